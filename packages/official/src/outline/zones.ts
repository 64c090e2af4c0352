import { findAttributions } from '../attribution/index.js';
import type { SourceLine } from '../text/source-lines.js';
import { readNumerals } from './line-numerals.js';
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

/** 附件, 附件2, 附件：, 附件 1 on a line of its own. */
export const ATTACHMENT_HEADING =
  /^[ \u3000]*附[ \u3000]*件[ \u3000]*(?:[0-9０-９一二三四五六七八九十]+[ \u3000]*)?(?:[：:.][ \u3000]*)?$/;
/** 附件：1.…, 附件：…, 附件1：… */
export const ATTACHMENT_LIST = /^[ \u3000]*附[ \u3000]*件[ \u3000]*(?:[0-9０-９]{1,2}[ \u3000]*)?[：:][ \u3000]*\S/;
/** Behind the date a line of its own of this kind begins an attachment: 附件1：任务分解表. Several in a row are a list. */
const TITLED_HEADING =
  /^[ \u3000]*附[ \u3000]*件[ \u3000]*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})[ \u3000]*(?:[：:][ \u3000]*|(?<=[ \u3000]))(?![ \u3000])[^。；]{3,60}$/;
export const DATE_LINE =
  /^[ \u3000]*(?:\d{4}[ \u3000]?年[ \u3000]?\d{1,2}[ \u3000]?月[ \u3000]?\d{1,2}[ \u3000]?日|[二〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)[ \u3000]*$/;
/** （此件公开发布） and its like. */
export const NOTE_LINE = /^[ \u3000]*[（(][^（）()]{2,30}[）)][ \u3000]*$/;

/**
 * Divides a document at its attachment headings, its first numbered heading, and its signature. A notice
 * whose plan is attached has no numbered heading of its own: there its date goes before the attachment.
 *
 * @param tableAt where a table stood that was taken out: the plan begins there at the latest
 */
export function findZones(lines: readonly SourceLine[], tableAt = lines.length + 1): Zones {
  const first = startOf(lines);
  const heading = first === -1 ? lines.length : first;
  const dated = lines.findIndex((line, index) => index > 0 && DATE_LINE.test(line.text));
  const bounds = [heading, ...(dated === -1 ? [] : [dated])];
  const start = Math.min(...bounds, tableAt - 1);
  const signed = lastIndex(lines, (line, index) => index > 0 && DATE_LINE.test(line.text));
  const isTitled = (index: number): boolean => TITLED_HEADING.test(lines[index]?.text ?? '');
  const opensAttachment = (index: number): boolean =>
    ATTACHMENT_HEADING.test(itemAt(lines, index).text) ||
    (signed !== -1 && index > signed && isTitled(index) && !isTitled(index - 1) && !isTitled(index + 1));
  const cuts = lines.flatMap((_, index) => (index > start && opensAttachment(index) ? [index] : []));
  const end = cuts[0] ?? lines.length;
  const front = lines.slice(0, Math.min(heading, end));
  const main = lines.slice(front.length, end);
  const tailStart = findTail(main);
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

/** The text of an item takes so many lines at most before the next one. */
const FOLLOWS = 20;

/**
 * The plan starts at its first heading of an outer level, or at its first item numbered 1. A part of a plan has no
 * such line: it starts where two numbers follow each other, or with an item that names who answers. -1 without any.
 */
function startOf(lines: readonly SourceLine[]): number {
  const numerals = readNumerals(lines).map((numeral) =>
    numeral?.kind === 'ordinal' || numeral?.kind === 'circled' ? undefined : numeral,
  );
  const first = numerals.findIndex((numeral) => numeral?.value === 1);
  if (first !== -1) return first;
  return numerals.findIndex(
    (numeral, index) =>
      numeral !== undefined && (isFollowed(numerals, index) || findAttributions(lines[index]?.text ?? '').length > 0),
  );
}

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

/** An annotation, and no numbered heading, nor an attribution of the task above it. */
export const isNote = (text: string): boolean =>
  NOTE_LINE.test(text) && readNumeral(text.trimStart()) === undefined && findAttributions(text).length === 0;

/** So many bodies may sign together, one a line. */
const MOST_SIGNATURES = 40;

/** Where the signatures above a date begin; the line of the date where it has none. */
export function signatureStart(lines: readonly SourceLine[], date: number): number {
  let start = date;
  while (start > 0 && date - start < MOST_SIGNATURES && isSignature(itemAt(lines, start - 1).text)) start -= 1;
  return start;
}

/** The name of an issuer on a line of its own. */
export const isSignature = (text: string): boolean =>
  /^[ \u3000]*(?![ \u3000])[\u4e00-\u9fff（） \u3000]{2,60}(?<![ \u3000])[ \u3000]*$/.test(text) &&
  /(?:政府|办公厅|办公室|委员会|局|厅|部|院|处|委|组|会|署|行|中心|办|公司|大学|学院|海关|总社)[ \u3000]*$/.test(text);

function lastIndex<T>(items: readonly T[], test: (item: T, index: number) => boolean): number {
  for (let index = items.length - 1; index >= 0; index -= 1) if (test(itemAt(items, index), index)) return index;
  return -1;
}
