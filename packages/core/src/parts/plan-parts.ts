import { TYPES, type TypeName } from '../schema/vocabulary.js';
import type { PlacedItem } from '../syntax/nodes.js';
import { isSameState, partition, type ListState, type Stretch } from '../syntax/partition.js';
import { createLineIndex, type LineIndex, type Position } from '../text/line-index.js';
import type { TextEdit } from '../text/range.js';
import { SpinePart, TaskPart } from './plan-part.js';

/** A stretch of the text: a task, or some lines of the spine. */
interface Piece {
  readonly text: string;
  readonly state: ListState | undefined;
  readonly indent: number;
  /** The task; undefined for lines of the spine. */
  readonly part: TaskPart | undefined;
  /** How many line breaks it holds. */
  readonly breaks: number;
  lines?: LineIndex;
}

/**
 * Of more tasks than these, no trees are kept: reading a task twice costs less than keeping thousands of trees out of the
 * way of the garbage collector.
 */
export const FEW_TASKS = 200;

/** The keys under which lists of tasks stand. */
const LIST_KEYS: ReadonlySet<string> = new Set(
  (Object.keys(TYPES) as TypeName[]).flatMap((name) => TYPES[name].properties.filter(({ type }) => type === 'task').flatMap(({ en, zh }) => [en, zh])),
);
const isListKey = (word: string): boolean => LIST_KEYS.has(word);

const NO_STAND_INS: ReadonlyMap<number, PlacedItem> = new Map();

/**
 * A plan as parts: each task by itself, and the spine that holds them. An edit makes new parts of what it
 * touches and keeps the others. The text as a whole is put together when it is asked for.
 */
export class PlanParts {
  private pieces: Piece[];
  private spinePart: SpinePart;
  private taskParts: TaskPart[];
  private joined: string | undefined;
  private layout: Layout;

  constructor(text: string) {
    this.joined = text;
    const { stretches } = partition(text, isListKey);
    const isLong = stretches.length > FEW_TASKS;
    this.pieces = stretches.map((stretch) => {
      const piece = pieceOf(stretch);
      if (isLong) piece.part?.release();
      return piece;
    });
    [this.spinePart, this.taskParts] = this.build();
    this.layout = this.settle();
  }

  get spine(): SpinePart {
    return this.spinePart;
  }

  /** The tasks that are parts of their own, in the order of the text. */
  get tasks(): readonly TaskPart[] {
    return this.taskParts;
  }

  get text(): string {
    return (this.joined ??= textOf(this.pieces));
  }

  /** A stretch of the text; the whole of it is not put together for that. */
  slice(start: number, end: number): string {
    if (this.joined !== undefined) return this.joined.slice(start, end);
    const { layout, pieces } = this;
    const first = layout.pieceAt(start);
    const last = layout.pieceAt(end);
    const shift = layout.offsetOf(first);
    return (first === last ? pieces[first]?.text ?? '' : textOf(pieces.slice(first, last + 1))).slice(start - shift, end - shift);
  }

  /** Where things stand at present. */
  get places(): Layout {
    return this.layout;
  }

  /** Makes an edit of the text. Parts that it does not touch stay the same objects. */
  edit({ start, end, text }: TextEdit): void {
    const { pieces, places } = this;
    // The piece before too: where it ends follows from the first line of this one.
    const first = Math.max(places.pieceAt(start) - 1, 0);
    let last = places.pieceAt(end);
    const offset = places.offsetOf(first);
    const state = pieces[first]?.state;
    const before = textOf(pieces.slice(first, last + 1));
    let touched = before.slice(0, start - offset) + text + before.slice(end - offset);
    let cut = partition(touched, isListKey, state);
    for (let more = 1; last + 1 < pieces.length && (cut.isOpen || !isSameState(cut.end, pieces[last + 1]?.state)); more *= 4) {
      const next = Math.min(last + more, pieces.length - 1);
      touched += textOf(pieces.slice(last + 1, next + 1));
      last = next;
      cut = partition(touched, isListKey, state);
    }
    const old = pieces.slice(first, last + 1);
    const known = new Map(old.map((piece) => [piece.text, piece]));
    const fresh = cut.stretches.map((stretch) => {
      const same = known.get(stretch.text);
      // One part stands in one place: a repeated text gets a part of its own.
      known.delete(stretch.text);
      return same !== undefined && (same.part === undefined) === (stretch.kind === 'spine') ? { ...same, state: stretch.state, indent: stretch.indent } : pieceOf(stretch);
    });
    this.joined = undefined;
    // An item that holds nothing yet looks like the stand-in of a task.
    const isSameOutline = outline(old) === outline(fresh) && seams(old) === seams(fresh);
    if (fresh.length === old.length) for (const [index, piece] of fresh.entries()) pieces[first + index] = piece;
    else this.pieces = [...pieces.slice(0, first), ...fresh, ...pieces.slice(last + 1)];
    if (isSameOutline) this.replace(places.taskBefore(first), old, fresh);
    else [this.spinePart, this.taskParts] = this.build();
    this.layout = this.settle();
  }

