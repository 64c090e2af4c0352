import type { TaskView } from '../model/views.js';
import { type Dialect, isKey, TYPE_NAMES, TYPES } from '../schema/vocabulary.js';
import type { PlacedItem } from '../syntax/nodes.js';
import { isSameState, type Keys, partition } from '../syntax/partition.js';
import type { TextEdit } from '../text/range.js';
import { assembleBound, assembleTasks } from './assemble.js';
import { Layout } from './layout.js';
import { countBreaks, type Piece, pieceOf, STAND_IN, textOf } from './piece.js';
import { SpinePart, type TaskPart } from './plan-part.js';
import type { ShapeError } from './plan-view.js';

/**
 * Of more tasks than these, no trees are kept: reading a task twice costs less than keeping thousands of trees out of the
 * way of the garbage collector.
 */
export const FEW_TASKS = 200;

/** The keys under which lists of tasks stand. */
const LIST_KEYS: ReadonlySet<string> = new Set(
  TYPE_NAMES.flatMap((name) =>
    TYPES[name].properties.filter(({ type }) => type === 'task').flatMap(({ en, zh }) => [en, zh]),
  ),
);
const KEYS: Keys = { isKey, isListKey: (word) => LIST_KEYS.has(word) };

/**
 * A plan as parts: each task by itself, and the spine that holds them. An edit makes new parts of what it
 * touches and keeps the others. The text as a whole is put together when it is asked for.
 */
export class PlanParts {
  #spinePart: SpinePart;
  #taskParts: TaskPart[];
  #layout: Layout;
  #keysOfTasks: Record<Dialect, number> | undefined;
  #whole: ReturnType<typeof assembleBound> | undefined;
  #allViews: readonly TaskView[] | undefined;

