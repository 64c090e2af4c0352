/** A matched pair of brackets; `close` is the offset of the closing one. `height` is 1 for a pair without pairs inside. */
export interface BracketPair {
  readonly open: number;
  readonly close: number;
  readonly height: number;
}

/** The kind of each bracket; a closing one is marked with a minus. `any` finds them all. */
interface Kinds {
  readonly of: ReadonlyMap<string, string>;
  readonly any: RegExp;
}

const kindsOf = (any: RegExp, ...tables: readonly (readonly (readonly [string, string])[])[]): Kinds => ({
  any,
  of: new Map(
    tables
      .flat()
      .flatMap(([kind, marks]) =>
        [...marks].map((mark, index) => [mark, index % 2 === 0 ? kind : `-${kind}`] as const),
      ),
  ),
});

/** Full-width and ASCII round brackets close each other: copies mix them. */
const BRACKETS = [
  ['round', '（）()'],
  ['shell', '〔〕'],
  ['square', '[]［］'],
  ['lens', '【】'],
] as const;
const QUOTES = [
  ['double', '“”'],
  ['single', '‘’'],
  ['title', '《》'],
  ['corner', '「」'],
  ['angle', '〈〉<>＜＞'],
] as const;
const BRACKET_KINDS = /* @__PURE__ */ kindsOf(/[（）()〔〕[\]［］【】]/g, BRACKETS);
const ALL_KINDS = /* @__PURE__ */ kindsOf(/[（）()〔〕[\]［］【】“”‘’《》「」〈〉<>＜＞]/g, BRACKETS, QUOTES);

const CLOSES = /[）)〕\]］】”’》」〉>＞]/;
const NONE: ReadonlyMap<number, number> = new Map();

/** How many unclosed openings a closing may pass over: a lost bracket must not cost the pairs round it. */
const MAX_PASSED_OVER = 4;

interface Opening {
  readonly at: number;
  readonly kind: string;
  inner: number;
}

function pairsOf(text: string, kinds: Kinds): BracketPair[] {
  const pairs: BracketPair[] = [];
  const stack: Opening[] = [];
  for (const { 0: mark, index: at } of text.matchAll(kinds.any)) {
    const kind = kinds.of.get(mark) ?? '';
    if (kind[0] !== '-') {
      stack.push({ at, kind, inner: 0 });
      continue;
    }
    const wanted = kind.slice(1);
    let depth = stack.length - 1;
    const lowest = Math.max(0, stack.length - 1 - MAX_PASSED_OVER);
    while (depth >= lowest && stack[depth]?.kind !== wanted) depth--;
    const opening = depth >= lowest ? stack[depth] : undefined;
    if (opening === undefined) continue;
    let inner = 0;
    while (stack.length > depth) inner = Math.max(inner, stack.pop()?.inner ?? 0);
    const height = inner + 1;
    const parent = stack[stack.length - 1];
    if (parent !== undefined) parent.inner = Math.max(parent.inner, height);
    pairs.push({ open: opening.at, close: at, height });
  }
  return pairs;
}

/** All matched pairs of brackets, by their opening. Unmatched brackets are passed over. Linear. */
export const bracketPairs = (text: string): BracketPair[] =>
  pairsOf(text, BRACKET_KINDS).sort((a, b) => a.open - b.open);

/** For each bracket or quotation mark that is closed in the text: where. What stands between is never split. */
export function closings(text: string): ReadonlyMap<number, number> {
  if (!CLOSES.test(text)) return NONE;
  return new Map(pairsOf(text, ALL_KINDS).map(({ open, close }) => [open, close]));
}

/** Whether no bracket stands alone. */
export function areBalanced(text: string): boolean {
  const marks = text.match(BRACKET_KINDS.any)?.length ?? 0;
  return marks === 0 || marks === 2 * bracketPairs(text).length;
}
