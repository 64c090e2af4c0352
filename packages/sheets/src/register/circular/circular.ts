import type { PrintedPart } from '@workplan/official/render';
import { daysBetween, type PlanProgress, type ProgressItem } from '@workplan/plan/model';
import type { Plan } from '@workplan/plan/types';
import { nameOf, reasonWords } from './status-page.js';
import { COLOUR_WORDS, STATUS_WORDS } from './status-words.js';
import { COLOURS, type ProgressSummary, summaryOf } from './summary.js';

/** Everything that a circular (通报) says, in the words of an official document. All of it follows from the plan and a day. */
export function circular(plan: Plan, progress: PlanProgress): PrintedPart[] {
  const summary = summaryOf([progress]);
  const { on } = progress;
  const number = plan.document?.number;
  const sections: readonly (readonly [string, readonly PrintedPart[]])[] = [
    ['总体进展', overall(summary, progress)],
    ['逾期和滞后事项', listed([...summary.overdue, ...summary.behind], lateLine(on))],
    ['近期到期事项', listed(summary.dueSoon, dueLine(on))],
    ['未按期填报事项', listed(unreportedAlone(summary), reportLine)],
    ['有关要求', demands(summary)],
  ];
  return [
    { role: 'title', lines: [`关于《${plan.title}》`, '进展情况的通报'] },
    { role: 'addressees', lines: ['各有关单位：'] },
    text(
      `现将《${plan.title}》${number === undefined ? '' : `（${number}）`}截至${chineseDay(on)}的进展情况通报如下。`,
    ),
    ...sections
      .filter(([, parts]) => parts.length > 0)
      .flatMap(([title, parts], at): PrintedPart[] => [
        { role: 'heading', level: 0, lines: [`　　${NUMERALS[at] ?? ''}、${title}`] },
        ...parts,
      ]),
    { role: 'issued', lines: [chineseDay(on)] },
  ];
}

const NUMERALS = ['一', '二', '三', '四', '五'];
const text = (line: string): PrintedPart => ({ role: 'text', lines: [`　　${line}`] });

/** 2026-06-30 as an official text has it: 2026年6月30日. */
export const chineseDay = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
};

/** A share with one decimal at most. */
const share = (part: number, whole: number): string =>
  whole === 0 ? '0%' : `${Math.round((part * 1000) / whole) / 10}%`;

function overall({ total, counts, bodies }: ProgressSummary, { every }: PlanProgress): PrintedPart[] {
  const parts = [
    `已完成${counts.done}项，占${share(counts.done, total)}`,
    ...(counts.green > 0 ? [`正常推进${counts.green}项`] : []),
    ...(counts.yellow > 0 ? [`临近时限或者未按期填报${counts.yellow}项`] : []),
    `逾期或者滞后${counts.red}项${counts.red > 0 ? `，占${share(counts.red, total)}` : ''}`,
    ...(counts.grey > 0 ? [`尚未填报或者没有明确时限${counts.grey}项`] : []),
  ];
  const columns = ['单位', '合计', ...COLOURS.map((colour) => COLUMN_WORDS[colour])];
  const table = { columns: columns.length, perCell: false };
  return [
    text(`列入台账的工作共${total}项，${every === 'month' ? '按月' : '按季'}填报。其中：${parts.join('；')}。`),
    text('各单位进展情况见下表，由几个单位共同填报的，各计一项。'),
    { role: 'columns', lines: [columns.join('\t')], table },
    ...bodies.map((body): PrintedPart => ({
      role: 'row',
      lines: [[body.name, String(body.total), ...COLOURS.map((colour) => String(body.counts[colour]))].join('\t')],
      table,
    })),
  ];
}

const COLUMN_WORDS = {
  done: COLOUR_WORDS.done.zh,
  red: '逾期滞后',
  yellow: '临近未报',
  green: '正常',
  grey: '未填报',
} as const;

const listed = (items: readonly ProgressItem[], line: (item: ProgressItem) => string): PrintedPart[] =>
  items.map((item, at) => text(`${at + 1}.${line(item)}`));

const whose = ({ reporters, number }: ProgressItem): string =>
  `${reporters.length === 0 ? '' : `${reporters.join('、')}：`}第${number}项“`;
const stopped = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<![。；，])[。；，]+$/, '');

/** Words that name no problem. */
const NO_PROBLEM: ReadonlySet<string> = new Set(['', '无', '暂无', '/', '－', '-']);

const lateLine = (on: string) => (item: ProgressItem) => {
  const { due } = item;
  const state =
    due.date !== undefined && due.date < on
      ? `应于${chineseDay(due.date)}完成，已逾期${daysBetween(due.date, on)}天`
      : '进度滞后';
  return `${whose(item)}${stopped(nameOf(item))}”，${state}${statusOf(item)}。${reportOf(item)}`;
};

/** Work that was put off or changed is late all the same; who reads the circular has to know it. */
const statusOf = ({ status }: ProgressItem): string =>
  status === 'suspended' || status === 'changed' ? `，状态为“${STATUS_WORDS[status].zh}”` : '';

const reportOf = ({ newest, reporters }: ProgressItem): string => {
  if (newest === undefined) return '未填报进展情况。';
  // Words of one body are not those of the others.
  const by = reporters.length === 1 && reporters[0] === newest.body ? '' : newest.body;
  const more = [
    NO_PROBLEM.has(stopped(newest.problem)) ? '未说明原因' : `存在问题：${stopped(newest.problem)}`,
    ...(newest.next === '' ? [] : [`下一步：${stopped(newest.next)}`]),
  ];
  const completion = newest.completion === '' ? '' : `（完成度${newest.completion}）`;
  return `${by}${chineseDay(newest.date)}填报：${stopped(newest.text)}${completion}。${more.join('。')}。`;
};

const dueLine = (on: string) => (item: ProgressItem) => {
  const left = item.due.date === undefined ? 0 : daysBetween(on, item.due.date);
  const when = left === 0 ? '今日到期' : `还有${left}天`;
  return `${whose(item)}${stopped(nameOf(item))}”，应于${item.due.date === undefined ? '' : chineseDay(item.due.date)}完成，${when}。`;
};

const reportLine = (item: ProgressItem): string =>
  `${whose(item)}${stopped(nameOf(item))}”，${item.newest === undefined ? '尚未填报' : `最近一次填报为${chineseDay(item.newest.date)}`}。`;

/** What stands in a list above is not repeated. */
const unreportedAlone = ({ unreported, dueSoon, overdue, behind }: ProgressSummary): ProgressItem[] =>
  unreported.filter((item) => ![dueSoon, overdue, behind].some((list) => list.includes(item)));

function demands({ overdue, behind, unreported }: ProgressSummary): PrintedPart[] {
  const late = overdue.length + behind.length;
  return [
    ...(late > 0 ? [text('逾期、滞后事项的责任单位要查明原因，明确整改措施和完成时间，抓紧办理。')] : []),
    ...(unreported.length > 0 ? [text('未按期填报的单位要及时补报进展情况。')] : []),
  ];
}

/** The items of a circular as rows of a workbook. */
export const circularRows = ({ items }: PlanProgress): string[][] =>
  items.map((item) => [
    item.number,
    nameOf(item, 200),
    item.reporters.join('、'),
    item.due.date ?? '',
    COLOUR_WORDS[item.light.colour].zh,
    reasonWords(item, 'zh'),
    item.newest?.date ?? '',
    item.newest?.text ?? '',
    item.newest?.completion ?? '',
    item.newest?.problem ?? '',
    item.newest?.next ?? '',
  ]);
