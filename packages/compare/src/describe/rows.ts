import type { PlanDifference, TaskDifference } from '../compare-plans.js';
import { wordSpans, type WordSpan } from '../words.js';
import type { Language } from '@workplan/core';
import { sayDifference, statementsOf } from './statements.js';
import { FIELD_WORDS, DIFFERENCE_KINDS, type DifferenceKind } from './words.js';

/** One difference as it is shown: in a terminal, a table or a page. */
export interface DifferenceRow {
  readonly kinds: readonly DifferenceKind[];
  /** The number of the task, or the name of the value. */
  readonly label: string;
  /** Titles of the sections around the task, the outermost first. */
  readonly path: readonly string[];
  readonly words: readonly WordSpan[];
  readonly notes: readonly string[];
}

/** Tasks that only have another number are named in one line: one new task renumbers all behind it. */
export interface DifferenceRows {
  readonly head: readonly DifferenceRow[];
  readonly tasks: readonly DifferenceRow[];
  readonly renumbered: readonly string[];
}

/** A comparison in words, as the rows of a table. What is only renumbered is counted, not listed. */
export function differenceRows({ head, tasks }: PlanDifference, language: Language): DifferenceRows {
  const isNumberOnly = ({ status, changes }: TaskDifference): boolean =>
    status === 'changed' && changes.every(({ kind }) => kind === 'renumbered');
  return {
    head: head.map(({ field, from = '', to = '' }) => ({
      kinds: ['reworded'],
      label: FIELD_WORDS[field][language],
      path: [],
      words: wordSpans(from, to),
      notes: [],
    })),
    tasks: tasks.filter((task) => !isNumberOnly(task)).map((task) => rowOf(task, language)),
    renumbered: tasks.filter(isNumberOnly).map(({ old, new: now }) => `${old?.number ?? ''}→${now?.number ?? ''}`),
  };
}

function rowOf({ status, old, new: now, changes }: TaskDifference, language: Language): DifferenceRow {
  const say = sayDifference(language);
  const shown = now ?? old;
  const reworded = changes.find((change) => change.kind === 'reworded');
  const text = shown?.text ?? '';
  return {
    kinds: status === 'changed' ? changes.map(({ kind }) => kind) : [status],
    label: shown?.number === undefined || shown.number === '' ? say('none') : shown.number,
    path: shown?.path ?? [],
    words: reworded?.words ?? [{ kind: status === 'changed' ? 'same' : status, text }],
    notes: statementsOf(changes, language),
  };
}

/** 新增, 改分工 … */
export const differenceKinds = ({ kinds }: DifferenceRow, language: Language): string =>
  kinds.map((kind) => DIFFERENCE_KINDS[kind][language]).join(language === 'zh' ? '、' : ', ');

/** Figures for the end of a report. */
export function differenceFigures({ tasks, head, unchanged }: PlanDifference, language: Language): string {
  const count = (status: TaskDifference['status']): number => tasks.filter((task) => task.status === status).length;
  const say = sayDifference(language);
  return tasks.length + head.length === 0
    ? say('same', { count: unchanged })
    : say('figures', {
        added: count('added'),
        removed: count('removed'),
        changed: count('changed'),
        unchanged,
      });
}
