import { lastAtMost } from '@workplan/plan/text';

/** A part, its whole and its share, as one sentence gives them. Offsets are in the text. */
export interface PrintedShare {
  readonly part: Printed;
  readonly whole: Printed;
  readonly share: Printed;
}

export interface Printed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const QUANTITY =
  /(?:约|近|超过|突破)?(?<!\d|\d,(?=\d{3}(?!\d)))\d+(?:,\d{3})*(?:\.\d+)?[余多]?(?:万亿|亿|万|千|百)?[余多]?([项个家件条户人次台辆座处所名份起宗笔])(?![%％])/g;
/** 占总量的81%, 占比达 81%, 覆盖率达90%: the words that say what the percentage is. */
const SHARE =
  /(?:占[^，。；：\d%％]{0,12}?|占比|[一-鿿]率)(?:达到|达|为|约为)?((?:约|近|超过|超)?\d{1,3}(?:\.\d+)?[%％](?:以上|左右)?)/g;
/** 829项…中，已完成675项; 829项，其中675项: the words that say that one is part of the other. */
const PART_OF = /^[^。；\d]{0,40}?(?:中[，,、已有共]|其中|内[，,])[^。；]{0,30}$/;

const NONE: readonly PrintedShare[] = [];

/** The shares that a text gives together with their part and whole. */
export function printedShares(text: string): readonly PrintedShare[] {
  if (!text.includes('%') && !text.includes('％')) return NONE;
  const shares = [...text.matchAll(SHARE)];
  if (shares.length === 0) return [];
  const quantities = [...text.matchAll(QUANTITY)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    unit: match[1] ?? '',
  }));
  const ends = quantities.map(({ end }) => end);
  const found: PrintedShare[] = [];
  for (const match of shares) {
    const words = match[1] ?? '';
    const end = match.index + match[0].length;
    const at = lastAtMost(ends, match.index);
    const [whole, part] = [quantities[at - 1], quantities[at]];
    if (whole === undefined || part === undefined || whole.unit !== part.unit) continue;
    // Nothing but the relation itself between part and share.
    if (
      !/^[^。；\d]{0,16}$/.test(text.slice(part.end, match.index)) ||
      !PART_OF.test(text.slice(whole.end, part.start))
    )
      continue;
    found.push({ part, whole, share: { text: words, start: end - words.length, end } });
  }
  return found;
}
