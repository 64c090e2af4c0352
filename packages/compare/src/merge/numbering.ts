import { printTaskNumber, readTaskNumber } from '@workplan/core';
import type { FileBlocks } from './blocks.js';
import { NUMBER_KEYS, placedIn, type Placed } from './identify.js';
import type { Dispute, MergedEntry, MergedItem, MergedMap } from './merged.js';
import type { Places } from './places.js';

/** Names the run of numbers that a task belongs to: tasks of one run are numbered one behind the other. */
type RunOf = (placed: Placed) => string;

/** Through the whole plan, or anew in each list; those below a task, and those of an attachment, by themselves. */
const WAYS: readonly ((idOf: (placed: Placed | undefined) => string) => RunOf)[] = [
  (idOf) => (placed) => (placed.parent?.kind === 'task' ? idOf(placed.parent) : idOf(attachmentOf(placed))),
  (idOf) => (placed) => `in ${idOf(placed.parent)}`,
];

function attachmentOf(placed: Placed): Placed | undefined {
  let at = placed.parent;
  while (at !== undefined && at.kind !== 'attachment') at = at.parent;
  return at;
}

type Runs = ReadonlyMap<string, readonly Placed[]>;

/**
 * Numbers the tasks of a merged plan one behind the other when each of the three versions does: a number is no one's edit
 * then, but follows from the order. Otherwise numbers are merged like every other value.
 *
 * @returns whether a task has another number now than in one of the two sides
 */
export function numberTasks(map: MergedMap, versions: readonly FileBlocks[], places: Places): boolean {
  const idOf = (placed: Placed | undefined): string =>
    placed === undefined ? '' : (places.idOf.get(placed.item) ?? '');
  const tasks = versions.map((blocks) => placedIn(blocks).filter(({ kind }) => kind === 'task'));
  for (const way of WAYS) {
    const runOf = way(idOf);
    const runs = tasks.map((all) => runsOf(all, runOf));
    if (!runs.every(isNumbered)) continue;
    let isOther = false;
    renumber(
      map,
      (id) => runIn(places, id, runOf),
      startsOf(runs),
      (id, value) => {
        const { ours, theirs } = places.items.get(id)?.versions ?? {};
        isOther ||= [ours, theirs].some((placed) => placed !== undefined && valueIn(placed) !== value);
      },
    );
    return isOther;
  }
  return false;
}

function runsOf(tasks: readonly Placed[], runOf: RunOf): Runs {
  const runs = new Map<string, Placed[]>();
  for (const task of tasks) {
    const run = runOf(task);
    runs.set(run, [...(runs.get(run) ?? []), task]);
  }
  return runs;
}

const valueIn = ({ number }: Placed): number | undefined => readTaskNumber(unquoted(number))?.value;
const unquoted = (number: string): string => number.replace(/^(["'])(.*)\1$/, '$2');

const isNumbered = (runs: Runs): boolean =>
  [...runs.values()].every((run) => {
    const first = run[0] === undefined ? undefined : valueIn(run[0]);
    return first !== undefined && run.every((task, at) => valueIn(task) === first + at);
  });

/** The first number of each run: the one that the sides changed, else the one that it had. */
function startsOf([base, ours, theirs]: readonly Runs[]): ReadonlyMap<string, number> {
  const firstOf = (runs: Runs | undefined, name: string): number | undefined => {
    const first = runs?.get(name)?.[0];
    return first === undefined ? undefined : valueIn(first);
  };
  const names = new Set([...(base?.keys() ?? []), ...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])]);
  return new Map(
    [...names].map((name) => {
      const [before, we, they] = [base, ours, theirs].map((runs) => firstOf(runs, name));
      return [name, (we === undefined || we === before ? they : we) ?? we ?? before ?? 1];
    }),
  );
}

/** The run of an item by its place in the merged plan. */
function runIn(places: Places, id: string, runOf: RunOf): string | undefined {
  const found = places.items.get(id);
  if (found?.kind !== 'task') return undefined;
  const of = [found.versions.ours, found.versions.theirs].find(
    (placed) =>
      placed !== undefined &&
      (places.idOf.get(placed.parent?.item ?? placed.item) === found.parent ||
        (placed.parent === undefined && found.parent === '')),
  );
  return of === undefined ? undefined : runOf(of);
}

function renumber(
  map: MergedMap,
  runOf: (id: string) => string | undefined,
  starts: ReadonlyMap<string, number>,
  numbered: (id: string, value: number) => void,
): void {
  const next = new Map<string, number>();
  const walk = (inside: MergedMap): void => {
    for (const entry of inside.entries) {
      if (entry.kind === 'dispute' || entry.body?.kind !== 'list') continue;
      for (const item of entry.body.items) {
        if (item.kind === 'dispute') continue;
        const run = item.id === undefined ? undefined : runOf(item.id);
        if (run !== undefined && item.id !== undefined) {
          const value = next.get(run) ?? starts.get(run) ?? 1;
          next.set(run, value + 1);
          setNumber(item, value);
          numbered(item.id, value);
        }
        walk(item.map);
      }
    }
  };
  walk(map);
}

/** The value on the line of a key: what stands before it, its quotation mark, itself, and what stands behind. */
function valueOf(line: string): Readonly<Record<'before' | 'quote' | 'written' | 'behind', string>> {
  const rest = line.slice(line.indexOf(':') + 1).trimStart();
  const before = line.slice(0, line.length - rest.length);
  const quote = rest.startsWith('"') || rest.startsWith("'") ? rest.charAt(0) : '';
  const closing = quote === '' ? -1 : rest.indexOf(quote, 1);
  if (closing > 0) return { before, quote, written: rest.slice(1, closing), behind: rest.slice(closing + 1) };
  const comment = rest.search(/\s#/);
  const written = (comment < 0 ? rest : rest.slice(0, comment)).trimEnd();
  return { before, quote: '', written, behind: rest.slice(written.length) };
}

/** Puts a number in the form in which the task has it. */
function setNumber({ map }: MergedItem, value: number): void {
  const at = map.entries.findIndex((entry) => entry.key !== undefined && NUMBER_KEYS.includes(entry.key));
  const entry = map.entries[at];
  const head = entry === undefined ? undefined : entry.kind === 'entry' ? entry.head : entry.ours;
  if (entry === undefined || head === undefined) return;
  const [first = '', ...others] = head.lines;
  const { before, quote, written, behind } = valueOf(first);
  const number = readTaskNumber(written);
  if (number === undefined) return;
  const lines = [before + quote + printTaskNumber(value, number.form) + quote + behind, ...others];
  if (entry.kind === 'entry') entry.head = number.value === value ? head : { ...head, lines };
  else map.entries[at] = settledNumber(entry, { ...head, lines });
}

const settledNumber = ({ key = '' }: Dispute, head: MergedEntry['head']): MergedEntry => ({
  kind: 'entry',
  key,
  lead: { lines: [], column: head.column },
  head,
  body: undefined,
});
