import type { WrittenTask } from '@workplan/plan/write';
import type { PrintedRow } from '../tasks/printed-tasks.js';

/** A task with the words of the one before it and no number: a merged cell whose rows differ in more than their bodies. */
export interface RepeatedTask {
  /** Its first line, from 1. */
  readonly line: number;
  readonly text: string;
}

const wordsOf = ({ title = '', text = '' }: WrittenTask): string =>
  [title, text].filter((part) => part !== '').join('：');

/** The rows of tables that may be one task with the row above. */
export const repeatedTasks = (rows: readonly PrintedRow[]): RepeatedTask[] =>
  rows.flatMap(({ task, line }, index) => {
    const before = rows[index - 1];
    const words = wordsOf(task);
    return before === undefined || task.number !== undefined || words === '' || words !== wordsOf(before.task)
      ? []
      : [{ line, text: words }];
  });
