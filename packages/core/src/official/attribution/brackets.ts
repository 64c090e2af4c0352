/** A matched pair of brackets; `close` is the offset of the closing one. `height` is 1 for a pair without pairs inside. */
export interface BracketPair {
  readonly open: number;
  readonly close: number;
  readonly height: number;
}

/** Full-width and ASCII round brackets close each other: copies mix them. */
const BRACKET_KINDS: Readonly<Record<string, string>> = {
  '（': 'round', '(': 'round', '）': '-round', ')': '-round', '〔': 'shell', '〕': '-shell', '[': 'square', ']': '-square', '【': 'lens', '】': '-lens',
};
const QUOTE_KINDS: Readonly<Record<string, string>> = {
  '“': 'double', '”': '-double', '‘': 'single', '’': '-single', '《': 'title', '》': '-title', '「': 'corner', '」': '-corner', '〈': 'angle', '〉': '-angle',
};
const ALL_KINDS: Readonly<Record<string, string>> = { ...BRACKET_KINDS, ...QUOTE_KINDS };

/** How many unclosed openings a closing may pass over: a lost bracket must not cost the pairs round it. */
const MAX_PASSED_OVER = 4;

interface Opening {
  readonly at: number;
  readonly kind: string;
  inner: number;
}

function pairsOf(text: string, kinds: Readonly<Record<string, string>>): BracketPair[] {
  const pairs: BracketPair[] = [];
  const stack: Opening[] = [];
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text[at] as string];
    if (kind === undefined) continue;
    if (!kind.startsWith('-')) {
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
    for (const passed of stack.splice(depth)) inner = Math.max(inner, passed.inner);
    const height = inner + 1;
    const parent = stack[stack.length - 1];
    if (parent !== undefined) parent.inner = Math.max(parent.inner, height);
    pairs.push({ open: opening.at, close: at, height });
  }
  return pairs;
}

/** All matched pairs of brackets, by their opening. Unmatched brackets are passed over. Linear. */
export const bracketPairs = (text: string): BracketPair[] => pairsOf(text, BRACKET_KINDS).sort((a, b) => a.open - b.open);

/** For each bracket or quotation mark that is closed in the text: where. What stands between is never split. */
export function closings(text: string): ReadonlyMap<number, number> {
  return new Map(pairsOf(text, ALL_KINDS).map(({ open, close }) => [open, close]));
}