  /** @param from a text, or the pieces of one that was read before */
  constructor(from: string | Layout) {
    const pieces =
      typeof from === 'string' ? piecesIn(from) : from.slice().map((piece) => ({ ...piece, part: piece.part?.copy() }));
    [this.#layout, this.#spinePart, this.#taskParts] = this.#build(pieces);
  }

  get spine(): SpinePart {
    return this.#spinePart;
  }

  /** The tasks that are parts of their own, in the order of the text. */
  get tasks(): readonly TaskPart[] {
    return this.#taskParts;
  }

  /** Objects and values of all parts. */
  get bound(): ReturnType<typeof assembleBound> {
    return (this.#whole ??= assembleBound(this));
  }

  /** The tasks of the plan with those that stand in others. */
  get views(): readonly TaskView[] {
    return (this.#allViews ??= assembleTasks(this));
  }

  get shapeErrors(): readonly ShapeError[] {
    return [this.spine, ...this.tasks].flatMap((part) => part.shapeErrors);
  }

  /** How many keys of each dialect are written in all tasks. */
  get taskKeys(): Readonly<Record<Dialect, number>> {
    if (this.#keysOfTasks === undefined) {
      const sum = { zh: 0, en: 0 };
      // The tasks of a short plan stay bound, so that what binding counts costs nothing.
      const isLong = this.#taskParts.length > FEW_TASKS;
      for (const part of this.#taskParts) addKeys(sum, isLong ? part.keys : part.bound.keys, 1);
      this.#keysOfTasks = sum;
    }
    return this.#keysOfTasks;
  }

  /** Where things stand at present. */
  get places(): Layout {
    return this.#layout;
  }

  /** Makes an edit of the text. Parts that it does not touch stay the same objects. */
  edit({ start, end, text }: TextEdit): void {
    const { places } = this;
    // The piece before too: where it ends follows from the first line of this one.
    const first = Math.max(places.pieceAt(start) - 1, 0);
    let last = places.pieceAt(end);
    const offset = places.offsetOf(first);
    const state = places.piece(first)?.state;
    const before = textOf(places.slice(first, last + 1));
    let touched = before.slice(0, start - offset) + text + before.slice(end - offset);
    let cut = partition(touched, KEYS, state);
    for (
      let more = 1;
      last + 1 < places.count && (cut.isOpen || !isSameState(cut.end, places.piece(last + 1)?.state));
      more *= 4
    ) {
      const next = Math.min(last + more, places.count - 1);
      touched += textOf(places.slice(last + 1, next + 1));
      last = next;
      cut = partition(touched, KEYS, state);
    }
    const old = places.slice(first, last + 1);
    const known = new Map(old.map((piece) => [piece.text, piece]));
    const fresh = cut.stretches.map((stretch) => {
      const same = known.get(stretch.text);
      // One part stands in one place: a repeated text gets a part of its own.
      known.delete(stretch.text);
      return same !== undefined && (same.part === undefined) === (stretch.kind === 'spine')
        ? { ...same, state: stretch.state, indent: stretch.indent }
        : pieceOf(stretch);
    });
    this.#whole = undefined;
    this.#allViews = undefined;
    // An item that holds nothing yet looks like the stand-in of a task.
    const isSameOutline = outline(old) === outline(fresh) && seams(old) === seams(fresh);
    if (isSameOutline) {
      this.#layout = places.replaced(first, fresh);
      this.#replace(first, old, fresh);
      return;
    }
    const pieces = [...places.slice(0, first), ...fresh, ...places.slice(last + 1)];
    [this.#layout, this.#spinePart, this.#taskParts] = this.#build(pieces);
  }

  /** Puts new parts in the places of old ones; there are as many. */
  #replace(first: number, old: readonly Piece[], fresh: readonly Piece[]): void {
    const changes: [TaskPart, TaskPart][] = [];
    for (const [index, { part }] of fresh.entries()) {
      const was = old[index]?.part;
      if (part === undefined || was === undefined || was === part) continue;
      this.#taskParts[this.places.taskBefore(first + index)] = part;
      changes.push([was, part]);
      if (this.#keysOfTasks === undefined) continue;
      addKeys(this.#keysOfTasks, was.keys, -1);
      addKeys(this.#keysOfTasks, part.keys, 1);
    }
    this.#settle(fresh, first);
    this.#spinePart.replace(changes);
  }

  /** Reads the spine, and tells each part where it stands. A cut that the parser does not bear out is none: then the plan is one part. */
  #build(pieces: readonly Piece[]): [Layout, SpinePart, TaskPart[]] {
    const tasks = pieces.flatMap(({ part }) => part ?? []);
    const spine = readSpine(pieces, tasks);
    if (spine === undefined) {
      const text = textOf(pieces);
      return this.#build([{ text, state: undefined, indent: 0, breaks: countBreaks(text), part: undefined }]);
    }
    const layout = Layout.of(pieces);
    this.#keysOfTasks = undefined;
    spine.origin.settle((offset) => this.places.fromSpine(offset));
    this.#settle(pieces, 0);
    return [layout, spine, tasks];
  }

  /** Tells tasks where they stand, now and after edits that leave them in their places. */
  #settle(pieces: readonly Piece[], first: number): void {
    for (const [index, { part }] of pieces.entries())
      part?.origin.settle((offset) => this.places.offsetOf(first + index) + offset);
  }
}

/** Of a long text, no trees are kept. */
function piecesIn(text: string): Piece[] {
  const { stretches } = partition(text, KEYS);
  const isLong = stretches.length > FEW_TASKS;
  return stretches.map((stretch) => {
    const piece = pieceOf(stretch);
    if (isLong) piece.part?.release();
    return piece;
  });
}

function addKeys(sum: Record<Dialect, number>, keys: Readonly<Record<Dialect, number>>, times: number): void {
  sum.zh += times * keys.zh;
  sum.en += times * keys.en;
}

/** The spine's share of some pieces. */
const outline = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, indent, part }) => (part === undefined ? text : ' '.repeat(indent) + STAND_IN)).join('');

/** Which of the items in an outline are tasks by themselves. */
const seams = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, part }) => (part === undefined ? text.length : 'task')).join(' ');

function readSpine(pieces: readonly Piece[], tasks: readonly TaskPart[]): SpinePart | undefined {
  const standIns = new Map<number, PlacedItem>();
  let offset = 0;
  for (const { text, indent, part } of pieces) {
    if (part === undefined) {
      offset += text.length;
      continue;
    }
    standIns.set(offset, part.item);
    offset += indent + STAND_IN.length;
  }
  return SpinePart.read(outline(pieces), tasks, standIns);
}
