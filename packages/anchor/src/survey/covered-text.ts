import { itemAt, type Range } from '@workplan/plan/text';
import { changesOf } from '../standing/changes-of.js';
import { coveredRanges, explainedRanges } from './covered-ranges.js';
import { type Run, lineRuns } from './line-runs.js';
import { Marks } from '../source/marks.js';
import type { SourceIndex } from '../source/source-index.js';
import type { StandingGroup } from '../standing/standing-group.js';
import type { TextChange } from '../source/text-change.js';

/** A passage of the source that no node of the plan represents. */
export interface Uncovered extends Range {
  /** First and last line, from 1. */
  readonly line: number;
  readonly endLine: number;
}

/** How much of the source the plan represents. Offsets are UTF-16 in the source. */
export interface CoveredShare {
  readonly uncovered: readonly Uncovered[];
  /** Those about which nothing else says how the plan differs there. */
  readonly unexplained: readonly Uncovered[];
  /** Characters that count: all but spaces. */
  readonly total: number;
  readonly coveredCharacters: number;
}

/** What is kept of each line. */
const HAS_RUNS = 1;
const ENDS_COVERED = 2;
const HAS_UNCOVERED = 4;

/** Which characters of a source the nodes of a plan represent, kept by line while nodes come and go. */
export class CoveredText {
  readonly #covered: Marks;
  /** Where other findings say how the plan differs. */
  readonly #explained: Marks;
  #groups: readonly (StandingGroup | undefined)[] = [];
  #flags: Uint8Array;
  #totals: Int32Array;
  #coveredTotals: Int32Array;
  #total = 0;
  #coveredCharacters = 0;
  #isRead = false;

  constructor(private index: SourceIndex) {
    const count = index.lines.lineCount + 1;
    this.#covered = new Marks(index.source);
    this.#explained = new Marks(index.source);
    this.#flags = new Uint8Array(count);
    this.#totals = new Int32Array(count);
    this.#coveredTotals = new Int32Array(count);
  }

  /** Whether it is about a version of the source. */
  isOf(index: SourceIndex): boolean {
    return this.index === index;
  }

  update(groups: readonly StandingGroup[]): CoveredShare {
    this.#take(groups);
    if (!this.#isRead) for (let line = 1; line <= this.index.lines.lineCount; line += 1) this.#readLine(line);
    this.#isRead = true;
    const uncovered = this.#uncovered();
    return {
      uncovered,
      unexplained: uncovered.filter(
        (passage) =>
          this.#explained.gapIn(passage, passage.end - passage.start) !== undefined ||
          this.index.weight(passage.start, passage.end) === 0,
      ),
      total: this.#total,
      coveredCharacters: this.#coveredCharacters,
    };
  }

  /** Takes back what other groups represent: a change of the source touches them. Those are left out. */
  keep(groups: readonly (StandingGroup | undefined)[]): void {
    this.#take(groups);
  }

  /** Goes on with the source after a change, which touches none of the groups. */
  moveTo(index: SourceIndex, change: TextChange): void {
    const lines = linesOf(change, this.index, index);
    this.#covered.moveTo(index.source, change);
    this.#explained.moveTo(index.source, change);
    for (let line = lines.first; line <= lines.before; line += 1) {
      this.#total -= itemAt(this.#totals, line);
      this.#coveredCharacters -= itemAt(this.#coveredTotals, line);
    }
    this.#flags = spliced(this.#flags, lines);
    this.#totals = spliced(this.#totals, lines);
    this.#coveredTotals = spliced(this.#coveredTotals, lines);
    this.index = index;
    if (this.#isRead) for (let line = lines.first; line <= lines.after; line += 1) this.#readLine(line);
  }

  /** Marks what the groups represent, in place of those before. */
  #take(groups: readonly (StandingGroup | undefined)[]): void {
    const { gone, come } = changesOf(this.#groups, groups);
    this.#groups = groups;
    const touched = new Set<number>();
    for (const group of gone) this.#mark(group, 'remove', touched);
    for (const group of come) this.#mark(group, 'add', touched);
    for (const line of touched) this.#readLine(line);
  }

  #mark({ standings, differing }: StandingGroup, how: 'add' | 'remove', touched: Set<number>): void {
    const { lines } = this.index;
    for (const standing of standings) {
      for (const range of coveredRanges(standing, this.index)) {
        this.#covered[how](range);
        if (!this.#isRead) continue;
        const last = lines.position(Math.max(range.end - 1, range.start)).line;
        for (let { line } = lines.position(range.start); line <= last; line += 1) touched.add(line);
      }
    }
    for (const standing of differing) for (const range of explainedRanges(standing)) this.#explained[how](range);
  }

  #readLine(line: number): void {
    const runs = this.#runsOf(line);
    let total = 0;
    let covered = 0;
    for (const run of runs) {
      total += run.count;
      if (run.covered) covered += run.count;
    }
    this.#total += total - itemAt(this.#totals, line);
    this.#coveredCharacters += covered - itemAt(this.#coveredTotals, line);
    this.#totals[line] = total;
    this.#coveredTotals[line] = covered;
    this.#flags[line] =
      (runs.length > 0 ? HAS_RUNS : 0) |
      (runs.at(-1)?.covered === true ? ENDS_COVERED : 0) |
      (runs.some((run) => !run.covered) ? HAS_UNCOVERED : 0);
  }

  #runsOf(line: number): readonly Run[] {
    const { source, lines } = this.index;
    return lineRuns(source, { start: lines.lineStart(line), end: lines.lineEnd(line) }, this.#covered);
  }

  /** Runs that follow each other are one passage, over lines too. */
  #uncovered(): Uncovered[] {
    const { lines } = this.index;
    const found: Uncovered[] = [];
    let isOpen = false;
    for (let line = 1; line <= lines.lineCount; line += 1) {
      const flags = itemAt(this.#flags, line);
      if ((flags & HAS_RUNS) === 0) continue;
      if ((flags & HAS_UNCOVERED) === 0) {
        isOpen = false;
        continue;
      }
      for (const { start, end, covered } of this.#runsOf(line)) {
        const last = found.at(-1);
        if (!covered && isOpen && last !== undefined) found[found.length - 1] = { ...last, end, endLine: line };
        else if (!covered) found.push({ start, end, line, endLine: line });
        isOpen = !covered;
      }
    }
    return found;
  }
}

/** The lines that a change touches: those that it may have made, in the place of those before. */
interface TouchedLines {
  readonly first: number;
  /** The last one before and after the change. */
  readonly before: number;
  readonly after: number;
}

/** One character around the change belongs to it: a line feed may have come behind a carriage return. */
function linesOf({ start, end, length }: TextChange, before: SourceIndex, after: SourceIndex): TouchedLines {
  return {
    first: before.lines.position(Math.max(start - 1, 0)).line,
    before: before.lines.position(Math.min(end + 1, before.source.length)).line,
    after: after.lines.position(Math.min(start + length + 1, after.source.length)).line,
  };
}

/** Values by line with others in the place of those that a change touches: nothing yet. */
function spliced<T extends Uint8Array | Int32Array>(values: T, { first, before, after }: TouchedLines): T;
function spliced(values: Uint8Array | Int32Array, { first, before, after }: TouchedLines): Uint8Array | Int32Array {
  if (before === after) {
    values.fill(0, first, after + 1);
    return values;
  }
  const size = values.length + after - before;
  const moved = values instanceof Uint8Array ? new Uint8Array(size) : new Int32Array(size);
  moved.set(values.subarray(0, first));
  moved.set(values.subarray(before + 1), after + 1);
  return moved;
}
