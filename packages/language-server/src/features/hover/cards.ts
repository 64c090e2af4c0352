import { readTime, type BoundScalar, type Language } from '@workplan/core';
import type { Body, LookupResult } from '@workplan/registry';
import type { OpenPlan } from '../../open-plan.js';
import { bodyCard, bodyFacts } from './body-card.js';
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

const TASKS: Readonly<Record<'lead' | 'responsible', Readonly<Record<Language, string>>>> = {
  lead: { zh: '牵头任务', en: 'Leads tasks' },
  responsible: { zh: '责任任务', en: 'Answers for tasks' },
};
const MOST_TASKS = 20;

function tasksOf({ document, language }: OpenPlan, name: string): string[] {
  return (['lead', 'responsible'] as const).flatMap((role) => {
    const numbers = document.tasks.filter(({ groups }) => groups.some((group) => group.role === role && group.names.some(({ node }) => node.value === name))).map(({ number }) => number?.node.value ?? '?');
    if (numbers.length === 0) return [];
    const more = numbers.length > MOST_TASKS ? ' …' : '';
    return [`${TASKS[role][language]} (${numbers.length}): ${numbers.slice(0, MOST_TASKS).join(', ')}${more}`];
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
  if (words !== undefined) return `**${node.value}**\n\n${words}`;
  const span = plan.language === 'zh' ? [from && `自${from}`, to && `至${to}`] : [from && `from ${from}`, to && `to ${to}`];
  return `**${node.value}**\n\n${span.filter((part) => part !== undefined).join(plan.language === 'zh' ? '' : ' ')}`;
}
