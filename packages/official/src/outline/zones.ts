import { findAttributions } from '../attribution/index.js';
import type { SourceLine } from '../text/source-lines.js';
import { readNumerals } from './line-numerals.js';
import {
  ATTACHMENT_HEADING,
  ATTACHMENT_LIST,
  ATTENDANCE,
  DATE_LINE,
  MINUTES,
  NOTE_LINE,
  signatureStart,
  TITLED_HEADING,
} from './marks.js';
import { noticeLength } from './notice.js';
import { readNumeral } from './numeral.js';
import { itemAt } from '@workplan/plan/text';

/** The parts of a document: what stands before the plan, the plan, what ends it, and the attachments. */
export interface Zones {
  readonly front: readonly SourceLine[];
  readonly body: readonly SourceLine[];
  readonly tail: readonly SourceLine[];
  readonly attachments: readonly (readonly SourceLine[])[];
  /** An annotation behind the last attachment. */
  readonly note: SourceLine | undefined;
}

/**
 * Divides a document at its attachment headings, its first numbered heading, and its signature. A notice
 * whose plan is attached has no numbered heading of its own: there its date goes before the attachment.
 *
 * @param tableAt where a table stood that was taken out: the plan begins there at the latest
 */
export function findZones(lines: readonly SourceLine[], tableAt = lines.length + 1): Zones {
  const heading = headingOf(lines, tableAt);
  const dated = lines.findIndex((line, index) => index > 0 && DATE_LINE.test(line.text));
  const bounds = [heading, ...(dated === -1 ? [] : [dated])];
  const start = Math.min(...bounds, tableAt - 1);
  const signed = lastIndex(lines, (line, index) => index > 0 && DATE_LINE.test(line.text));
  const isTitled = (index: number): boolean => TITLED_HEADING.test(lines[index]?.text ?? '');
  // Several in a row are a list of attachments; a table may have stood between them.
  const isListed = (index: number): boolean =>
    isTitled(index) && isTitled(index + 1) && numberAt(lines, index + 1) - numberAt(lines, index) <= MOST_APART;
  const opensAttachment = (index: number): boolean =>
    ATTACHMENT_HEADING.test(itemAt(lines, index).text) ||
    (signed !== -1 && index > signed && isTitled(index) && !isListed(index - 1) && !isListed(index));
  const cuts = lines.flatMap((_, index) => (index > start && opensAttachment(index) ? [index] : []));
  const end = cuts[0] ?? lines.length;
  const front = lines.slice(0, Math.min(heading, end));
  const main = lines.slice(front.length, end);
  const tailStart = Math.min(findTail(main), attendanceIn(main, front));
  const last = lines[lines.length - 1];
  const note = cuts.length > 0 && last !== undefined && isNote(last.text) ? last : undefined;
  const close = note === undefined ? lines.length : lines.length - 1;
  return {
    front,
    body: main.slice(0, tailStart),
    tail: main.slice(tailStart),
    attachments: cuts.map((cut, index) => lines.slice(cut, cuts[index + 1] ?? close)),
    note,
  };
}

const MOST_APART = 2;
const numberAt = (lines: readonly SourceLine[], index: number): number => lines[index]?.number ?? 0;

/** Where the plan begins: behind a notice that numbers its own items, with the first number; at the end without any. */
function headingOf(lines: readonly SourceLine[], tableAt: number): number {
  const first = startOf(lines);
  const notice = noticeLength(lines, first);
  const below = notice === 0 ? first : startOf(lines.slice(notice));
  if (below === -1) return notice > 0 ? Math.max(notice, Math.min(tableAt, lines.length)) : lines.length;
  return notice === 0 ? below : notice + below;
}

/** The text of an item takes so many lines at most before the next one. */
const FOLLOWS = 20;

/**
 * The plan starts at its first heading of an outer level, or at its first item numbered 1. A part of a plan has no
 * such line: it starts where two numbers follow each other, or with an item that names who answers. -1 without any.
 */
