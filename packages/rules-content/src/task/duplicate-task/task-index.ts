import type { Noted, PlaceReport, PlanContext, PlanIndex } from '@workplan/lint';
import { isRegulation } from '../support/regulation.js';
import { type Compared, isParallel } from './compared.js';
import { likest, shingles, smallestShingles } from './shingles.js';
import type { Data, texts } from './texts.js';
import { itemAt } from '@workplan/plan/text';

/** Shorter texts are formulas (按职责分工落实): equal ones are found, similar ones are not. */
const SHORTEST_SAME = 6;
const SHORTEST_SIMILAR = 24;
/** How much must be the same. */
const SIMILAR = 0.8;

/**
 * So many of the stretches of a text stand for all of them: those with the smallest hashes, which are
 * the same ones in two texts as far as the texts are the same.
 */
const SKETCH = 12;
/** A stretch that more tasks share is a turn of phrase and says nothing about repetition. */
const RARE = 16;
/**
 * Two tasks are compared when they share so many of the rare stretches of the later one: of texts that are
 * four fifths the same two in three are shared on average, so that a quarter is hardly ever missed.
 */
const FEWEST = 2;
const SHARE = 0.25;
/** So many of the likeliest partners are compared. */
const COMPARED = 4;

interface Task {
  readonly noted: Noted<Compared>;
  /** What equal tasks of one group have in common. */
  readonly key: string;
  readonly sketch: readonly number[];
  /** All its stretches; made for the few that are compared. */
  stretches: readonly number[] | undefined;
  /** Whether it is the first of its text. */
  isFirst: boolean;
  /** Where it stands, as of the check with the number `seen`. */
  order: number;
  seen: number;
  /** How many stretches it shares with the task that is checked; counted for the task with the number `counted`. */
  shared: number;
  counted: number;
}

interface Result {
  readonly kind: 'same' | 'similar';
  readonly other: Task;
  readonly percent: number;
}

/** Finds tasks that are alike. After a change only those are compared again that share something with what changed. */
export class TaskIndex implements PlanIndex<typeof texts, Compared, Data> {
  readonly #tasks = new Map<Noted<Compared>, Task>();
  readonly #byText = new Map<string, Holders>();
  readonly #byStretch = new Map<number, Holders>();
  readonly #results = new Map<Task, Result>();
  /** Tasks to be checked again, and texts of which another task may be the first now. */
  readonly #open = new Set<Task>();
  readonly #openTexts = new Set<string>();
  readonly #firsts = new Map<string, Task>();
  /** Before the first check everything is open anyway. */
  #isNew = true;
  #round = 0;
  #turn = 0;

