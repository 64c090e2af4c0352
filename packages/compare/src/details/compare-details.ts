import type { Clause, Task } from '@workplan/core';
import type { TaskEntry } from '@workplan/core/query';
import type { AttributionChange, Detail, DetailField, DetailsChange } from '../changes.js';
import { normalForm } from '../likeness.js';
import { compareDivision, compareParts } from './division.js';
import { CARRIER_LISTS, CARRIER_VALUES, TASK_LISTS, TASK_VALUES } from './values.js';

/** Everything of a task that no other change is about; undefined where nothing changed. */
export function compareDetails(
  old: TaskEntry,
  now: TaskEntry,
  { attribution, hasDeadline }: { readonly attribution: AttributionChange | undefined; readonly hasDeadline: boolean },
): DetailsChange | undefined {
  const fields = [
    ...compareParts(old, now),
    ...compareDivision(old, now, attribution, hasDeadline),
    ...valuesOf(TASK_VALUES, old.task, now.task),
    ...valuesOf(CARRIER_VALUES, old.task, now.task),
    ...listsOf(TASK_LISTS, old.task, now.task),
    ...listsOf(CARRIER_LISTS, old.task, now.task),
    ...clausePairs(old.task.clauses ?? [], now.task.clauses ?? []).flatMap(({ at, from, to }) =>
      [...valuesOf(CARRIER_VALUES, from, to), ...listsOf(CARRIER_LISTS, from, to)].map((detail): Detail => ({
        ...detail,
        clause: at + 1,
      })),
    ),
  ];
  return fields.length === 0 ? undefined : { kind: 'details', fields };
}

const detail = (field: DetailField, from: string | undefined, to: string | undefined): Detail[] =>
  from === to ? [] : [{ field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];

type Table<F extends DetailField, C, V> = Readonly<Record<F, (carrier: C) => V | undefined>>;

const entriesOf = <F extends DetailField, C, V>(table: Table<F, C, V>) =>
  Object.entries(table) as [F, (carrier: C) => V | undefined][];

const valuesOf = <F extends DetailField, C>(table: Table<F, C, string>, old: C | undefined, now: C | undefined) =>
  entriesOf(table).flatMap(([field, of]) =>
    detail(field, old === undefined ? undefined : of(old), now === undefined ? undefined : of(now)),
  );

/** Of a list only what went and what came: all else stays as it was. */
const listsOf = <F extends DetailField, C>(
  table: Table<F, C, readonly string[]>,
  old: C | undefined,
  now: C | undefined,
) =>
  entriesOf(table).flatMap(([field, of]) => {
    const [from, to] = [old, now].map((one) => (one === undefined ? [] : (of(one) ?? [])));
    const gone = (from ?? []).filter((item) => to?.includes(item) !== true);
    const come = (to ?? []).filter((item) => from?.includes(item) !== true);
    return detail(field, gone.join('；') || undefined, come.join('；') || undefined);
  });

interface ClausePair {
  /** The place of the clause, in the new plan where it is there. */
  readonly at: number;
  readonly from: Clause | undefined;
  readonly to: Clause | undefined;
}

/** Clauses of the same words belong together; of tasks with as many clauses as before, those of one place as well. */
function clausePairs(olds: NonNullable<Task['clauses']>, news: NonNullable<Task['clauses']>): ClausePair[] {
  const taken = new Set<number>();
  const take = (at: number): number => {
    if (at !== -1) taken.add(at);
    return at;
  };
  const byWords = olds.map(({ text }) =>
    take(news.findIndex((one, at) => !taken.has(at) && normalForm(one.text) === normalForm(text))),
  );
  const places = byWords.map((found, at) =>
    found === -1 && olds.length === news.length && !taken.has(at) ? take(at) : found,
  );
  return [
    ...olds.map((from, at): ClausePair => {
      const place = places[at] ?? -1;
      return { at: place === -1 ? at : place, from, to: news[place] };
    }),
    ...news.flatMap((to, at) => (taken.has(at) ? [] : [{ at, from: undefined, to }])),
  ];
}
