import type { LineReader, StructureLine } from './line-reader.js';
import type { LineScanner } from './line-scanner.js';
import type { PlacedEntry } from './nodes.js';
import type { SyntaxProblem } from './problems.js';
import { isLineOfWords } from './words.js';
import { itemAt } from '../text/item-at.js';

/** After a line with wrong indentation the lines that follow are out of step too: one cause, one finding. */
const LINES_OUT_OF_STEP = 12;

const NO_ENTRIES: readonly PlacedEntry[] = [];

/** An open block: a map or list whose entries start at `indent` (`alternate` once a line was out of step). */
export interface Level {
  readonly kind: 'map' | 'seq';
  readonly indent: number;
  alternate: number;
  /** What was read so far of a map. */
  readonly entries: readonly PlacedEntry[];
  /** The keys of it, made when they are asked for. */
  keys?: Set<string>;
}

const keysOf = (level: Level): ReadonlySet<string> =>
  (level.keys ??= new Set(level.entries.map(({ key }) => key.value)));

/** The blocks that are open, from the outermost: which of them a line belongs to, also when its indentation fits none. */
export class Levels {
  readonly #open: Level[] = [];
  #lastOutOfStep = -LINES_OUT_OF_STEP;

  constructor(
    private readonly text: string,
    private readonly lines: LineReader,
    private readonly scan: LineScanner,
    private readonly problems: SyntaxProblem[],
  ) {}

  get depth(): number {
    return this.#open.length;
  }

  /** @param entries of a map, which grow as it is read */
  enter(kind: Level['kind'], indent: number, entries: readonly PlacedEntry[] = NO_ENTRIES): Level {
    const level: Level = { kind, indent, alternate: indent, entries };
    this.#open.push(level);
    return level;
  }

  leave(): void {
    this.#open.pop();
  }

  /**
   * A list may stand at the indent of its key. One that is shifted left by a mistake still belongs to
   * the key as long as it stays right of everything around it.
   */
  isListOfParent(indent: number, parentIndent: number): boolean {
    if (indent === parentIndent) return !this.#open.some((level) => level.kind === 'seq' && level.indent === indent);
    const around = this.#open[this.#open.length - 2];
    if (around === undefined || indent <= around.indent || indent > parentIndent) return false;
    this.#reportOutOfStep();
    return true;
  }

  /** The next line if it is a further entry of this level; undefined when it belongs to one around it. */
  nextOf(level: Level): StructureLine | undefined {
    let line = this.lines.peek();
    for (; line !== undefined; line = this.lines.peek()) {
      if (this.#isLost(level, line)) {
        this.#reportOutOfStep();
        this.lines.skipDeeperThan(level.indent);
      } else if (this.#isPasted(level, line)) {
        const { first, end } = line;
        this.problems.push({
          code: 'syntax-error',
          reason: 'not-a-key',
          start: first,
          end: this.scan.trimEnd(first, end),
        });
        this.lines.advance();
      } else break;
    }
    return line !== undefined && this.#continues(level, line) ? line : undefined;
  }

  #continues(level: Level, line: StructureLine): boolean {
    const dash = this.lines.isDash(line.first, line.end);
    const isTop = level === this.#open[this.#open.length - 1];
    if (
      isTop &&
      (line.indent === level.indent || line.indent === level.alternate) &&
      (dash ? level.kind === 'seq' : level.kind === 'map')
    )
      return true;
    const target = this.#levelOf(line.indent, dash ? 'seq' : 'map');
    if (target === undefined) {
      // Nothing around it takes such a line; the innermost map says so.
      return level.kind === 'map' && isTop;
    }
    if (target.indent !== line.indent && target.alternate !== line.indent) {
      this.#reportOutOfStep();
      target.alternate = line.indent;
    }
    return target === level;
  }

  /**
   * A deeper line with nothing above it to belong to. A key that the map lacks was only indented too
   * far; a list, or a key that is there already, has lost its own parent and is passed over.
   */
  #isLost(level: Level, line: StructureLine): boolean {
    if (line.indent <= level.indent + 1 || line.indent === level.alternate) return false;
    if (level.kind === 'seq' || this.lines.isDash(line.first, line.end)) return true;
    const separator = this.scan.findSeparator(line.first, line.end);
    return separator === undefined || keysOf(level).has(this.text.slice(line.first, separator.colon).trim());
  }

  /** Words left of the innermost block, which goes on behind them. */
  #isPasted(level: Level, { first, end, indent }: StructureLine): boolean {
    return (
      indent < level.indent &&
      level === this.#open[this.#open.length - 1] &&
      isLineOfWords(this.text, first, end, this.scan.isKey)
    );
  }

  #levelOf(indent: number, kind: Level['kind']): Level | undefined {
    let nearest: Level | undefined;
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const level = itemAt(this.#open, index);
      if (level.kind !== kind) continue;
      if (level.indent === indent || level.alternate === indent) return level;
      if (nearest === undefined || Math.abs(level.indent - indent) < Math.abs(nearest.indent - indent)) nearest = level;
    }
    return nearest;
  }

  #reportOutOfStep(): void {
    const line = this.lines.peek();
    if (line === undefined) return;
    if (line.number - this.#lastOutOfStep >= LINES_OUT_OF_STEP) {
      this.problems.push({
        code: 'syntax-error',
        reason: 'bad-indentation',
        start: line.start,
        end: Math.max(line.first, line.start + 1),
      });
    }
    this.#lastOutOfStep = line.number;
  }
}
