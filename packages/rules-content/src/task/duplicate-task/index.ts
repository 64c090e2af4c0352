import { defineIndexRule } from '@workplan/lint';
import { comparedIn } from './compared.js';
import { TaskIndex } from './task-index.js';
import { texts } from './texts.js';

/** Tasks of one part of the plan with the same or nearly the same text. */
export const duplicateTask = defineIndexRule({
  id: 'duplicate-task',
  group: 'task',
  severity: 'warning',
  texts,
  collect: comparedIn,
  createIndex: () => new TaskIndex(),
});
