import { itemAt, type Range } from '@workplan/plan/text';
import { changesOf } from './changes-of.js';
import { coveredRanges, explainedRanges } from './covered-ranges.js';
import { type Run, lineRuns } from './line-runs.js';
import { Marks } from './marks.js';
import type { SourceIndex } from './source-index.js';
import type { StandingGroup } from './standing.js';

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
  #groups: readonly StandingGroup[] = [];
  readonly #flags: Uint8Array;
  readonly #totals: Int32Array;
  readonly #coveredTotals: Int32Array;
  #total = 0;
  #coveredCharacters = 0;
  #isRead = false;

  constructor(private readonly index: SourceIndex) {
    const count = index.lines.lineCount + 1;
    this.#covered = new Marks(index.source);
    this.#explained = new Marks(index.source);
    this.#flags = new Uint8Array(count);
    this.#totals = new Int32Array(count);
    this.#coveredTotals = new Int32Array(count);
  }

  update(groups: readonly StandingGroup[]): CoveredShare {
    const { gone, come } = changesOf(this.#groups, groups);
    this.#groups = groups;
    const touched = new Set<number>();
    for (const group of gone) this.#mark(group, 'remove', touched);
    for (const group of come) this.#mark(group, 'add', touched);
    if (this.#isRead) for (const line of touched) this.#readLine(line);
    else for (let line = 1; line <= this.index.lines.lineCount; line += 1) this.#readLine(line);
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
