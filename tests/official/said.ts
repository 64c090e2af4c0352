import { importOfficialText, parsePlan, renderOfficialText, type Plan, type Task } from '@workplan/core';
import { expect } from 'vitest';
import { againstOwnSource } from './own-source.js';

/** Who answers for a task, and until when. */
export interface Said {
  readonly lead?: readonly string[];
  readonly responsible?: readonly string[];
  readonly support?: readonly string[];
  readonly until?: string;
}

/** The plan of a text, which is printed back to the same text. */
export function planOf(text: string): Plan {
  const imported = importOfficialText(text, { file: '原文.txt' });
  const { plan } = parsePlan(imported.yaml);
  if (plan === undefined) throw new Error('no plan');
  expect(renderOfficialText(plan)).toBe(text);
  expect(againstOwnSource(imported, text)).toEqual([]);
  return plan;
}

const namesOf = (group: Task['lead']): readonly string[] | undefined => (Array.isArray(group) ? group : group?.bodies);

export const tasksOf = (plan: Plan) => [
  ...(plan.tasks ?? []),
  ...(plan.sections ?? []).flatMap((section) => section.tasks ?? []),
];

/** Who answers for each task, and until when: the task itself and its clauses. */
export const said = (plan: Plan): Said[] =>
  tasksOf(plan).map((task) => {
    const parts = [task, ...(task.clauses ?? [])];
    const found = {
      lead: parts.map(({ lead }) => namesOf(lead)).find((names) => names !== undefined),
      responsible: parts.map(({ responsible }) => namesOf(responsible)).find((names) => names !== undefined),
      support: parts.map(({ support }) => namesOf(support)).find((names) => names !== undefined),
      until: parts.map(({ deadline }) => deadline?.to).find((to) => to !== undefined),
    };
    return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  });
