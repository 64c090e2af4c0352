import type { Role } from '@workplan/plan/schema';
import { simplified } from '@workplan/plan/text';
import type { WrittenTask } from '@workplan/plan/write';
import { readLabelWord } from '../attribution/words/label-word.js';

/** What a column of a table of tasks holds. */
export type ColumnKey = Extract<
  keyof WrittenTask,
  'number' | 'title' | 'text' | 'deadline' | 'scope' | 'category' | 'leader' | 'person' | 'contact' | Role
>;

/** Words that head the columns of task tables, spaces left out. */
const COLUMNS: ReadonlyMap<string, ColumnKey> = new Map<string, ColumnKey>([
  ...words('number', '序号 编号 任务序号 项目编号 号'),
  ...words(
    'title',
    '任务 工作任务 重点任务 主要任务 目标任务 任务名称 改革举措 改革任务 改革事项 事项 事项名称 项目 项目名称 建设项目 举措 工作事项 重点工作 工作项目 重点事项 指标 指标名称 主要指标 ' +
      '重点工作任务 一级任务 二级任务 具体事项 督办事项 督办内容 重点督办内容 重点督办事项 工作报告任务 市政府工作报告任务 政府工作报告任务 目标与任务 目标和任务 目标任务及内容 工作目标任务 主要目标任务',
  ),
  ...words(
    'text',
    '内容 主要内容 工作内容 任务内容 任务要求 工作要求 具体内容 具体要求 具体措施 具体任务 工作措施 主要措施 ' +
      '主要工作 推进措施 落实措施 重点举措 具体举措 工作举措 工作目标 年度目标 建设内容 建设内容及规模 目标要求 ' +
      '工作任务及要求 任务分解 分解任务 主要举措 推进举措 整改措施 目标及要求',
  ),
  ...words(
    'deadline',
    '时限 时限要求 完成时限 完成时间 时间要求 时间节点 进度安排 办结时限 完成期限 完成日期 推进时限 时间安排 时间进度 工作时限 ' +
      '截止日期 截止时间 截止时限 截至日期 完成节点 完成时点 计划完成时间 计划完成日期 进度要求 推进时间 办结日期 到期时间 起止时间 起止日期 竣工时间 竣工日期 完工时间 建成时间 投产时间 交付时间 计划竣工时间 计划完工时间 预计完成时间 拟完成时间 节点时间 节点日期 销号时间 兑现时间',
  ),
  ...words('scope', '范围 推广范围 实施范围 适用范围 试点范围'),
  ...words('category', '类别 分类 领域 板块 任务类别 工作类别 所属领域'),
  ...words('person', '责任人 负责人 第一责任人 直接责任人 具体责任人 主要责任人'),
  ...words('contact', '联系人 联络员 联系人员'),
]);

function words(key: ColumnKey, list: string): (readonly [string, ColumnKey])[] {
  return list.split(' ').map((word) => [word, key] as const);
}

/** Headings that end so, where the whole is not in the table: 年度目标任务, 督查事项, 事项编号. */
const ENDINGS: readonly (readonly [RegExp, ColumnKey])[] = [
  [/(?:序号|编号)$/, 'number'],
  [/(?:内容|措施|举措|目标|要求|安排|计划|目标任务|任务目标|任务分解)$/, 'text'],
  [/(?:任务|事项|工作|项目|工程|实事)$/, 'title'],
];
/** What is left over, what was done, and by what it is measured is not what is to be done. */
const OTHER =
  /协调|困难|问题|考核|考评|评分|来源|依据|意见|进展|完成|下一步|下步|下阶段|后续|上年|去年|投资|资金|时间|时限|月|季度|半年|说明|验收|政策|报送|公开/;
const LONGEST = 10;

function byEnding(word: string): ColumnKey | undefined {
  if (word.length > LONGEST || OTHER.test(word)) return undefined;
  return ENDINGS.find(([ending]) => ending.test(word))?.[1];
}

/** 化解时限, 销号期限; 有效期限 and 合同期限 last. */
const DUE = /^(?!有效|保存|使用|租赁|合同|公示|服务|试用|建设|合作|任职|追溯)[\u4e00-\u9fff]{2,4}(?:时限|期限)$/;
const LONGEST_DUE = 6;

/** 责任领导, 分管县领导, 牵头市领导, 包抓领导. */
const LEADER = /^(?:责任|牵头|分管|包[保抓联挂案]|挂[钩联点]|联系|主管|主要)?(?:省|市|区|县|州|镇|乡)?(?:级)?领导$/;

/** What a column holds by its heading alone; undefined when its heading is not known. */
export function columnKey(heading: string): ColumnKey | undefined {
  const word = plain(heading);
  const known = COLUMNS.get(word) ?? (word !== '领导' && LEADER.test(word) ? 'leader' : undefined);
  if (known !== undefined) return known;
  const label = readLabelWord(word);
  return (
    (label?.kind === 'bodies' ? label.role : undefined) ??
    (label?.kind === 'deadline' || (word.length <= LONGEST_DUE && DUE.test(word)) ? 'deadline' : undefined) ??
    (label?.kind === 'division' ? 'responsible' : undefined) ??
    byEnding(word)
  );
}

/** 责任分工: its cells say who does what, unless the columns below it do. */
export const isDivision = (heading: string): boolean => readLabelWord(plain(heading))?.kind === 'division';

const plain = (heading: string): string => simplified(heading.replace(/[\s\u200b]/g, ''));

const PROGRESS =
  '状态|完成状态|是否完成|完成率|进度|完成进度|序时进度|.{0,4}进展|.{0,4}(?:进展|推进|完成|落实|整改)情况';
/** Columns that say what was done, not what is to be done. */
const IS_PROGRESS = new RegExp(`^(?:${PROGRESS})$`);
/** Columns that say other things than what is to be done; their cells stand in `cells`. */
const NO_WORDS = new RegExp(
  '^(?:来源|任务来源|政策依据|依据|备注|说明|联系电话|督办号|分值|权重' +
    `|${PROGRESS}|.{0,4}(?:类别|领导|责任人|负责人|联系人|联络员)|.{0,2}折子号|.{0,2}投资)$`,
);
const TASK_WORD = /任务|举措|措施|督办|重点工作|工作事项|改革事项|工作要求/;

/** Whether a column says other things than what is to be done: 备注, 联系电话, 进度. */
export const hasNoWords = (heading: string): boolean => NO_WORDS.test(plain(heading));

/** Whether a column says what was done: 完成情况, 进度. */
export const isProgress = (heading: string): boolean => IS_PROGRESS.test(plain(heading));

/** Whether a heading says that its column holds tasks: 工作任务, 整改措施. 项目 and 指标 head other lists too. */
export function namesTasks(heading: string): boolean {
  const key = columnKey(heading);
  return (key === 'title' || key === 'text') && TASK_WORD.test(plain(heading));
}