  /** Puts new parts in the places of old ones; there are as many. */
  private replace(firstTask: number, old: readonly Piece[], fresh: readonly Piece[]): void {
    const before = old.flatMap(({ part }) => part ?? []);
    for (const [index, part] of fresh.flatMap((piece) => piece.part ?? []).entries()) {
      const was = before[index];
      if (was === undefined || was === part) continue;
      this.taskParts[firstTask + index] = part;
      this.spinePart.replace(was, part);
    }
  }

  /** Tells each part where it stands now. */
  private settle(): Layout {
    const layout = new Layout(this.pieces, this.taskParts.length);
    this.spinePart.origin.layout = layout;
    return layout;
  }

  /** Reads the spine. A cut that the parser does not bear out is none: then the plan is one part. */
  private build(): [SpinePart, TaskPart[]] {
    const tasks = this.pieces.flatMap(({ part }) => (part === undefined ? [] : [part]));
    const spine = readSpine(this.pieces, tasks);
    if (spine !== undefined) return [spine, tasks];
    const { text } = this;
    this.pieces = [{ text, state: undefined, indent: 0, breaks: countBreaks(text), part: undefined }];
    return [SpinePart.read(text, [], NO_STAND_INS) as SpinePart, []];
  }
}

/** The offsets of parts and lines in one state of the text; making it tells each task where it begins. Offsets and lines count from 0 inside, lines of positions from 1. */
export class Layout implements LineIndex {
  private readonly starts: Float64Array;
  /** Number of line breaks before each piece. */
  private readonly lineStarts: Float64Array;
  private readonly tasksBefore: Int32Array;
  private readonly taskPieces: Int32Array;
  /** Where the spine lines of each piece, or the line that stands for a task, begin in the spine. */
  private readonly spineStarts: Float64Array;

  constructor(private readonly pieces: readonly Piece[], tasks: number) {
    const count = pieces.length;
    this.starts = new Float64Array(count + 1);
    this.spineStarts = new Float64Array(count + 1);
    this.tasksBefore = new Int32Array(count + 1);
    this.taskPieces = new Int32Array(tasks);
    // One plain loop: this is done after every keystroke.
    this.lineStarts = new Float64Array(count + 1);
    let [start, inSpine, task, line] = [0, 0, 0, 0];
    for (let index = 0; index < count; index += 1) {
      const { text, part, indent, breaks } = pieces[index] as Piece;
      if (part !== undefined) {
        this.taskPieces[task++] = index;
        part.origin.offset = start;
        inSpine += indent + STAND_IN.length;
      } else inSpine += text.length;
      start += text.length;
      this.starts[index + 1] = start;
      this.spineStarts[index + 1] = inSpine;
      line += breaks;
      this.tasksBefore[index + 1] = task;
      this.lineStarts[index + 1] = line;
    }
  }

  get length(): number {
    return this.starts[this.pieces.length] as number;
  }

  /** The piece that holds an offset; the last one for the end of the text. */
  pieceAt(offset: number): number {
    return Math.max(Math.min(lastAtMost(this.starts, offset), this.pieces.length - 1), 0);
  }

  offsetOf(piece: number): number {
    return this.starts[piece] as number;
  }

  taskBefore(piece: number): number {
    return this.tasksBefore[piece] as number;
  }

  /** The task that holds an offset of the text, by index; undefined in the spine. */
  taskAt(offset: number): number | undefined {
    const piece = this.pieceAt(offset);
    return this.pieces[piece]?.part === undefined ? undefined : this.taskBefore(piece);
  }

