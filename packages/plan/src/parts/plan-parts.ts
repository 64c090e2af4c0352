import { type Dialect, isKey, TYPE_NAMES, TYPES } from '../schema/vocabulary.js';
import type { PlacedItem } from '../syntax/nodes.js';
import { isSameState, type Keys, partition } from '../syntax/partition.js';
import type { TextEdit } from '../text/range.js';
import { Layout } from './layout.js';
import { countBreaks, type Piece, pieceOf, STAND_IN } from './piece.js';
import { SpinePart, type TaskPart } from './plan-part.js';

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

const NO_STAND_INS: ReadonlyMap<number, PlacedItem> = new Map();

/**
 * A plan as parts: each task by itself, and the spine that holds them. An edit makes new parts of what it
 * touches and keeps the others. The text as a whole is put together when it is asked for.
 */
export class PlanParts {
  #pieces: Piece[];
  #spinePart: SpinePart;
  #taskParts: TaskPart[];
  #joined: string | undefined;
  #layout: Layout;
  #keysOfTasks: Record<Dialect, number> | undefined;

  constructor(text: string) {
    this.#joined = text;
    const { stretches } = partition(text, KEYS);
    const isLong = stretches.length > FEW_TASKS;
    this.#pieces = stretches.map((stretch) => {
      const piece = pieceOf(stretch);
      if (isLong) piece.part?.release();
      return piece;
    });
    [this.#spinePart, this.#taskParts] = this.#build();
    this.#layout = this.#settle();
  }

  get spine(): SpinePart {
    return this.#spinePart;
  }

  /** The tasks that are parts of their own, in the order of the text. */
  get tasks(): readonly TaskPart[] {
    return this.#taskParts;
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

  get text(): string {
    return (this.#joined ??= textOf(this.#pieces));
  }

  /** A stretch of the text; the whole of it is not put together for that. */
  slice(start: number, end: number): string {
    if (this.#joined !== undefined) return this.#joined.slice(start, end);
    const layout = this.#layout;
    const pieces = this.#pieces;
    const first = layout.pieceAt(start);
    const last = layout.pieceAt(end);
    const shift = layout.offsetOf(first);
    return (first === last ? (pieces[first]?.text ?? '') : textOf(pieces.slice(first, last + 1))).slice(
      start - shift,
      end - shift,
    );
  }

  /** Where things stand at present. */
  get places(): Layout {
    return this.#layout;
  }

  /** Makes an edit of the text. Parts that it does not touch stay the same objects. */
  edit({ start, end, text }: TextEdit): void {
    const { places } = this;
    const pieces = this.#pieces;
    // The piece before too: where it ends follows from the first line of this one.
    const first = Math.max(places.pieceAt(start) - 1, 0);
    let last = places.pieceAt(end);
    const offset = places.offsetOf(first);
    const state = pieces[first]?.state;
    const before = textOf(pieces.slice(first, last + 1));
    let touched = before.slice(0, start - offset) + text + before.slice(end - offset);
    let cut = partition(touched, KEYS, state);
    for (
      let more = 1;
      last + 1 < pieces.length && (cut.isOpen || !isSameState(cut.end, pieces[last + 1]?.state));
      more *= 4
    ) {
      const next = Math.min(last + more, pieces.length - 1);
      touched += textOf(pieces.slice(last + 1, next + 1));
      last = next;
      cut = partition(touched, KEYS, state);
    }
    const old = pieces.slice(first, last + 1);
    const known = new Map(old.map((piece) => [piece.text, piece]));
    const fresh = cut.stretches.map((stretch) => {
      const same = known.get(stretch.text);
      // One part stands in one place: a repeated text gets a part of its own.
      known.delete(stretch.text);
      return same !== undefined && (same.part === undefined) === (stretch.kind === 'spine')
        ? { ...same, state: stretch.state, indent: stretch.indent }
        : pieceOf(stretch);
    });
    this.#joined = undefined;
    // An item that holds nothing yet looks like the stand-in of a task.
    const isSameOutline = outline(old) === outline(fresh) && seams(old) === seams(fresh);
    if (isSameOutline) {
      for (const [index, piece] of fresh.entries()) pieces[first + index] = piece;
      this.#replace(places.taskBefore(first), old, fresh);
      places.replace(first, fresh);
      return;
    }
    this.#pieces = [...pieces.slice(0, first), ...fresh, ...pieces.slice(last + 1)];
    [this.#spinePart, this.#taskParts] = this.#build();
    this.#layout = this.#settle();
  }

  /** Puts new parts in the places of old ones; there are as many. */
  #replace(firstTask: number, old: readonly Piece[], fresh: readonly Piece[]): void {
    const before = old.flatMap(({ part }) => part ?? []);
    const changes: [TaskPart, TaskPart][] = [];
    for (const [index, part] of fresh.flatMap((piece) => piece.part ?? []).entries()) {
      const was = before[index];
      if (was === undefined || was === part) continue;
      this.#taskParts[firstTask + index] = part;
      changes.push([was, part]);
      if (this.#keysOfTasks === undefined) continue;
      addKeys(this.#keysOfTasks, was.keys, -1);
      addKeys(this.#keysOfTasks, part.keys, 1);
    }
    this.#spinePart.replace(changes);
  }

  /** Tells each part where it stands now. */
  #settle(): Layout {
    const layout = new Layout(this.#pieces, this.#taskParts.length);
    this.#spinePart.origin.layout = layout;
    return layout;
  }

  /** Reads the spine. A cut that the parser does not bear out is none: then the plan is one part. */
  #build(): [SpinePart, TaskPart[]] {
    const tasks = this.#pieces.flatMap(({ part }) => (part === undefined ? [] : [part]));
    const spine = readSpine(this.#pieces, tasks);
    this.#keysOfTasks = undefined;
    if (spine !== undefined) return [spine, tasks];
    const { text } = this;
    this.#pieces = [{ text, state: undefined, indent: 0, breaks: countBreaks(text), part: undefined }];
    return [SpinePart.read(text, [], NO_STAND_INS) as SpinePart, []];
  }
}

function addKeys(sum: Record<Dialect, number>, keys: Readonly<Record<Dialect, number>>, times: number): void {
  sum.zh += times * keys.zh;
  sum.en += times * keys.en;
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

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
