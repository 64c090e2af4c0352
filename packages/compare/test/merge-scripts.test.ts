import { parsePlan } from '@workplan/core';
import { merge } from '@workplan/compare';
import { expect, test } from 'vitest';
import { oneOf, randomFrom, SEED_PLANS, type Pick } from '../../../tests/support/edit-scripts.js';
import { sample } from '../../../tests/support/sample.js';
import { edited, insertedAndNumbered, readPlan, TEXT_EDITS, type Touched } from '../../../tests/support/text-edits.js';

const NAMES = Object.keys(TEXT_EDITS);

const tasksOf = (text: string): ReturnType<typeof readPlan>['tasks'] => readPlan(text).tasks;

/** The task at the top that a task stands below, or is: its place in the base. */
const topOf = (entry: ReturnType<typeof tasksOf>[number]): number => {
  let at = entry;
  while (at.parent !== undefined) at = at.parent;
  return at.index;
};

interface Made {
  readonly text: string;
  /** What was touched of which task of the base, and the name of each edit. */
  readonly touched: readonly { readonly family: number; readonly what: Touched; readonly name: string }[];
}

/** Some random edits, each of another task of the base. The last tasks come first, so that indices stay true. */
function script(base: string, pick: Pick, mark: string, isAllowed: (family: number, what: Touched) => boolean): Made {
  const tasks = tasksOf(base);
  const chosen = new Set(Array.from({ length: 1 + pick(4) }, () => pick(tasks.length)));
  let text = base;
  const touched: Made['touched'][number][] = [];
  for (const index of [...chosen].sort((a, b) => b - a)) {
    const entry = tasks[index];
    const name = oneOf(NAMES, pick);
    const what = TEXT_EDITS[name]?.touches ?? 'everything';
    if (entry === undefined || !isAllowed(topOf(entry), what)) continue;
    // A move puts a task behind those that are still to come, or before them: their indices would not be true any more.
    if (
      (what === 'place' || what === 'everything' || what === 'neighbour') &&
      touched.some(({ what: other }) => other === 'place')
    )
      continue;
    if (what === 'place' && [...chosen].some((other) => other < index)) continue;
    const next = edited(text, name, index, pick, `${mark}${index}`);
    if (next === undefined || next === text) continue;
    text = next;
    touched.push({ family: topOf(entry), what, name });
  }
  return { text, touched };
}

const DIFFERENT: ReadonlySet<Touched> = new Set(['words', 'bodies', 'time', 'targets', 'place', 'comment']);

/** Two people meet when they touch the same of one task, or one of them takes it out. */
const isApart = (made: Made, family: number, what: Touched): boolean =>
  made.touched.every(
    (one) => one.family !== family || (one.what !== what && DIFFERENT.has(one.what) && DIFFERENT.has(what)),
  );

const linesOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) {
    const words = line.trim().replace(/^- /, '');
    if (words !== '' && !words.startsWith('序号:')) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
};

/** Lines that a side has more than the base, and the result does not have so often. */
function lost(base: string, side: string, result: string): string[] {
  const [before, now, merged] = [base, side, result].map(linesOf);
  return [...(now ?? [])]
    .filter(([line, count]) => count > (before?.get(line) ?? 0) && (merged?.get(line) ?? 0) === 0)
    .map(([line]) => line);
}

test('no line of either side is lost outside of a conflict, and what has none can be read', () => {
  const PAIRS = sample(15, 5000);
  let byLines = 0;
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const pick = randomFrom(pair * 7919 + 11);
    const { text: base, name } = oneOf(SEED_PLANS, pick);
    const ours = script(base, pick, `甲${pair}`, () => true);
    const theirs = script(base, pick, `乙${pair}`, () => true);
    const { text, conflicts, by } = merge(base, ours.text, theirs.text);
    if (by === 'lines') byLines += 1;
    const what = `${name} ${pair}: ${JSON.stringify([ours.touched, theirs.touched])}`;
    expect(lost(base, ours.text, text), what).toEqual([]);
    expect(lost(base, theirs.text, text), what).toEqual([]);
    const document = parsePlan(text);
    if (conflicts.length === 0) expect(document.plan, what).toBeDefined();
    expect(
      document.syntax.problems.filter(({ code }) => code !== 'merge-conflict'),
      what,
    ).toEqual([]);
  }
  expect(byLines / PAIRS).toBeLessThan(0.01);
});

test('edits of different tasks, and of different keys of one task, never conflict', () => {
  const PAIRS = sample(15, 2000);
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const pick = randomFrom(pair * 104_729 + 5);
    const { text: base, name } = oneOf(SEED_PLANS, pick);
    const ours = script(base, pick, `甲${pair}`, () => true);
    const theirs = script(base, pick, `乙${pair}`, (family, what) => isApart(ours, family, what));
    const { text, conflicts, by } = merge(base, ours.text, theirs.text);
    const what = `${name} ${pair}: ${JSON.stringify([ours.touched, theirs.touched])}`;
    expect(conflicts, what).toEqual([]);
    expect(by, what).toBe('tasks');
    const added = ({ touched }: Made): number =>
      touched.filter((one) => one.name === 'add').length - touched.filter((one) => one.name === 'remove').length;
    // A removed task takes those below it along.
    if (![...ours.touched, ...theirs.touched].some((one) => one.name === 'remove'))
      expect(tasksOf(text).length, what).toBe(tasksOf(base).length + added(ours) + added(theirs));
  }
});

test('both put tasks in and number all others anew: the numbers of the result run on', () => {
  const [base = ''] = SEED_PLANS.filter(({ name }) => name.startsWith('shanghai')).map(({ text }) => text);
  const count = tasksOf(base).filter(({ number, path }) => number !== '' && path[0] === 'sections').length;
  for (let pair = 0; pair < sample(5, 300); pair += 1) {
    const pick = randomFrom(pair * 31 + 7);
    const [one, other, third] = [pick(count), pick(count), pick(count)];
    const ours = insertedAndNumbered(
      insertedAndNumbered(base, one, '甲一建设夜间照明。') ?? base,
      third,
      '甲二清理古井。',
    );
    const theirs = insertedAndNumbered(base, other, '乙疏浚渔港航道。');
    expect([ours, theirs]).not.toContain(undefined);
    const { text, conflicts, by } = merge(base, ours ?? '', theirs ?? '');
    expect({ conflicts, by }, String(pair)).toEqual({ conflicts: [], by: 'tasks' });
    const numbers = tasksOf(text).flatMap(({ number, path }) => (path[0] === 'sections' ? [number] : []));
    expect(numbers, String(pair)).toEqual(Array.from({ length: count + 3 }, (_, at) => String(at + 1)));
  }
});
