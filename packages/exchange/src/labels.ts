import type { Role } from '@workplan/core';
import { ROLE_WORDS, ROLES } from '@workplan/core/schema';

/**
 * What a format has no place for is written as a line of words with a label: 时限：6月底前. These are the labels, and what they
 * stand for when such a line is read.
 */
export const LABELS = {
  number: '文号',
  above: '上级标题',
  parent: '上级任务',
  deadline: '时限',
  clauseDeadline: '分句时限',
  value: '数值',
  of: '总量',
  share: '占比',
  by: '时间',
  note: '备注',
} as const;

/** A line of words with its label. */
export type LabelKey = keyof typeof LABELS;

/** The goal of tasks that stand in no section. */
export const NO_SECTION = '不分章节';

const OPEN = '单位未列全（等）';

/** The line that says that a role ends in 等. */
export const openLine = (role: Role): string => `${ROLE_WORDS[role].zh}${OPEN}`;

/** The role that ends in 等 by such a line. */
export const openRole = (line: string): Role | undefined => ROLES.find((role) => openLine(role) === line);

/** A labelled line; a value over several lines becomes one. */
export const labelled = (key: LabelKey, value: string): string =>
  `${LABELS[key]}：${value.trim().split(/\s+/).join(' ')}`;

/** The label and the value of a line; undefined for any other words. */
export function readLabelled(line: string): { readonly key: LabelKey; readonly value: string } | undefined {
  for (const key of LABEL_KEYS) {
    const head = `${LABELS[key]}：`;
    const value = line.slice(head.length).trim();
    if (line.startsWith(head) && value !== '') return { key, value };
  }
  return undefined;
}

const LABEL_KEYS = [
  'number',
  'above',
  'parent',
  'deadline',
  'clauseDeadline',
  'value',
  'of',
  'share',
  'by',
  'note',
] as const satisfies readonly LabelKey[];
