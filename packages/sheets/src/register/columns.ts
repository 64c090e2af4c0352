import type { CellKind } from '../workbook/columns.js';

/** What a column of the register (督查台账) holds. */
export type RegisterColumnId =
  | 'number'
  | 'title'
  | 'text'
  | 'lead'
  | 'responsible'
  | 'support'
  | 'deadline'
  | 'status'
  | 'progress'
  | 'completion'
  | 'problem'
  | 'next'
  | 'body'
  | 'date'
  | 'note';

/** A column of the register of progress (督查台账). */
export interface RegisterColumn {
  readonly id: RegisterColumnId;
  readonly heading: string;
  readonly kind: CellKind;
  /** In characters of the usual font. */
  readonly width: number;
  /** Bodies fill it in; the others are as in the plan. */
  readonly isOpen?: true;
}

/** All columns, in the order that offices use. */
export const REGISTER_COLUMNS: readonly RegisterColumn[] = [
  { id: 'number', heading: '序号', kind: 'number', width: 8 },
  { id: 'title', heading: '重点任务', kind: 'words', width: 20 },
  { id: 'text', heading: '工作内容', kind: 'words', width: 44 },
  { id: 'lead', heading: '牵头单位', kind: 'names', width: 16 },
  { id: 'responsible', heading: '责任单位', kind: 'names', width: 16 },
  { id: 'support', heading: '配合单位', kind: 'names', width: 16 },
  { id: 'deadline', heading: '完成时限', kind: 'deadline', width: 14 },
  { id: 'status', heading: '状态', kind: 'status', width: 10, isOpen: true },
  { id: 'progress', heading: '进展情况', kind: 'words', width: 40, isOpen: true },
  { id: 'completion', heading: '完成度', kind: 'words', width: 9, isOpen: true },
  { id: 'problem', heading: '存在问题', kind: 'words', width: 24, isOpen: true },
  { id: 'next', heading: '下一步', kind: 'words', width: 24, isOpen: true },
  { id: 'body', heading: '填报单位', kind: 'names', width: 14, isOpen: true },
  { id: 'date', heading: '填报日期', kind: 'words', width: 13, isOpen: true },
  { id: 'note', heading: '备注', kind: 'words', width: 14, isOpen: true },
];

const BY_ID: ReadonlyMap<string, RegisterColumn> = new Map(REGISTER_COLUMNS.map((column) => [column.id, column]));
export const registerColumn = (id: string): RegisterColumn | undefined => BY_ID.get(id);

/** Other headings that offices give to these columns. */
const MORE: Readonly<Record<RegisterColumnId, readonly string[]>> = {
  number: ['编号', '任务序号'],
  title: ['任务名称', '任务', '工作任务'],
  text: ['任务内容', '主要内容', '具体内容', '工作任务及内容'],
  lead: ['牵头部门'],
  responsible: ['责任部门'],
  support: ['配合部门', '协办单位'],
  deadline: ['时限', '完成时间', '完成期限', '时间节点'],
  status: ['进展状态', '完成状态', '任务状态', '推进状态'],
  progress: ['进展', '工作进展', '工作进展情况', '推进情况', '落实情况', '完成情况', '目前进展', '最新进展'],
  completion: ['完成比例', '完成率', '完成进度'],
  problem: ['问题', '存在的问题', '主要问题', '存在问题和困难', '存在的问题和困难', '困难和问题'],
  next: ['下步工作', '下一步工作', '下一步打算', '下一步计划', '下一步举措', '下一步工作计划', '下一步工作打算'],
  body: ['报送单位', '填表单位'],
  date: ['报送日期', '填报时间', '报送时间', '填表日期'],
  note: ['说明'],
};

const BY_HEADING: ReadonlyMap<string, RegisterColumnId> = new Map(
  REGISTER_COLUMNS.flatMap(({ id, heading }) => [heading, ...MORE[id]].map((word) => [word, id] as const)),
);

/** What a heading says beside its own words: （必填）, 6月, 本月, 截至6月底. */
const BESIDE = /[（(][^（）()]*[）)]|截[至止]|\d{4}年|\d{1,2}月(?:份|底)?|本[月期季年]度?|[\s\u200b:：*＊]/g;

/** What a column holds by its heading; undefined when the heading is not known. */
export const registerColumnByHeading = (heading: string): RegisterColumnId | undefined =>
  BY_HEADING.get(heading.replace(BESIDE, ''));
