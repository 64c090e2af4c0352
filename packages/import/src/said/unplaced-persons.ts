import { labelsScope } from '@workplan/official/attribution';
import { columnKey, isPersons } from '@workplan/official/render';
import type { ReadAttributions } from '../tasks/attribution-reader.js';
import type { PrintedTask } from '../tasks/printed-tasks.js';

/** Persons whom a task names behind a label that no field is for. */
export interface UnplacedPersons {
  /** The first line of the task, from 1. */
  readonly line: number;
  readonly label: string;
  readonly names: readonly string[];
}

const OF_PERSONS = /(?:领导|责任人|负责人|联系人|联络员|专员)$/;

/** 督办领导：张三: neither the leader who answers nor the one who does the work. */
export const unplacedPersons = (printed: readonly PrintedTask[], attributionsIn: ReadAttributions): UnplacedPersons[] =>
  printed.flatMap(({ line, text }) =>
    attributionsIn(text)
      .flatMap(({ groups }) => groups)
      .filter(({ role, word }) => role === undefined && !labelsScope(word))
      .filter(({ word, names }) => OF_PERSONS.test(word) && !isPersons(columnKey(word)) && names.length > 0)
      .map(({ word, names }) => ({ line, label: word, names })),
  );
