import { createLineIndex, scalarOf, taskView, type Localized, type Role, type TaskView } from '@workplan/core';
import type { CodeLens } from 'vscode-languageserver';
import { rangeIn, type OpenPlan } from '../../open-plan.js';
import { locationOf } from './nodes-at.js';
import { nodesInSource } from './pairs.js';

/** The command of the server that shows a place; its argument is a location. */
export const SHOW_PLACE = 'workplan.showPlace';

const TEXTS = {
  task: { zh: '任务 {number}', en: 'Task {number}' },
  numberless: { zh: '任务', en: 'Task' },
  of: { zh: '《{title}》{task}', en: '{task} of “{title}”' },
  lead: { zh: '牵头：{names}', en: 'led by {names}' },
  responsible: { zh: '责任：{names}', en: 'responsible: {names}' },
  separator: { zh: '、', en: ', ' },
  more: { zh: '等 {count} 个', en: ' and others ({count})' },
} as const satisfies Record<string, Localized>;

/** So many bodies are named above a passage. */
const NAMED = 3;
const SHOWN_ROLES = ['lead', 'responsible'] as const satisfies readonly Role[];

/**
 * Above each passage of an official text the tasks that a plan makes of it, with who answers for them.
 *
 * @param showsTitle whether the plan is named too, as when several plans come from one text
 */
export function sourceLenses(plan: OpenPlan, showsTitle: boolean): CodeLens[] {
  if (plan.source === undefined) return [];
  const lines = createLineIndex(plan.source.text);
  const title = showsTitle ? scalarOf(plan.document.parts.bound.root, 'title')?.node.value : undefined;
  return nodesInSource(plan)
    .filter(({ kind }) => kind === 'task')
    .map((node) => {
      const start = rangeIn(lines, node.source).start;
      return {
        range: { start, end: start },
        command: {
          title: labelOf(plan, taskView(node.object), title),
          command: SHOW_PLACE,
          arguments: [locationOf(plan, node)],
        },
      };
    });
}

function labelOf({ language }: OpenPlan, task: TaskView, title: string | undefined): string {
  const number = task.number?.node.value;
  const name = number === undefined ? TEXTS.numberless[language] : TEXTS.task[language].replace('{number}', number);
  const whole = title === undefined ? name : TEXTS.of[language].replace('{title}', title).replace('{task}', name);
  const roles = SHOWN_ROLES.flatMap((role) => {
    const names = [
      ...new Set(
        task.groups
          .filter((group) => group.role === role)
          .flatMap((group) => group.names.map(({ node }) => node.value)),
      ),
    ];
    if (names.length === 0) return [];
    const more = names.length > NAMED ? TEXTS.more[language].replace('{count}', String(names.length)) : '';
    return [TEXTS[role][language].replace('{names}', names.slice(0, NAMED).join(TEXTS.separator[language]) + more)];
  });
  return [whole, ...roles].join(' · ');
}
