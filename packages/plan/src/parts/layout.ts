import { lastAtMost } from '../text/last-at-most.js';
import { createLineIndex, type LineIndex, type Position } from '../text/line-index.js';
import { type Piece, STAND_IN } from './piece.js';
import { itemAt } from '../text/item-at.js';

/** The offsets of parts and lines in the present state of the text; tasks look up here where they begin. Offsets and lines count from 0 inside, lines of positions from 1. */
export class Layout implements LineIndex {
  readonly #starts: Float64Array;
  /** Number of line breaks before each piece. */
  readonly #lineStarts: Float64Array;
  readonly #tasksBefore: Int32Array;
  readonly #taskPieces: Int32Array;
  /** Where the spine lines of each piece, or the line that stands for a task, begin in the spine. */
  readonly #spineStarts: Float64Array;

  constructor(
    private readonly pieces: readonly Piece[],
    tasks: number,
  ) {
    const count = pieces.length;
    this.#starts = new Float64Array(count + 1);
    this.#spineStarts = new Float64Array(count + 1);
    this.#tasksBefore = new Int32Array(count + 1);
    this.#taskPieces = new Int32Array(tasks);
    this.#lineStarts = new Float64Array(count + 1);
    let [start, inSpine, task, line] = [0, 0, 0, 0];
    for (let index = 0; index < count; index += 1) {
      const { text, part, indent, breaks } = itemAt(pieces, index);
      if (part !== undefined) {
        this.#taskPieces[task++] = index;
        part.origin.settle(this.#starts, index);
        inSpine += indent + STAND_IN.length;
      } else inSpine += text.length;
      start += text.length;
      this.#starts[index + 1] = start;
      this.#spineStarts[index + 1] = inSpine;
      line += breaks;
      this.#tasksBefore[index + 1] = task;
      this.#lineStarts[index + 1] = line;
    }
  }

  /** Tells of other pieces in the place of as many: tasks in that of tasks, and of the spine the same lines. */
  replace(first: number, fresh: readonly Piece[]): void {
    const starts = this.#starts;
    const lineStarts = this.#lineStarts;
    const behind = first + fresh.length;
    let start = starts[first] ?? 0;
    let line = lineStarts[first] ?? 0;
    for (const [index, { text, part, breaks }] of fresh.entries()) {
      starts[first + index] = start;
      lineStarts[first + index] = line;
      part?.origin.settle(starts, first + index);
      start += text.length;
      line += breaks;
    }
    // A plain loop over numbers: all that grows with the plan after a keystroke.
    const [shift, lineShift] = [start - (starts[behind] ?? 0), line - (lineStarts[behind] ?? 0)];
    for (let index = behind; index < starts.length; index += 1) {
      starts[index] = (starts[index] ?? 0) + shift;
      lineStarts[index] = (lineStarts[index] ?? 0) + lineShift;
    }
  }

  /** Characters of all pieces. */
  get length(): number {
    return this.#starts[this.pieces.length] ?? 0;
  }

  /** The piece that holds an offset; the last one for the end of the text. */
  pieceAt(offset: number): number {
    return Math.max(Math.min(lastAtMost(this.#starts, offset), this.pieces.length - 1), 0);
  }

  /** Where a piece begins. */
  offsetOf(piece: number): number {
    return this.#starts[piece] ?? 0;
  }

  /** How many tasks stand before a piece. */
  taskBefore(piece: number): number {
    return this.#tasksBefore[piece] ?? 0;
  }

  /** The task that holds an offset of the text, by index; undefined in the spine. */
  taskAt(offset: number): number | undefined {
    const piece = this.pieceAt(offset);
    return this.pieces[piece]?.part === undefined ? undefined : this.taskBefore(piece);
  }

  /** Number (from 1) of the last line before a task that belongs to the spine; 0 when there is none. */
  spineLineBefore(task: number): number {
    let piece = this.#taskPieces[task] ?? 0;
    while (piece > 0 && this.pieces[piece - 1]?.part !== undefined) piece -= 1;
    return this.#firstLine(piece);
  }

  /** Number of lines before a task, which begins on a line of its own. */
  taskLine(task: number): number {
    return this.#firstLine(this.#taskPieces[task] ?? 0);
  }

  /** Indentation of a task. */
  taskIndent(task: number): number {
    return this.pieces[this.#taskPieces[task] ?? 0]?.indent ?? 0;
  }

  /** Offset of a task in the text. */
  taskStart(task: number): number {
    return this.#starts[this.#taskPieces[task] ?? 0] ?? 0;
  }

  /** The place in the text of an offset in the spine; the line that stands for a task begins and ends where the task does. */
  fromSpine(offset: number): number {
    const at = Math.min(lastAtMost(this.#spineStarts, offset), this.pieces.length - 1);
    const start = this.#starts[at] ?? 0;
    const inside = offset - (this.#spineStarts[at] ?? 0);
    const piece = this.pieces[at];
    if (piece === undefined) return offset;
    if (piece.part === undefined) return start + Math.min(inside, piece.text.length);
    return inside < piece.indent ? start : inside === piece.indent ? piece.part.item.start : piece.part.item.end;
  }

  /** The place in the spine of an offset in the text; that of the line that stands for it inside a task. */
  toSpine(offset: number): number {
    const piece = this.pieceAt(offset);
    return (
      (this.#spineStarts[piece] ?? 0) +
      (this.pieces[piece]?.part === undefined ? offset - (this.#starts[piece] ?? 0) : 0)
    );
  }

  /** Lines of all pieces. */
  get lineCount(): number {
    return this.#firstLine(this.pieces.length) + 1;
  }

  lineStart(line: number): number {
    const piece = this.#pieceOfLine(line - 1);
    return (this.#starts[piece] ?? 0) + (this.#linesOf(piece)?.lineStart(line - this.#firstLine(piece)) ?? 0);
  }

  lineEnd(line: number): number {
    const piece = this.#pieceOfLine(line - 1);
    return (this.#starts[piece] ?? 0) + (this.#linesOf(piece)?.lineEnd(line - this.#firstLine(piece)) ?? 0);
  }

  /** Line and column of an offset, both from 1. */
  position(offset: number): Position {
    const piece = this.pieceAt(offset);
    const { line, column } = this.#linesOf(piece)?.position(offset - (this.#starts[piece] ?? 0)) ?? {
      line: 1,
      column: offset + 1,
    };
    return { line: line + this.#firstLine(piece), column };
  }

  /** The offset of a line and column. */
  offset({ line, column }: Position): number {
    const start = this.lineStart(line);
    return Math.min(start + Math.max(column, 1) - 1, this.lineEnd(line));
  }

  #linesOf(piece: number): LineIndex | undefined {
    const here = this.pieces[piece];
    return here && (here.lines ??= here.part?.lines ?? createLineIndex(here.text));
  }

  /** Number of line breaks before a piece. */
  #firstLine(piece: number): number {
    return this.#lineStarts[piece] ?? 0;
  }

  #pieceOfLine(line: number): number {
    // The last line may begin where the last piece ends.
    return Math.max(Math.min(lastAtMost(this.#lineStarts, Math.max(line, 0)), this.pieces.length - 1), 0);
  }
}
