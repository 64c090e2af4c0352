import { scalarText } from '@workplan/plan/edit';
import type { Dialect } from '@workplan/plan/schema';

/** The kinds of plans that offices write most: 工作要点, 任务分工方案, 行动计划, 任务清单. */
export const PLAN_KINDS = ['points', 'division', 'action', 'list'] as const;
/** Kinds of plans that a new one can be: 工作要点, 任务分工方案, 行动计划, 任务清单. */
export type PlanKind = (typeof PLAN_KINDS)[number];

/** What a new plan is made from. */
export interface PlanFacts {
  readonly kind: PlanKind;
  /** The jurisdiction, such as 南京市. */
  readonly place: string;
  readonly year: number;
}

/** The title of each kind, as issued documents word it. */
const TITLES: Readonly<Record<PlanKind, (facts: PlanFacts) => string>> = {
  points: ({ place, year }) => `${place}${year}年重点工作要点`,
  division: ({ place, year }) => `${place}${year}年重点工作任务分工方案`,
  action: ({ place, year }) => `${place}重点工作行动计划（${year}年）`,
  list: ({ place, year }) => `${place}${year}年重点任务清单`,
};

/** The title that a plan of this kind, place and year usually has. */
export const titleOf = (facts: PlanFacts): string => TITLES[facts.kind](facts);

/** Two bodies that every government of a level has, by the end of the name of its place. */
const BODIES: readonly (readonly [RegExp, readonly [string, string]])[] = [
  [/^(?:全国|中央|国家)$/, ['财政部', '民政部']],
  [/省$/, ['省财政厅', '省民政厅']],
  [/自治区$/, ['自治区财政厅', '自治区民政厅']],
  [/州$/, ['州财政局', '州民政局']],
  [/(?:县|自治县)$/, ['县财政局', '县民政局']],
  [/区$/, ['区财政局', '区民政局']],
];
const OF_A_CITY: readonly [string, string] = ['市财政局', '市民政局'];

const bodiesOf = (place: string): readonly [string, string] =>
  BODIES.find(([end]) => end.test(place))?.[1] ?? OF_A_CITY;

/** The keys of a new plan in both languages of the format. */
const KEYS = {
  zh: {
    plan: '工作方案',
    title: '标题',
    place: '地区',
    period: '期间',
    style: '标注格式',
    lead: '牵头',
    responsible: '责任',
    sections: '章节',
    tasks: '任务',
    number: '序号',
    text: '内容',
    deadline: '时限',
  },
  en: {
    plan: 'workplan',
    title: 'title',
    place: 'jurisdiction',
    period: 'period',
    style: 'style',
    lead: 'lead',
    responsible: 'responsible',
    sections: 'sections',
    tasks: 'tasks',
    number: 'number',
    text: 'text',
    deadline: 'deadline',
  },
} as const;

/** How a value is written that whoever fills in the plan changes first; `index` counts from 1. */
export type Gap = (text: string, index: number) => string;

/**
 * A new plan with a section and a task to write over, which has nothing wrong with it. Its labels are 牵头单位 and 责任单位, which most documents print; without
 * them the usual ones of the format would stand.
 *
 * @param gap writes a value as a place to fill in, as a snippet of an editor does; the value itself when left out
 * @param title the title; {@link titleOf} when left out
 */
export function newPlanText(
  facts: PlanFacts,
  dialect: Dialect,
  gap: Gap = (text) => text,
  title: string = titleOf(facts),
): string {
  const key = KEYS[dialect];
  const [lead, responsible] = bodiesOf(facts.place);
  return [
    `${key.plan}: 1`,
    `${key.title}: ${gap(scalarText(title), 1)}`,
    `${key.place}: ${scalarText(facts.place)}`,
    `${key.period}: ${facts.year}`,
    `${key.style}:`,
    `  ${key.lead}: 牵头单位`,
    `  ${key.responsible}: 责任单位`,
    `${key.sections}:`,
    `  - ${key.title}: ${gap('总体任务', 2)}`,
    `    ${key.tasks}:`,
    `      - ${key.number}: 1`,
    `        ${key.text}: ${gap('完成……。', 3)}`,
    `        ${key.lead}: [${gap(lead, 4)}]`,
    `        ${key.responsible}: [${gap(responsible, 5)}]`,
    `        ${key.deadline}: ${gap('年底前', 6)}`,
    '',
  ].join('\n');
}

/** A file name from a title: characters that Windows forbids are left out, and so are ends that it cuts off. */
export function fileNameOf(title: string): string {
  const name = title
    .replace(/[<>:"/\\|?*\u0000-\u001f]/g, '')
    .replace(/(?<![. ])[. ]+$/, '')
    .trim()
    .slice(0, LONGEST);
  const isReserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name);
  return `${name === '' || isReserved ? '新方案' : name}.plan.yaml`;
}

/** Longer names meet the limit of 255 bytes of file systems: a Chinese character takes three. */
const LONGEST = 60;
