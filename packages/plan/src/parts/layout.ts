import { lastAtMost } from '../text/last-at-most.js';
import { createLineIndex, type LineIndex, type Position } from '../text/line-index.js';
import { type Piece, STAND_IN, textOf } from './piece.js';
import { itemAt } from '../text/item-at.js';

/** So many pieces are copied when one of them changes: 128, a power of two. */
const BITS = 7;
const CHUNK = 1 << BITS;
const INSIDE = CHUNK - 1;

/** What is counted of each piece: its characters, its line breaks, its characters in the spine, and whether it is a task. */
const MEASURES: readonly ((piece: Piece) => number)[] = [
  ({ text }) => text.length,
  ({ breaks }) => breaks,
  ({ text, part, indent }) => (part === undefined ? text.length : indent + STAND_IN.length),
  ({ part }) => (part === undefined ? 0 : 1),
];
const [CHARACTERS, BREAKS, IN_SPINE, TASKS] = [0, 1, 2, 3] as const;

/** What stands before each of some things in a row, and behind the last. */
function sumsOf(counts: readonly number[]): readonly number[] {
  let sum = 0;
  return [0, ...counts.map((count) => (sum += count))];
}

/** Some pieces in a row, with the sums of each measure. */
interface Chunk {
  readonly pieces: readonly Piece[];
  readonly sums: readonly (readonly number[])[];
}

const chunkOf = (pieces: readonly Piece[]): Chunk => ({
  pieces,
  sums: MEASURES.map((measure) => sumsOf(pieces.map(measure))),
});

/**
 * A text in pieces, and where parts and lines stand in it. It never changes: an edit makes another one, which has most chunks
 * of this one. Offsets and lines count from 0 inside, lines of positions from 1.
 */
export class Layout implements LineIndex {
  /** What stands before each chunk, by measure. */
  readonly #sums: readonly (readonly number[])[];

  private constructor(
    private readonly chunks: readonly Chunk[],
    /** The pieces that are tasks: looked up thousands of times. */
    private readonly tasks: readonly number[],
    /** How many pieces there are. */
    readonly count: number,
  ) {
    this.#sums = MEASURES.map((_, of) => sumsOf(chunks.map(({ pieces, sums }) => sums[of]?.[pieces.length] ?? 0)));
  }

  static of(pieces: readonly Piece[]): Layout {
    const chunks: Chunk[] = [];
    for (let at = 0; at < pieces.length; at += CHUNK) chunks.push(chunkOf(pieces.slice(at, at + CHUNK)));
    const tasks = pieces.flatMap(({ part }, index) => (part === undefined ? [] : index));
    return new Layout(chunks, tasks, pieces.length);
  }

  /** The text with other pieces in the place of as many, tasks in that of tasks. */
  replaced(first: number, fresh: readonly Piece[]): Layout {
    const chunks = this.chunks.slice();
    for (let at = first >> BITS; at * CHUNK < first + fresh.length; at += 1)
      chunks[at] = chunkOf(itemAt(chunks, at).pieces.map((piece, index) => fresh[at * CHUNK + index - first] ?? piece));
    return new Layout(chunks, this.tasks, this.count);
  }

  /** A piece by its index. */
  piece(index: number): Piece | undefined {
    return this.chunks[index >> BITS]?.pieces[index & INSIDE];
  }

  /** Some pieces in a row; all of them where no bounds are given. */
  slice(first = 0, end = this.count): Piece[] {
    const found: Piece[] = [];
    for (let index = first; index < end; index += 1) {
      const piece = this.piece(index);
      if (piece !== undefined) found.push(piece);
    }
    return found;
  }

  /** What stands before a piece. */
  #before(piece: number, of: number): number {
    const chunk = piece >> BITS;
    return (this.#sums[of]?.[chunk] ?? 0) + (this.chunks[chunk]?.sums[of]?.[piece & INSIDE] ?? 0);
  }

