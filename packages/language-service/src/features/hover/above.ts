import { ROLE_WORDS, ROLES } from '@workplan/core/schema';
import { roleBodies, type TaskEntry } from '@workplan/core/query';
import type { BoundScalar, Language, Localized } from '@workplan/core';
import type { OpenPlan } from '../../open-plan.js';
import { planAbove, taskAbove } from '../navigation/plan-above.js';
import { escapedLine } from './markdown.js';

const DEADLINE: Localized = { zh: '时限', en: 'Deadline' };
const LONGEST = 400;

/** What a link to a task of a plan of a higher level means: that plan, the words of the task, who answers for it, and by when. */
export function aboveHover(plan: OpenPlan, scalar: BoundScalar): string | undefined {
  const above = planAbove(plan, scalar);
  const title = above?.document.plan?.title;
  if (above === undefined || title === undefined) return undefined;
  const task = taskAbove(above, scalar);
  const head = `**${escapedLine(title)}**`;
  return task === undefined ? head : `${head} · ${escapedLine(task.number)}\n\n${cardOf(task, plan.language)}`;
}

function cardOf(task: TaskEntry, language: Language): string {
  const words = task.text.length > LONGEST ? `${task.text.slice(0, LONGEST)}…` : task.text;
  const fact = (label: Localized, value: string): string =>
    `${label[language]}${language === 'zh' ? '：' : ': '}${escapedLine(value)}`;
  const bodies = roleBodies(task);
  const facts = ROLES.flatMap((role) => {
    const names = bodies.filter((one) => one.role === role).map(({ body }) => body);
    return names.length === 0 ? [] : [fact(ROLE_WORDS[role], names.join('、'))];
  });
  const deadline = task.task.deadline === undefined ? [] : [fact(DEADLINE, task.task.deadline.text)];
  return [`> ${escapedLine(words)}`, ...facts, ...deadline].join('\n\n');
}