  add(noted: Noted<Compared>): void {
    const task: Task = {
      noted,
      key: textKey(noted.key),
      sketch: noted.key.text.length < SHORTEST_SIMILAR ? [] : sketchOf(noted.key),
      stretches: undefined,
      isFirst: false,
      order: 0,
      seen: 0,
      shared: 0,
      counted: 0,
    };
    this.#tasks.set(noted, task);
    put(this.#byText, task.key, task);
    for (const stretch of task.sketch) put(this.#byStretch, stretch, task);
    this.#open.add(task);
    if (this.#isNew) this.#openTexts.add(task.key);
    else this.#touch(task);
  }

  remove(noted: Noted<Compared>): void {
    const task = this.#tasks.get(noted);
    if (task === undefined) return;
    this.#touch(task);
    this.#tasks.delete(noted);
    take(this.#byText, task.key, task);
    for (const stretch of task.sketch) take(this.#byStretch, stretch, task);
    this.#open.delete(task);
    this.#results.delete(task);
  }

  conclude(
    orderOf: (noted: Noted<Compared>) => number,
    { spine }: PlanContext,
    report: PlaceReport<typeof texts, Data>,
  ): void {
    this.#round += 1;
    const order = (task: Task): number => {
      if (task.seen !== this.#round) {
        task.seen = this.#round;
        task.order = orderOf(task.noted);
      }
      return task.order;
    };
    for (const text of this.#openTexts) this.#findFirst(text, order);
    this.#openTexts.clear();
    this.#isNew = false;
    for (const task of this.#open) {
      const result = this.#check(task, order);
      if (result === undefined) this.#results.delete(task);
      else this.#results.set(task, result);
    }
    this.#open.clear();
    // Regulations list the same papers below one article after another.
    if (isRegulation(spine.bound)) return;
    for (const [{ noted }, { kind, other, percent }] of this.#results) {
      const data = { number: noted.key.number, other: other.noted.key.number, ...(kind === 'similar' && { percent }) };
      report(kind, noted.place(0), data, { related: [{ message: 'first', place: other.noted.place(0) }] });
    }
  }

  /** Whatever shares a text or a rare stretch with a task is checked again. */
  #touch(task: Task): void {
    this.#openTexts.add(task.key);
    for (const other of holdersOf(this.#byText.get(task.key))) this.#open.add(other);
    for (const stretch of task.sketch) {
      const holders = holdersOf(this.#byStretch.get(stretch));
      // One more or less may make a stretch rare, or stop it from being so.
      if (holders.length <= RARE + 1) for (const other of holders) this.#open.add(other);
    }
  }

  /** Of tasks with one text the first is compared with others. When another takes its place, so do its likenesses. */
  #findFirst(text: string, order: (task: Task) => number): void {
    let first: Task | undefined;
    for (const task of holdersOf(this.#byText.get(text)))
      if (first === undefined || order(task) < order(first)) first = task;
    const before = this.#firsts.get(text);
    if (first === before) return;
    if (before !== undefined) before.isFirst = false;
    if (first !== undefined) first.isFirst = true;
    if (first === undefined) this.#firsts.delete(text);
    else this.#firsts.set(text, first);
    if (!this.#isNew)
      for (const task of [first, before]) if (task !== undefined && this.#tasks.has(task.noted)) this.#touch(task);
  }

  #check(task: Task, order: (task: Task) => number): Result | undefined {
    const { text } = task.noted.key;
    if (!task.isFirst) {
      const first = this.#firsts.get(task.key);
      return first === undefined || text.length < SHORTEST_SAME
        ? undefined
        : { kind: 'same', other: first, percent: 100 };
    }
    const likely = this.#likelyFor(task, order);
    if (likely.length === 0) return undefined;
    const best = likest(stretchesOf(task), likely.map(stretchesOf), SIMILAR);
    const other = best && likely[best.at];
    if (best === undefined || other === undefined || isParallel(task.noted.key, other.noted.key)) return undefined;
    return { kind: 'similar', other, percent: Math.min(Math.floor(best.share * 100), 99) };
  }

  /** The earlier tasks that share most rare stretches with one. Counted on the tasks themselves: there are many, and few are likely. */
  #likelyFor(task: Task, order: (task: Task) => number): readonly Task[] {
    this.#turn += 1;
    const turn = this.#turn;
    let seen: Task[] | undefined;
    let rare = 0;
    for (const stretch of task.sketch) {
      const holders = this.#byStretch.get(stretch);
      if (holders === undefined || !Array.isArray(holders) || holders.length < 2 || holders.length > RARE) continue;
      rare += 1;
      for (const other of holders) {
        if (other === task || !other.isFirst) continue;
        if (other.counted !== turn) {
          other.counted = turn;
          other.shared = 0;
        }
        other.shared += 1;
        if (other.shared === FEWEST) (seen ??= []).push(other);
      }
    }
    if (seen === undefined) return NOBODY;
    const enough = Math.max(FEWEST, Math.ceil(rare * SHARE));
    const own = order(task);
    const likely: Task[] = [];
    for (const other of seen) {
      if (other.shared < enough || order(other) >= own) continue;
      let place = likely.length;
      while (place > 0 && isLikelier(other, itemAt(likely, place - 1), order)) place -= 1;
      if (place === COMPARED) continue;
      likely.splice(place, 0, other);
      if (likely.length > COMPARED) likely.pop();
    }
    return likely;
  }
}

const isLikelier = (a: Task, b: Task, order: (task: Task) => number): boolean =>
  a.shared > b.shared || (a.shared === b.shared && order(a) < order(b));

const stretchesOf = (task: Task): readonly number[] => (task.stretches ??= shingles(task.noted.key.text));

const textKey = ({ text, figures, group }: Compared): string => {
  const own = figures === '' ? text : `${text}|${figures}`;
  return group === undefined ? own : `${group}|${own}`;
};

/** Tasks of different groups share no stretches. */
function sketchOf({ text, group }: Compared): number[] {
  const sketch = smallestShingles(text, SKETCH);
  if (group === undefined) return sketch;
  const salt = Math.imul(group + 1, 0x9e3779b1) >>> 2;
  return sketch.map((hash) => hash ^ salt);
}

/** Most keys have one holder, and there are many keys: a list of its own for each would take more room than all else. */
type Holders = Task | Task[];

const NOBODY: readonly Task[] = [];

const holdersOf = (holders: Holders | undefined): readonly Task[] =>
  holders === undefined ? NOBODY : Array.isArray(holders) ? holders : [holders];

function put<K>(map: Map<K, Holders>, key: K, task: Task): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, task);
  else if (Array.isArray(known)) known.push(task);
  else map.set(key, [known, task]);
}

function take<K>(map: Map<K, Holders>, key: K, task: Task): void {
  const known = map.get(key);
  if (known === task) map.delete(key);
  else if (Array.isArray(known)) {
    const at = known.indexOf(task);
    if (at !== -1) known.splice(at, 1);
    if (known.length === 0) map.delete(key);
  }
}
