import type { Language, ProgressItem } from '@workplan/core';
import {
  COLOUR_WORDS,
  dueWords,
  reasonWords,
  sayIn,
  STATUS_WORDS,
  summaryOf,
  summaryOfPlans,
  type PlanStatus,
} from '@workplan/core/register';
import { csvCell } from '@workplan/tables';

/** An item for programs. Paths and names are as in the plan; days are `YYYY-MM-DD`. */
const itemData = ({
  task,
  clause,
  number,
  title,
  text,
  path,
  bodies,
  reporters,
  status,
  due,
  light,
  newest,
}: ProgressItem) => ({
  number,
  task,
  ...(clause !== undefined && { clause }),
  ...(title !== '' && { title }),
  text,
  path,
  bodies,
  reporters,
  ...(status !== undefined && { status }),
  due,
  light,
  ...(newest !== undefined && { newest: Object.fromEntries(Object.entries(newest).filter(([, word]) => word !== '')) }),
});

export function jsonStatus(plans: readonly PlanStatus[], on: string, every: string): string {
  const { total, counts, bodies } = summaryOfPlans(plans);
  const data = {
    version: 1,
    on,
    every,
    total,
    counts,
    bodies,
    plans: plans.map(({ path, title, progress }) => {
      const own = summaryOf([progress]);
      return {
        path,
        title,
        total: own.total,
        counts: own.counts,
        sections: own.sections,
        items: progress.items.map(itemData),
      };
    }),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** One line for each item. */
export const ndjsonStatus = (plans: readonly PlanStatus[]): string =>
  plans
    .flatMap(({ path, title, progress }) =>
      progress.items.map(
        (item) => `${JSON.stringify({ plan: { path, title }, on: progress.on, ...itemData(item) })}\n`,
      ),
    )
    .join('');

/** One row for each item (RFC 4180), with a byte order mark, without which Excel reads Chinese wrongly. */
export function csvStatus(plans: readonly PlanStatus[], language: Language): string {
  const say = sayIn(language);
  const columns = [
    'plan',
    'section',
    'number',
    'task',
    'reporters',
    'due',
    'status',
    'light',
    'why',
    'newest',
    'progress',
    'problem',
    'next',
  ] as const;
  const rows = plans.flatMap(({ title, progress }) =>
    progress.items.map((item) => [
      title,
      item.path.join(' / '),
      item.number,
      item.title === '' ? item.text : item.title,
      item.reporters.join(say('listComma')),
      dueWords(item, language),
      item.status === undefined ? '' : STATUS_WORDS[item.status][language],
      COLOUR_WORDS[item.light.colour][language],
      reasonWords(item, language),
      item.newest?.date ?? '',
      item.newest?.text ?? '',
      item.newest?.problem ?? '',
      item.newest?.next ?? '',
    ]),
  );
  return `\ufeff${[columns.map((key) => say(key)), ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
