import type { PlanDocument } from '@workplan/core';
import { roleBodies, type TaskEntry } from '@workplan/core/query';

/** A task in answers for programs. */
export interface TaskItem {
  readonly plan: string;
  /** JSON pointer to the task in the plan, with English keys. */
  readonly task: string;
  /** Line of the task in the file, from 1. */
  readonly line: number;
  readonly number: string | null;
  readonly sections: readonly string[];
  readonly text: string;
  /** Names as written, by role. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** Deadlines as written: that of the task, then those of its clauses. */
  readonly deadlines: readonly string[];
  readonly due: string | null;
}

export function taskItem(entry: TaskEntry, document: PlanDocument, file: string): TaskItem {
  const roles: Record<string, string[]> = {};
  for (const { role, body } of roleBodies(entry)) (roles[role] ??= []).push(body);
  return {
    plan: file,
    task: `/${entry.path.join('/')}`,
    line: document.lines.position(document.rangeOf(entry.path)?.start ?? 0).line,
    number: entry.number === '' ? null : entry.number,
    sections: entry.sections,
    text: entry.text,
    roles,
    deadlines: entry.carriers.flatMap(({ deadline }) => (deadline === undefined ? [] : [deadline.text])),
    due: entry.due ?? null,
  };
}
