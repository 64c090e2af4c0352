import type { Range } from '@workplan/plan/text';
import { readNumberWithoutMark, readNumeral } from '@workplan/official/outline';
import { isSilent, normalText } from '../source/normal-form.js';
import type { SourceIndex } from '../source/source-index.js';
import type { SourceNodeKind, Words } from '../types.js';

/** What stands before a node on its line. */
export interface Lead {
  readonly numeral: Range | undefined;
  /** Whether the numeral stands on a line of its own above (a cell of a table, 附件2). */
  readonly above: boolean;
  /** `line`: nothing else before it on its line. `sentence`: a finished sentence. `words`: other words. */
  readonly after: 'line' | 'sentence' | 'words';
}

/** The longest numeral: 第二十三部分、 and a space. */
const LONGEST = 14;
/** So far before a node its numeral may start, in characters. */
const REACH = 40;
const ATTACHMENT_MARK =
  /^附\s*件\s*(?:[：:]\s*)?(?:(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*)?(?:[.．、：:]\s*)?$/;
const LIST_MARK = /^\s*(?:附\s*件\s*(?:[：:]\s*)?)?(?:(?:[0-9０-９]{1,2}\s*[.．、]|[（(][0-9]{1,2}[）)])\s*)?$/;
const ENDS_SENTENCE = /[。！？；：;:，、）)】〕\]］]$/;
const OPENING = /(?<![\s“‘《〈「『"'（(〔[［【])[\s“‘《〈「『"'（(〔[［【]+$/;

/** Which kinds of node are numbered at all. */
const NUMBERED: Readonly<Record<SourceNodeKind, boolean>> = {
  element: false,
  column: false,
  prose: false,
  heading: true,
  task: true,
  clause: false,
  item: true,
  attachment: true,
  reportTitle: false,
  passage: false,
};

export const isNumbered = (kind: SourceNodeKind): boolean => NUMBERED[kind];

/** Reads what stands before the first word of a node. */
export function leadOf(words: Words, start: number, index: SourceIndex): Lead {
  const { source, lines } = index;
  const line = lines.position(start).line;
  const lineStart = Math.max(lines.lineStart(line), start - REACH);
  const before = source.slice(lineStart, start);
  const opening = OPENING.exec(before)?.[0].length ?? 0;
  const text = before.slice(0, before.length - opening);
  const length = numeralLength(words, text, source.slice(start - opening, start + 8));
  const rest = text.slice(0, text.length - length);
  const end = lineStart + text.length;
  const numeral = length === 0 ? undefined : trimmed(source, { start: end - length, end });
  const blank = rest.trim() === '' && lineStart === lines.lineStart(line);
  if (blank && numeral === undefined && isNumbered(words.kind)) {
    const above = markAbove(words, line, index);
    if (above !== undefined) return { numeral: above, above: true, after: 'line' };
  }
  return { numeral, above: false, after: blank ? 'line' : ENDS_SENTENCE.test(rest.trimEnd()) ? 'sentence' : 'words' };
}

function trimmed(source: string, { start, end }: Range): Range {
  let from = start;
  while (from < end && /\s/.test(source.charAt(from))) from += 1;
  return { start: from, end };
}

/** The length of the numeral at the end of a text; what follows tells 2.5 from item 2. */
function numeralLength(words: Words, before: string, after: string): number {
  if (before.trim() === '') return 0;
  if (words.kind === 'attachment' && LIST_MARK.test(before)) return before.trimStart().length;
  const number = words.number?.node.value;
  // 1 经济工作: a heading at the start of its line.
  const mayLackMark = words.kind === 'heading' && /^\s*[0-9０-９]{1,2}\s*$/.test(before);
  for (let length = Math.min(LONGEST, before.length); length > 0; length -= 1) {
    const tail = before.slice(before.length - length);
    if (/^\s/.test(tail)) continue;
    // The blank between the two is no part of either.
    const numeral = readNumeral(tail + after) ?? (mayLackMark ? readNumberWithoutMark(tail + after) : undefined);
    if (numeral?.printed.trimEnd().length === length) return length;
    if (
      number !== undefined &&
      tail.startsWith(number.trimEnd()) &&
      Array.from(tail.slice(number.trimEnd().length)).every((character) => isSilent(character.charCodeAt(0)))
    )
      return length;
  }
  return 0;
}

/** A line above that holds nothing but the number of the node, or 附件2. */
function markAbove(words: Words, line: number, index: SourceIndex): Range | undefined {
  const { lines, source } = index;
  for (let above = line - 1; above >= Math.max(line - 3, 1); above -= 1) {
    const range = { start: lines.lineStart(above), end: lines.lineEnd(above) };
    if (range.end - range.start > REACH) return undefined;
    const text = source.slice(range.start, range.end).trim();
    if (text === '') continue;
    const isMark =
      words.kind === 'attachment'
        ? ATTACHMENT_MARK.test(text)
        : words.number !== undefined && normalText(text) === normalText(words.number.node.value);
    return isMark ? range : undefined;
  }
  return undefined;
}

/** Whether a text is nothing but the mark of an attachment: 附件2. */
export const isAttachmentMark = (text: string): boolean => ATTACHMENT_MARK.test(text.trim());
