import type { BoundScalar } from '@workplan/plan/model';
import type { PlanView } from '@workplan/plan/parts';
import { contentRange } from '@workplan/plan/syntax';
import { itemAt, LINE_BREAK, type Range, remember } from '@workplan/plan/text';

/** The characters of one text of the plan as they stand in the file, quotes and block marks left out. */
export interface TextSpan extends Range {
  readonly scalar: BoundScalar;
}

/** A character that some rule may have to look at. */
export interface CharacterMatch {
  readonly at: number;
  readonly code: number;
  readonly span: TextSpan;
}

/** What the scan looks for; each rule about text asks for its own classes. */
export type SightClass = 'ascii' | 'wide' | 'pair' | 'straight' | 'enumeration' | 'percent';

const CLASSES: readonly (readonly [SightClass, string])[] = [
  ['ascii', ',:;?!()'],
  [
    'wide',
    '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ％＋',
  ],
  ['pair', '（）()〔〕《》“”‘’【】〈〉'],
  ['straight', `"'`],
  ['enumeration', '、'],
  ['percent', '%％'],
];

const classesByCode: ReadonlyMap<number, readonly SightClass[]> = (() => {
  const map = new Map<number, SightClass[]>();
  for (const [name, characters] of CLASSES) {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      map.set(code, [...(map.get(code) ?? []), name]);
    }
  }
  return map;
})();

const NO_CLASSES: readonly SightClass[] = [];

/** For a first look at each of thousands of characters. */
const isSight = new Uint8Array(0x10000);
for (const code of classesByCode.keys()) isSight[code] = 1;

type Matches = Readonly<Record<SightClass, readonly CharacterMatch[]>>;

/** The texts (prose and figures) in the order of the file. */
export const textSpans: (document: PlanView) => readonly TextSpan[] = remember(
  ({ text, bound: { scalars } }: PlanView) => {
    const spans: TextSpan[] = [];
    for (const kind of ['prose', 'quantity'] as const)
      for (const scalar of scalars.get(kind) ?? []) spans.push(spanOf(text, scalar));
    return isInOrder(spans) ? spans : spans.sort((a, b) => a.start - b.start);
  },
);

function isInOrder(spans: readonly TextSpan[]): boolean {
  for (let at = 1; at < spans.length; at += 1) if (itemAt(spans, at - 1).start > itemAt(spans, at).start) return false;
  return true;
}

/** Where the text of a scalar stands; the line of a block mark (`|`, `>`) is no text. */
export function spanOf(text: string, scalar: BoundScalar): TextSpan {
  const { start, end } = contentRange(scalar.node);
  if (scalar.node.style !== 'block') return { start, end, scalar };
  const lineBreak = LINE_BREAK.exec(text.slice(start, end));
  return { start: lineBreak === null ? end : start + lineBreak.index + lineBreak[0].length, end, scalar };
}

const allSights: (document: PlanView) => Matches = remember(scan);

/** The suspicious characters of one class, found in one pass over all texts. */
export const matches = (document: PlanView, wanted: SightClass): readonly CharacterMatch[] =>
  allSights(document)[wanted];

/** Whether a bracket or quotation mark stands in any of the texts. */
export const hasMark = (document: PlanView, mark: string): boolean => {
  const code = mark.charCodeAt(0);
  return allSights(document).pair.some((match) => match.code === code);
};

const NOTHING: CharacterMatch[] = [];
const NONE: Record<SightClass, CharacterMatch[]> = {
  ascii: NOTHING,
  wide: NOTHING,
  pair: NOTHING,
  straight: NOTHING,
  enumeration: NOTHING,
  percent: NOTHING,
};

function scan(document: PlanView): Matches {
  let found: Record<SightClass, CharacterMatch[]> | undefined;
  const { text } = document;
  for (const span of textSpans(document)) {
    for (let at = span.start; at < span.end; at += 1) {
      const code = text.charCodeAt(at);
      if (isSight[code] === 0) continue;
      const classes = classesByCode.get(code) ?? NO_CLASSES;
      found ??= { ...NONE };
      const match = { at, code, span };
      for (const name of classes) {
        if (found[name] === NOTHING) found[name] = [match];
        else found[name].push(match);
      }
    }
  }
  return found ?? NONE;
}
