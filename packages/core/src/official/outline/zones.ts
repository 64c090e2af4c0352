import type { SourceLine } from '../text/source-lines.js';
import { readNumeral } from './numeral.js';

/** The parts of a document: what stands before the plan, the plan, what ends it, and the attachments. */
export interface Zones {
  readonly front: readonly SourceLine[];
  readonly body: readonly SourceLine[];
  readonly tail: readonly SourceLine[];
  readonly attachments: readonly (readonly SourceLine[])[];
}

/** 附件, 附件2, 附件：, 附件 1 on a line of its own. */
export const ATTACHMENT_HEADING = /^[ \u3000]*附件[ \u3000]*[0-9０-９一二三四五六七八九十]*[ \u3000]*[：:]?[ \u3000]*$/;
/** 附件：1.…, 附件：… */
export const ATTACHMENT_LIST = /^[ \u3000]*附件[ \u3000]*[：:][ \u3000]*\S/;
export const DATE_LINE = /^[ \u3000]*(?:\d{4}年\d{1,2}月\d{1,2}日|[二〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)[ \u3000]*$/;
/** （此件公开发布） and its like. */
export const NOTE_LINE = /^[ \u3000]*[（(][^（）()]{2,30}[）)][ \u3000]*$/;

/** Divides a document at its attachment headings, its first numbered heading, and its signature. */
export function findZones(lines: readonly SourceLine[]): Zones {
  const first = lines.findIndex((line) => isHeading(line.text));
  const start = first === -1 ? lines.length : first;
  const cuts = lines.flatMap((line, index) => (index > start && ATTACHMENT_HEADING.test(line.text) ? [index] : []));
  const main = lines.slice(start, cuts[0] ?? lines.length);
  const tailStart = findTail(main);
  return {
    front: lines.slice(0, start),
    body: main.slice(0, tailStart),
    tail: main.slice(tailStart),
    attachments: cuts.map((cut, index) => lines.slice(cut, cuts[index + 1] ?? lines.length)),
  };
}

/** The plan starts at its first heading of an outer level, or at its first item numbered 1. */
function isHeading(text: string): boolean {
  const numeral = readNumeral(text.trimStart());
  return numeral !== undefined && numeral.value === 1 && numeral.kind !== 'ordinal' && numeral.kind !== 'circled';
}

/** Where the lines begin that end a document: attachment list, signature, date, note. */
function findTail(lines: readonly SourceLine[]): number {
  const list = lines.findIndex((line) => ATTACHMENT_LIST.test(line.text));
  const date = lastIndex(lines, (line) => DATE_LINE.test(line.text));
  const signature = date > 0 && isSignature(lines[date - 1]?.text ?? '') ? date - 1 : date;
  const candidates = [list, signature].filter((index) => index !== -1);
  if (candidates.length > 0) return Math.min(...candidates);
  const last = lines[lines.length - 1];
  return last !== undefined && NOTE_LINE.test(last.text) && readNumeral(last.text.trimStart()) === undefined ? lines.length - 1 : lines.length;
}

/** The name of an issuer on a line of its own. */
export const isSignature = (text: string): boolean => /^[ \u3000]*[\u4e00-\u9fff（） \u3000]{2,40}[ \u3000]*$/.test(text) && /(?:政府|办公厅|办公室|委员会|局|厅|部|院|处|委|组|会|署|行|中心)[ \u3000]*$/.test(text);

function lastIndex<T>(items: readonly T[], test: (item: T) => boolean): number {
  for (let index = items.length - 1; index >= 0; index -= 1) if (test(items[index] as T)) return index;
  return -1;
}
