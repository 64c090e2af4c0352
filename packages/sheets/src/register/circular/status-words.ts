import type { Localized } from '@workplan/plan';
import type { LightColour, LightReason, NoDue, ProgressStatus } from '@workplan/plan/model';

/** A light as a word: never a colour alone. */
export const COLOUR_WORDS: Readonly<Record<LightColour, Localized>> = {
  done: { zh: '已完成', en: 'done' },
  red: { zh: '红灯', en: 'red' },
  yellow: { zh: '黄灯', en: 'yellow' },
  green: { zh: '绿灯', en: 'green' },
  grey: { zh: '灰灯', en: 'grey' },
};

/** Why a light is what it is. */
export const REASON_WORDS: Readonly<Record<LightReason, Localized>> = {
  done: { zh: '已完成', en: 'done' },
  overdue: { zh: '逾期', en: 'overdue' },
  behind: { zh: '滞后', en: 'behind' },
  'due-soon': { zh: '临近时限', en: 'due soon' },
  unreported: { zh: '未按期填报', en: 'not reported in time' },
  'on-track': { zh: '正常推进', en: 'on track' },
  'not-started': { zh: '尚未填报', en: 'nothing reported yet' },
  'no-date': { zh: '无明确时限', en: 'no due date' },
};

/** The statuses (状态) as a plan writes them. */
export const STATUS_WORDS: Readonly<Record<ProgressStatus, Localized>> = {
  'not-started': { zh: '未启动', en: 'not started' },
  'in-progress': { zh: '进行中', en: 'in progress' },
  done: { zh: '已完成', en: 'done' },
  behind: { zh: '滞后', en: 'behind' },
  continuing: { zh: '长期坚持', en: 'continuing' },
  changed: { zh: '已调整', en: 'changed' },
  suspended: { zh: '暂缓', en: 'suspended' },
};

/** Why there is no due date. */
export const NO_DUE_WORDS: Readonly<Record<NoDue, Localized>> = {
  open: { zh: '长期', en: 'no end' },
  recurring: { zh: '定期', en: 'recurring' },
  vague: { zh: '未明确到日', en: 'names no day' },
  unreadable: { zh: '看不出日期', en: 'not understood' },
  none: { zh: '没有时限', en: 'none' },
};

/** All other words of these reports. */
export const WORDS = {
  title: { zh: '工作进展情况', en: 'Progress of work plans' },
  asOf: { zh: '截至 {on}（{every}）：共 {total} 项，{counts}。', en: 'As of {on} ({every}): {total} items, {counts}.' },
  asOfNone: { zh: '截至 {on}（{every}）：没有任务。', en: 'As of {on} ({every}): no tasks.' },
  month: { zh: '按月填报', en: 'reported every month' },
  quarter: { zh: '按季填报', en: 'reported every quarter' },
  byPlan: { zh: '按方案', en: 'By plan' },
  byBody: { zh: '按单位', en: 'By body' },
  bySection: { zh: '按章节', en: 'By section' },
  overdue: { zh: '已逾期', en: 'Overdue' },
  behind: { zh: '进度滞后', en: 'Behind' },
  dueSoon: { zh: '30日内到期', en: 'Due within 30 days' },
  unreported: { zh: '未按期填报', en: 'Not reported in time' },
  plan: { zh: '方案', en: 'Plan' },
  body: { zh: '单位', en: 'Body' },
  section: { zh: '章节', en: 'Section' },
  total: { zh: '合计', en: 'Total' },
  number: { zh: '序号', en: 'No.' },
  task: { zh: '工作内容', en: 'Task' },
  reporters: { zh: '填报单位', en: 'Reported by' },
  due: { zh: '完成时限', en: 'Due' },
  light: { zh: '亮灯', en: 'Light' },
  why: { zh: '原因', en: 'Why' },
  status: { zh: '状态', en: 'Status' },
  newest: { zh: '最近填报', en: 'Last report' },
  progress: { zh: '进展情况', en: 'Progress' },
  problem: { zh: '存在问题', en: 'Problem' },
  next: { zh: '下一步', en: 'Next step' },
  fromPeriod: { zh: '{date}（方案期间）', en: '{date} (period)' },
  comma: { zh: '，', en: ', ' },
  listComma: { zh: '、', en: ', ' },
  counted: { zh: '{name} {n} 项', en: '{n} {name}' },
} as const satisfies Readonly<Record<string, Localized>>;
