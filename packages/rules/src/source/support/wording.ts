import type { SourceIndex, SourceNode } from '@workplan/anchor';
import type { Localized } from '@workplan/plan';
import type { Range } from '@workplan/plan/text';

/** A longer text is named by its beginning. */
const LONGEST_NAME = 16;

export const shortened = (text: string, longest = LONGEST_NAME): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

const PROSE: Readonly<Record<string, Localized>> = {
  preambleSource: { zh: '前言', en: 'the preamble' },
  closingSource: { zh: '结语', en: 'the closing' },
  textSource: { zh: '导语', en: 'the text under the heading' },
};

/** What a node is called in a message: 第 3 项任务, 标题“…”. */
export function nameOfNode({ kind, words, anchorKey }: SourceNode): Localized {
  const text = shortened(words.pieces[0]?.text ?? '');
  const number = words.number?.node.value;
  switch (kind) {
    case 'task':
      return number === undefined
        ? { zh: `任务“${text}”`, en: `the task “${text}”` }
        : { zh: /^\d+$/.test(number) ? `第 ${number} 项任务` : `任务${number}`, en: `task ${number}` };
    case 'heading':
      return { zh: `标题“${text}”`, en: `the heading “${text}”` };
    case 'item':
      return { zh: `条目“${text}”`, en: `the item “${text}”` };
    case 'attachment':
      return { zh: `附件“${text}”`, en: `the attachment “${text}”` };
    case 'reportTitle':
      return { zh: `报告标题“${text}”`, en: `the title of the report “${text}”` };
    case 'clause':
      return { zh: `分句“${text}”`, en: `the clause “${text}”` };
    case 'prose':
      return PROSE[anchorKey ?? ''] ?? { zh: `正文“${text}”`, en: `the text “${text}”` };
    default:
      return { zh: `文字“${text}”`, en: `the text “${text}”` };
  }
}

/** 第 16 行, 第 18—20 行. */
export function linesOf({ start, end }: Range, { lines }: SourceIndex): Localized {
  const first = lines.position(start).line;
  const last = lines.position(Math.max(end - 1, start)).line;
  return first === last
    ? { zh: `第 ${first} 行`, en: `line ${first}` }
    : { zh: `第 ${first}—${last} 行`, en: `lines ${first}–${last}` };
}