  /** The last piece before which no more than so much stands. */
  #find(limit: number, of: number): number {
    const sums = this.#sums[of] ?? [];
    const at = Math.max(Math.min(lastAtMost(sums, limit), this.chunks.length - 1), 0);
    const inside = lastAtMost(this.chunks[at]?.sums[of] ?? [], limit - (sums[at] ?? 0));
    return Math.max(Math.min(at * CHUNK + inside, this.count - 1), 0);
  }

  get text(): string {
    return textOf(this.slice());
  }

  /** A stretch of the text; the whole of it is not put together for that. */
  textBetween(start: number, end: number): string {
    const first = this.pieceAt(start);
    const shift = this.offsetOf(first);
    return textOf(this.slice(first, this.pieceAt(end) + 1)).slice(start - shift, end - shift);
  }

  /** Characters of all pieces. */
  get length(): number {
    return this.offsetOf(this.count);
  }

  /** The piece that holds an offset; the last one for the end of the text. */
  pieceAt(offset: number): number {
    return this.#find(offset, CHARACTERS);
  }

  /** Where a piece begins. */
  offsetOf(piece: number): number {
    return this.#before(piece, CHARACTERS);
  }

  /** How many tasks stand before a piece. */
  taskBefore(piece: number): number {
    return this.#before(piece, TASKS);
  }

  /** The task that holds an offset of the text, by index; undefined in the spine. */
  taskAt(offset: number): number | undefined {
    const piece = this.pieceAt(offset);
    return this.piece(piece)?.part === undefined ? undefined : this.taskBefore(piece);
  }

  /** Number of lines before a task, which begins on a line of its own. */
  taskLine(task: number): number {
    return this.#before(this.tasks[task] ?? 0, BREAKS);
  }

  /** Offset of a task in the text. */
  taskStart(task: number): number {
    return this.#before(this.tasks[task] ?? 0, CHARACTERS);
  }

  /** The place in the text of an offset in the spine; the line that stands for a task begins and ends where the task does. */
  fromSpine(offset: number): number {
    const at = this.#find(offset, IN_SPINE);
    const piece = this.piece(at);
    if (piece === undefined) return offset;
    const start = this.offsetOf(at);
    const inside = offset - this.#before(at, IN_SPINE);
    if (piece.part === undefined) return start + Math.min(inside, piece.text.length);
    return inside < piece.indent ? start : inside === piece.indent ? piece.part.item.start : piece.part.item.end;
  }

  /** The place in the spine of an offset in the text; that of the line that stands for it inside a task. */
  toSpine(offset: number): number {
    const piece = this.pieceAt(offset);
    const inside = this.piece(piece)?.part === undefined ? offset - this.offsetOf(piece) : 0;
    return this.#before(piece, IN_SPINE) + inside;
  }

  /** Lines of all pieces. */
  get lineCount(): number {
    return this.#before(this.count, BREAKS) + 1;
  }

  lineStart(line: number): number {
    const piece = this.#pieceOfLine(line - 1);
    return this.offsetOf(piece) + (this.#linesOf(piece)?.lineStart(line - this.#before(piece, BREAKS)) ?? 0);
  }

  lineEnd(line: number): number {
    const piece = this.#pieceOfLine(line - 1);
    return this.offsetOf(piece) + (this.#linesOf(piece)?.lineEnd(line - this.#before(piece, BREAKS)) ?? 0);
  }

  /** Line and column of an offset, both from 1. */
  position(offset: number): Position {
    const piece = this.pieceAt(offset);
    const { line, column } = this.#linesOf(piece)?.position(offset - this.offsetOf(piece)) ?? {
      line: 1,
      column: offset + 1,
    };
    return { line: line + this.#before(piece, BREAKS), column };
  }

  /** The offset of a line and column. */
  offset({ line, column }: Position): number {
    const start = this.lineStart(line);
    return Math.min(start + Math.max(column, 1) - 1, this.lineEnd(line));
  }

  #linesOf(piece: number): LineIndex | undefined {
    const here = this.piece(piece);
    return here && (here.lines ??= here.part?.lines ?? createLineIndex(here.text));
  }

  #pieceOfLine(line: number): number {
    // The last line may begin where the last piece ends.
    return this.#find(Math.max(line, 0), BREAKS);
  }
}
