import { readTime, type BoundScalar, type Language, type TaskView } from '@workplan/core';
import type { Body, LookupResult } from '@workplan/registry';
import type { OpenPlan } from '../../open-plan.js';
import { perTaskTogether } from '../per-task.js';
import { bodyCard, bodyFacts } from './body-card.js';
import { escapedLine } from './markdown.js';
import { planDate, planPlace, planYear } from '../../plan-facts.js';

/** The card of the body that a name means here, with the tasks that name it. */
export function bodyHover(plan: OpenPlan, { node }: BoundScalar): string | undefined {
  const jurisdiction = planPlace(plan);
  if (jurisdiction === undefined) return undefined;
  const bodies = bodiesOf(plan.registry.lookup(node.value, { jurisdiction, on: planDate(plan) }));
  if (bodies.length === 0) return undefined;
  const cards = bodies.map((body) => bodyCard(bodyFacts(body, plan.registry), plan.language));
  return [...cards, ...tasksOf(plan, node.value)].join('\n\n');
}

function bodiesOf(result: LookupResult): readonly Body[] {
  if ('body' in result) return [result.body];
  return result.status === 'ambiguous' ? result.candidates : [];
}

const ROLES = ['lead', 'responsible'] as const;
type AnsweringRole = (typeof ROLES)[number];

const TASKS: Readonly<Record<AnsweringRole, Readonly<Record<Language, string>>>> = {
  lead: { zh: '牵头任务', en: 'Leads tasks' },
  responsible: { zh: '责任任务', en: 'Answers for tasks' },
};
const MOST_TASKS = 20;

/** The number of a task and who answers for it. */
interface Answering extends Readonly<Record<AnsweringRole, readonly string[]>> {
  readonly number: string;
  readonly start: number;
}

const answering = ({ object, number, groups }: TaskView): Answering => {
  const named = (role: AnsweringRole): string[] =>
    groups.filter((group) => group.role === role).flatMap(({ names }) => names.map(({ node }) => node.value));
  return {
    number: number?.node.value ?? '?',
    start: object.map.start,
    lead: named('lead'),
    responsible: named('responsible'),
  };
};
const answeringOfTask = perTaskTogether(({ tasks }) => tasks.map(answering));

function tasksOf(
  {
    document: {
      parts: { spine, tasks, places },
    },
    language,
  }: OpenPlan,
  name: string,
): string[] {
  const all = tasks.flatMap((part, index) =>
    answeringOfTask(part).map((task) => ({ ...task, start: task.start + places.taskStart(index) })),
  );
  if (spine.tasks.length > 0) all.push(...spine.tasks.map(answering));
  const inOrder = spine.tasks.length > 0 ? all.sort((a, b) => a.start - b.start) : all;
  return ROLES.flatMap((role) => {
    const numbers = inOrder.filter((task) => task[role].includes(name)).map(({ number }) => number);
    if (numbers.length === 0) return [];
    const more = numbers.length > MOST_TASKS ? ' …' : '';
    return [
      `${TASKS[role][language]} (${numbers.length}): ${numbers.slice(0, MOST_TASKS).map(escapedLine).join(', ')}${more}`,
    ];
  });
}

const TIMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  recurring: { zh: '定期', en: 'recurring' },
  open: { zh: '长期，没有截止日期', en: 'open-ended' },
  vague: { zh: '没有明确的日期', en: 'no definite date' },
  unknown: { zh: '看不出日期', en: 'no date can be read' },
};

/** The interval that a deadline or period stands for. */
export function timeHover(plan: OpenPlan, { node, value }: BoundScalar): string {
  const { kind, from, to } = readTime(node.value, value === 'period' ? {} : { year: planYear(plan) });
  const words = TIMES[kind]?.[plan.language];
  if (words !== undefined) return `**${escapedLine(node.value)}**\n\n${words}`;
  const span =
    plan.language === 'zh' ? [from && `自${from}`, to && `至${to}`] : [from && `from ${from}`, to && `to ${to}`];
  return `**${escapedLine(node.value)}**\n\n${span.filter((part) => part !== undefined).join(plan.language === 'zh' ? '' : ' ')}`;
}
