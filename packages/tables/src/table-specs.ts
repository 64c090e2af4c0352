import type { Localized } from '@workplan/core';

/** What a column holds. Days are written `YYYY-MM-DD` as text, and are dates in Parquet. */
export type ColumnType = 'text' | 'whole' | 'day' | 'truth';

/** A column of a table. */
export interface ColumnSpec {
  readonly name: string;
  readonly type: ColumnType;
  readonly about: Localized;
}

const column = (name: string, type: ColumnType, zh: string, en: string): ColumnSpec => ({
  name,
  type,
  about: { zh, en },
});

/** Which task of which plan a row is about. */
const TASK: readonly ColumnSpec[] = [
  column('plan', 'text', '方案文件', 'File of the plan'),
  column('task', 'text', '任务在方案中的位置（JSON 指针）', 'Place of the task in the plan (JSON pointer)'),
  column('line', 'whole', '任务在方案文件中的行号', 'Line of the task in the file, from 1'),
  column('number', 'text', '序号', 'Number as printed'),
];

const PLAN: readonly ColumnSpec[] = [
  column('plan_title', 'text', '方案标题', 'Title of the plan'),
  column('document_number', 'text', '文号', 'Document number'),
  column('issuer', 'text', '发文机关', 'Body that issued it'),
  column('issued', 'day', '成文日期', 'Date of issue'),
  column('place', 'text', '地区', 'Jurisdiction'),
];

const role = (name: string, zh: string, en: string): ColumnSpec =>
  column(name, 'text', `${zh}，用“、”分隔`, `${en}, separated by 、`);

/** The tables and their columns. Columns are only ever added, at the end. */
export const TABLES = {
  tasks: [
    ...TASK,
    ...PLAN,
    column('sections', 'text', '所在章节，用“ / ”分隔', 'Titles of the sections around it, separated by “ / ”'),
    column('parent', 'text', '上一级任务的位置', 'Place of the task that it stands below'),
    column('title', 'text', '任务标题', 'Short title'),
    column('text', 'text', '任务内容，不含责任分工', 'All its words, attributions left out'),
    role('lead', '牵头单位', 'Leading bodies'),
    role('responsible', '责任单位', 'Responsible bodies'),
    role('support', '配合单位', 'Supporting bodies'),
    role('implement', '落实单位', 'Implementing bodies'),
    role('guide', '指导单位', 'Guiding bodies'),
    role('supervise', '督办单位', 'Supervising bodies'),
    column('open', 'truth', '有的名单以“等”结尾', 'Whether a list of bodies ends in 等'),
    column('deadline', 'text', '时限原文', 'Deadline as written'),
    column('due', 'day', '最迟完成日，不能确定时为空', 'Last day; empty where it cannot be determined'),
    column('status', 'text', '进展状态', 'Status of progress'),
  ],
  attributions: [
    ...TASK,
    column('clause', 'whole', '第几个分句，从 1 起；整项任务为空', 'Which clause, from 1; empty for the whole task'),
    column('role', 'text', '角色', 'Role'),
    column('body', 'text', '单位，照方案的写法', 'Body as written'),
    column('full_name', 'text', '补上层级的名称', 'The name with the level that it leaves out'),
    column('place_in_list', 'whole', '名单中第几个，从 1 起', 'Place in its list, from 1'),
    column('open', 'truth', '名单以“等”结尾', 'Whether the list ends in 等'),
    column('due', 'day', '这一部分的最迟完成日', 'Last day of this part'),
  ],
  targets: [
    ...TASK,
    column('measure', 'text', '指标', 'What is counted or measured'),
    column('value', 'text', '数值', 'Figure'),
    column('unit', 'text', '计量单位', 'Unit'),
    column('of', 'text', '总量', 'The whole that the value is a part of'),
    column('share', 'text', '占比', 'Share'),
    column('by', 'text', '时间原文', 'By when, as written'),
    column('by_day', 'day', '最迟达到日', 'Last day'),
  ],
  citations: [
    column('plan', 'text', '方案文件', 'File of the plan'),
    column('task', 'text', '任务的位置；整个方案引用的为空', 'Place of the task; empty for the plan as a whole'),
    column('title', 'text', '所引文件的标题', 'Title of the document'),
    column('document_number', 'text', '所引文件的文号', 'Its number'),
    column('issuer', 'text', '所引文件的发文机关', 'Who issued it'),
    column('is_basis', 'truth', '是不是方案的依据', 'Whether the plan rests on it'),
  ],
  findings: [
    column('plan', 'text', '方案文件', 'File of the plan'),
    column('rule', 'text', '规则', 'Rule'),
    column('severity', 'text', '级别', 'Severity'),
    column('line', 'whole', '行，从 1 起', 'Line, from 1'),
    column('column', 'whole', '列，从 1 起（UTF-16）', 'Column, from 1 (UTF-16)'),
    column('end_line', 'whole', '末行', 'Last line'),
    column('end_column', 'whole', '末列之后', 'Column behind the last character'),
    column('message_zh', 'text', '中文说明', 'Message in Chinese'),
    column('message_en', 'text', '英文说明', 'Message in English'),
    column('fixable', 'truth', '能不能自动修复', 'Whether there is a safe fix'),
  ],
} as const satisfies Readonly<Record<string, readonly ColumnSpec[]>>;

/** A table that can be written. */
export type TableName = keyof typeof TABLES;
const isTable = (name: string): name is TableName => Object.hasOwn(TABLES, name);
/** The tables that can be written. */
export const TABLE_NAMES: readonly TableName[] = Object.keys(TABLES).filter(isTable);

/** A row: the values of all columns by name, null where there is none. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;
