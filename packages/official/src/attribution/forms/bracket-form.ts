import { readBareList } from './bare-list.js';
import { bracketPairs, closings } from '../names/brackets.js';
import { MAX_LENGTH, readContent } from './content.js';
import { isDeadline } from '../words/deadline.js';
import { findLabels } from '../words/find-labels.js';
import { foundAt } from './found.js';
import { readLabelWord } from '../words/label-word.js';
import type { Reading } from '../reading.js';
import type { Role } from '@workplan/plan/schema';
import type { Brackets, FoundAttribution } from '../types.js';

/** Names hold brackets (各县（市、区）政府), and these rarely others. Deeper nesting is no attribution. */
const MAX_HEIGHT = 3;

const STYLES: Readonly<Record<string, Brackets>> = {
  '（': '（）',
  '(': '()',
  '〔': '〔〕',
  '[': '[]',
  '［': '［］',
  '【': '【】',
};

/** The attributions in brackets, wherever in a passage they stand. */
export function findBracketed(text: string): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  let after = 0;
  for (const { open, close, height } of bracketPairs(text)) {
    if (open < after || height > MAX_HEIGHT || close - open > MAX_LENGTH) continue;
    const inner = text.slice(open + 1, close);
    const label = labelBefore(text, open, after);
    const reading = readContent(inner) ?? readBareList(text, open, close, label !== undefined);
    const last = found[found.length - 1];
    const deadline = reading === undefined ? deadlineAlone(inner) : undefined;
    if (deadline !== undefined && last !== undefined && text.slice(last.end, open).trim() === '')
      found[found.length - 1] = last.deadline === undefined ? { ...last, deadline, end: close + 1 } : last;
    const named =
      reading?.groups.some(({ word }) => word !== '') === false && reading.groups.length > 0 ? label : undefined;
    if (named !== undefined && reading !== undefined) {
      const { start, word, role } = named;
      const groups = reading.groups.map(({ isAssumed: _, ...group }, at) => ({
        ...group,
        role,
        word: at === 0 ? word : '',
      }));
      found.push(foundAt({ start, end: close + 1 }, { ...reading, groups }, STYLES[text.charAt(open)] ?? '（）'));
      after = close + 1;
      continue;
    }
    if (reading === undefined || isBehindName(text, open, reading) || isHosted(text, open, reading)) continue;
    found.push(foundAt({ start: open, end: close + 1 }, reading, STYLES[text.charAt(open)] ?? '（）'));
    after = close + 1;
  }
  return withDeadlineBehind(text, found).map((one) =>
    // 1.建设平台（市教育局牵头）； ends with the mark between items.
    SEMICOLON.test(text.slice(one.end, one.end + 2)) && one.end + 2 > text.length ? { ...one, end: text.length } : one,
  );
}

const SEMICOLON = /^[；;]$/;

/** （责任单位：市教育局）。完成时限：6月底。 at the end of a line: the deadline of the bracket before it. */
function withDeadlineBehind(text: string, found: readonly FoundAttribution[]): FoundAttribution[] {
  return found.map((one, at) => {
    if (one.deadline !== undefined || found[at + 1]?.start === one.end) return one;
    BEHIND.lastIndex = one.end;
    const [all = '', label = '', time = ''] = BEHIND.exec(text) ?? [];
    return readLabelWord(label)?.kind === 'deadline' && isDeadline(time)
      ? { ...one, deadline: time, end: one.end + all.length }
      : one;
  });
}
const BEHIND = /[。；;，,]?[ \u3000]?([\u4e00-\u9fff]{2,8})[：:]([^。；;\n：:]{2,40})[。；;]?(?=\n|$)/y;

/** 牵头（市教育局）配合（市财政局）, 责任单位（市教育局）: a label right before the bracket, at the start of a sentence or behind another. */
function labelBefore(
  text: string,
  open: number,
  after: number,
): { readonly start: number; readonly word: string; readonly role: Role } | undefined {
  const head = text.slice(Math.max(after, open - LONGEST_LABEL - 1), open);
  const word = /[\u4e00-\u9fff]{2,8}$/.exec(head)?.[0] ?? '';
  const before = text.charAt(open - word.length - 1);
  if (open - word.length !== after && !/^$|[。；;，,、！？\s）)】\]]/.test(before)) return undefined;
  const label = readLabelWord(word);
  return label?.kind === 'bodies' && label.role !== undefined
    ? { start: open - word.length, word, role: label.role }
    : undefined;
}
const LONGEST_LABEL = 8;

/** 责任单位：市财政局（列第一位者为牵头单位，下同）: a rule behind a name belongs to the list of names. */
const isBehindName = (text: string, open: number, { groups }: Reading): boolean =>
  groups.length === 0 && open > 0 && !/[。；;！？\s）)]/.test(text.charAt(open - 1));

/** 组织参加全省竞赛（省人社厅主办）: whose event it is, not who answers for taking part. */
function isHosted(text: string, open: number, { groups }: Reading): boolean {
  if (!groups.every(({ word }) => HOSTS.test(word))) return false;
  const [clause = ''] = text
    .slice(Math.max(0, open - LONGEST_CLAUSE), open)
    .split(/[。；;\n]/)
    .slice(-1);
  return TAKES_PART.test(clause) && EVENT.test(clause);
}
const LONGEST_CLAUSE = 60;
const HOSTS = /^[主承协]办$/;
const TAKES_PART = /参加|参赛|参展|参评|出席|赴/;
/** 参加全省竞赛; 参加社会保险 is none. */
const EVENT = /(?:[会赛展节周]|活动|培训|比武|论坛|评[选比]|演练)$/;

/** 【完成时限：6月底】 behind 【责任单位：市教育局】, （6月底） behind （市教育局）: the deadline in brackets of its own. */
function deadlineAlone(inner: string): string | undefined {
  if (isDeadline(inner)) return inner;
  const [label, ...others] = findLabels(inner, closings(inner));
  if (label?.kind !== 'deadline' || label.start !== 0 || others.length > 0) return undefined;
  const time = inner.slice(label.colon + 1).trim();
  return isDeadline(time) ? time : undefined;
}