function startOf(lines: readonly SourceLine[]): number {
  const read = readNumerals(lines);
  const numbered = read.map((numeral) => (numeral?.kind === 'ordinal' ? undefined : numeral));
  // 一是 and 二是 stand inside items too.
  const all = numbered.some((numeral) => numeral !== undefined) ? numbered : read;
  const outer = all.map((numeral) => (numeral?.kind === 'circled' ? undefined : numeral));
  // ① and ② number what stands inside items, unless nothing else is numbered.
  const numerals = outer.some((numeral) => numeral !== undefined) ? outer : all;
  const first = numerals.findIndex((numeral) => numeral?.value === 1);
  // （二十一） and （二十二） above 五、 and （一）: a part of a plan that begins within a list.
  const above = numerals.slice(0, Math.max(first, 0));
  const within = above.findIndex((_, index) => isFollowed(above, index));
  // 二、主要任务 above 1.: a part of a plan that begins with a later heading.
  const heading = numerals.findIndex(
    (numeral, index) => numeral?.kind === 'chinese' && index < first && isHeading(lines[index]?.text ?? ''),
  );
  if (within !== -1) return heading === -1 ? within : Math.min(within, heading);
  if (first !== -1) return heading === -1 ? first : heading;
  return numerals.findIndex(
    (numeral, index) =>
      numeral !== undefined && (isFollowed(numerals, index) || findAttributions(lines[index]?.text ?? '').length > 0),
  );
}

const isHeading = (text: string): boolean => text.length <= LONGEST_HEADING && !/[。；，：]/.test(text);
const LONGEST_HEADING = 30;

/** Whether the next numeral is of the same kind and one more. */
function isFollowed(numerals: readonly (ReturnType<typeof readNumeral> | undefined)[], index: number): boolean {
  const numeral = numerals[index];
  const next = numerals.slice(index + 1, index + 1 + FOLLOWS).find((one) => one !== undefined);
  return numeral !== undefined && next?.kind === numeral.kind && next.value === (numeral.value ?? NaN) + 1;
}

/** Where the lines begin that end a document: attachment list, signature, date, note. */
function findTail(lines: readonly SourceLine[]): number {
  const list = lines.findIndex((line) => ATTACHMENT_LIST.test(line.text));
  const date = lastIndex(lines, (line) => DATE_LINE.test(line.text));
  const candidates = [list, date === -1 ? -1 : signatureStart(lines, date)].filter((index) => index !== -1);
  if (candidates.length > 0) return Math.min(...candidates);
  const last = lines[lines.length - 1];
  return last !== undefined && isNote(last.text) ? lines.length - 1 : lines.length;
}

/** Where minutes list below their last item who was there; the number of lines where they do not. */
function attendanceIn(lines: readonly SourceLine[], front: readonly SourceLine[]): number {
  if (!front.some(({ text }) => MINUTES.test(text))) return lines.length;
  const last = lastIndex(lines, ({ text }) => readNumeral(text.trimStart()) !== undefined);
  const found = lines.findIndex(({ text }, index) => index > last && ATTENDANCE.test(text));
  return found === -1 ? lines.length : found;
}

/** An annotation, and no numbered heading, nor an attribution of the task above it. */
export const isNote = (text: string): boolean =>
  NOTE_LINE.test(text) &&
  !OF_TASKS.test(text) &&
  readNumeral(text.trimStart()) === undefined &&
  findAttributions(text).length === 0;

/** （以上任务由市生态环境局牵头） speaks of tasks. */
const OF_TASKS = /^[ \u3000]*[（(](?:以上|上述|以下|下列)/;

function lastIndex<T>(items: readonly T[], test: (item: T, index: number) => boolean): number {
  for (let index = items.length - 1; index >= 0; index -= 1) if (test(itemAt(items, index), index)) return index;
  return -1;
}
