import { STATUS_WORDS } from '@workplan/core/register';
import type { Language } from '@workplan/core';
import type { Overview } from '@workplan/language-service/protocol';
import type { SupervisionKey } from '../texts/supervision-texts.js';
import { lightsByTask, type Shown } from './shown.js';

/** The columns of tasks that are copied or exported from a tree. */
export const TASK_COLUMNS = [
  { key: 'number', width: 8, isCentred: true },
  { key: 'section', width: 20 },
  { key: 'text', width: 48 },
  { key: 'bodies', width: 28 },
  { key: 'deadline', width: 14, isCentred: true },
  { key: 'light', width: 16, isCentred: true },
  { key: 'progressStatus', width: 10, isCentred: true },
  { key: 'progressNewest', width: 40 },
] as const satisfies readonly { readonly key: SupervisionKey; readonly width: number; readonly isCentred?: boolean }[];

/**
 * Tasks as rows of a table. Clauses with lights of their own stand in one cell, one behind the other.
 *
 * @param texts the whole words of each task
 */
export function taskRows(
  shown: Shown,
  texts: ReadonlyMap<number, string>,
  tasks: readonly number[],
  language: Language,
): string[][] {
  const lights = lightsByTask(shown);
  const bodies = bodiesByTask(shown.overview);
  return tasks.flatMap((at) => {
    const task = shown.overview.tasks[at];
    if (task === undefined) return [];
    const own = lights.get(at) ?? [];
    const joined = (words: readonly string[]): string => [...new Set(words)].filter((word) => word !== '').join('；');
    return [
      [
        task.number,
        task.path.join(' › '),
        texts.get(at) ?? task.text,
        (bodies.get(at) ?? []).join('、'),
        task.deadline?.text ?? '',
        joined(own.map(({ words }) => words)),
        joined(own.map(({ status }) => (status === undefined ? '' : STATUS_WORDS[status][language]))),
        joined(own.map(({ newest }) => (newest === undefined ? '' : `${newest.date} ${newest.body} ${newest.text}`))),
      ],
    ];
  });
}

function bodiesByTask({ bodies }: Overview): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const { name, roles } of bodies)
    for (const tasks of Object.values(roles))
      for (const task of tasks) {
        const own = found.get(task);
        if (own === undefined) found.set(task, [name]);
        else if (!own.includes(name)) own.push(name);
      }
  return found;
}