  /** Number (from 1) of the last line before a task that belongs to the spine; 0 when there is none. */
  spineLineBefore(task: number): number {
    let piece = this.taskPieces[task] as number;
    while (piece > 0 && this.pieces[piece - 1]?.part !== undefined) piece -= 1;
    return this.firstLine(piece);
  }

  /** Indentation of a task. */
  taskIndent(task: number): number {
    return this.pieces[this.taskPieces[task] as number]?.indent ?? 0;
  }

  /** Offset of a task in the text. */
  taskStart(task: number): number {
    return this.starts[this.taskPieces[task] as number] as number;
  }

  /** The place in the text of an offset in the spine; the line that stands for a task begins and ends where the task does. */
  fromSpine(offset: number): number {
    const at = Math.min(lastAtMost(this.spineStarts, offset), this.pieces.length - 1);
    const start = this.starts[at] as number;
    const inside = offset - (this.spineStarts[at] as number);
    const piece = this.pieces[at];
    if (piece === undefined) return offset;
    if (piece.part === undefined) return start + Math.min(inside, piece.text.length);
    return inside < piece.indent ? start : inside === piece.indent ? piece.part.item.start : piece.part.item.end;
  }

  /** The place in the spine of an offset in the text; that of the line that stands for it inside a task. */
  toSpine(offset: number): number {
    const piece = this.pieceAt(offset);
    return (this.spineStarts[piece] as number) + (this.pieces[piece]?.part === undefined ? offset - (this.starts[piece] as number) : 0);
  }

  get lineCount(): number {
    return this.firstLine(this.pieces.length) + 1;
  }

  lineStart(line: number): number {
    const piece = this.pieceOfLine(line - 1);
    return (this.starts[piece] ?? 0) + (this.linesOf(piece)?.lineStart(line - this.firstLine(piece)) ?? 0);
  }

  lineEnd(line: number): number {
    const piece = this.pieceOfLine(line - 1);
    return (this.starts[piece] ?? 0) + (this.linesOf(piece)?.lineEnd(line - this.firstLine(piece)) ?? 0);
  }

  position(offset: number): Position {
    const piece = this.pieceAt(offset);
    const { line, column } = this.linesOf(piece)?.position(offset - (this.starts[piece] ?? 0)) ?? { line: 1, column: offset + 1 };
    return { line: line + this.firstLine(piece), column };
  }

  offset({ line, column }: Position): number {
    const start = this.lineStart(line);
    return Math.min(start + Math.max(column, 1) - 1, this.lineEnd(line));
  }

  private linesOf(piece: number): LineIndex | undefined {
    const here = this.pieces[piece];
    return here && (here.lines ??= here.part?.lines ?? createLineIndex(here.text));
  }

  /** Number of line breaks before a piece. */
  private firstLine(piece: number): number {
    return this.lineStarts[piece] as number;
  }

  private pieceOfLine(line: number): number {
    // The last line may begin where the last piece ends.
    return Math.max(Math.min(lastAtMost(this.lineStarts, Math.max(line, 0)), this.pieces.length - 1), 0);
  }
}

/** Index of the last of ascending numbers that is not above a limit; of equal ones the last. */
function lastAtMost(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line that stands for a task in the spine, behind its indentation. */
const STAND_IN = '-\n';

function pieceOf({ kind, text, state, indent }: Stretch): Piece {
  return { text, state, indent, breaks: countBreaks(text), part: kind === 'item' ? TaskPart.read(text) : undefined };
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  // A CR that no LF follows is a break of its own.
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) if (text.charCodeAt(at + 1) !== LF) count += 1;
  return count;
}

const LF = 10;

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** The spine's share of some pieces. */
const outline = (pieces: readonly Piece[]): string => pieces.map(({ text, indent, part }) => (part === undefined ? text : ' '.repeat(indent) + STAND_IN)).join('');

/** Which of the items in an outline are tasks by themselves. */
const seams = (pieces: readonly Piece[]): string => pieces.map(({ text, part }) => (part === undefined ? text.length : 'task')).join(' ');

function readSpine(pieces: readonly Piece[], tasks: readonly TaskPart[]): SpinePart | undefined {
  const standIns = new Map<number, PlacedItem>();
  let offset = 0;
  for (const { text, indent, part } of pieces) {
    if (part === undefined) { offset += text.length; continue; }
    standIns.set(offset, part.item);
    offset += indent + STAND_IN.length;
  }
  return SpinePart.read(outline(pieces), tasks, standIns);
}
