import { shifted, type Lines } from './blocks.js';
import { NUMBER_KEYS } from './identify.js';
import type { Dispute, MergedEntry, MergedItem, MergedList, MergedMap } from './merged.js';

/** One place where both sides differ. */
export interface Conflict {
  /** Line of its mark `<<<<<<<`, from 1. */
  readonly line: number;
  /** The number of the task or section around it, as written; empty without one. */
  readonly number: string;
  /** The key as the file has it; empty for a whole task, and for comments. */
  readonly key: string;
}

/** What the marks of a conflict call the two sides. */
export interface Labels {
  readonly ours: string;
  readonly theirs: string;
}

export interface Printed {
  readonly lines: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** Prints a merged plan; a choice becomes the conflict marks of git, which stand at the beginning of a line. */
export function printMerged(map: MergedMap, tail: Lines | Dispute, labels: Labels): Printed {
  const printer = new Printer(labels);
  printer.map(map, map.column, '');
  printer.either(tail, 0, '', '');
  return { lines: printer.lines, conflicts: printer.conflicts };
}

class Printer {
  readonly lines: string[] = [];
  readonly conflicts: Conflict[] = [];

  constructor(private readonly labels: Labels) {}

  map({ entries }: MergedMap, column: number, number: string): void {
    for (const entry of entries) this.entry(entry, column, number);
  }

  either(block: Lines | Dispute, column: number, number: string, key: string): void {
    if (!('kind' in block)) this.lines.push(...shifted(block, column));
    else this.choice(linesOr(block.ours, column), linesOr(block.theirs, column), number, block.key ?? key);
  }

  private entry(entry: MergedEntry | Dispute, column: number, number: string): void {
    if (entry.kind === 'dispute') return this.either(entry, column, number, '');
    this.either(entry.lead, column, number, '');
    this.lines.push(...shifted(entry.head, column));
    const { body } = entry;
    if (body === undefined) return;
    const inner = column + (body.column - entry.head.column);
    if (body.kind === 'map') this.map(body, inner, number);
    else this.list(body, Math.max(inner, 0), number);
  }

  private list({ items }: MergedList, column: number, number: string): void {
    for (const item of items)
      if (item.kind === 'dispute') this.either(item, column, number, '');
      else this.item(item, column, number);
  }

  /** Comments of the first key stand above the mark `-` of the item. */
  private item({ lead, gap, map, whole }: MergedItem, column: number, around: string): void {
    const inner = column + 1 + gap.length;
    const number = numberOf(map) || around;
    const [first, ...others] = map.entries;
    if (first?.kind === 'dispute' && !(isEntry(first.ours) && isEntry(first.theirs)))
      return this.choice(linesOr(whole.ours, column), linesOr(whole.theirs, column), number, '');
    this.either(lead, column, number, '');
    if (first === undefined) return;
    if (first.kind === 'entry') this.either(first.lead, column, number, '');
    const start = this.lines.length;
    if (first.kind === 'entry') this.entry({ ...first, lead: { lines: [], column: 0 } }, inner, number);
    else this.entry(first, inner, number);
    const mark = `${' '.repeat(column)}-${gap}`;
    const isDisputed = first.kind === 'dispute' && !isAgreed(first);
    for (const at of isDisputed ? this.firstOfSides(start) : [start])
      this.lines[at] = mark + (this.lines[at] ?? '').slice(inner);
    this.map({ ...map, entries: others }, inner, number);
  }

  /** The first line of each side of a choice that was just printed. */
  private firstOfSides(start: number): number[] {
    const middle = this.lines.indexOf('=======', start);
    return [start + 1, middle + 1];
  }

  private choice(ours: readonly string[], theirs: readonly string[], number: string, key: string): void {
    if (ours.join('\n') === theirs.join('\n')) {
      this.lines.push(...ours);
      return;
    }
    this.conflicts.push({ line: this.lines.length + 1, number, key });
    this.lines.push(`<<<<<<< ${this.labels.ours}`, ...ours, '=======', ...theirs, `>>>>>>> ${this.labels.theirs}`);
  }
}

/** Whether the mark `-` can be put before the first line. */
const isEntry = (lines: Lines | undefined): boolean => /^\s*[^\s#]/.test(lines?.lines[0] ?? '');

const linesOr = (lines: Lines | undefined, column: number): readonly string[] =>
  lines === undefined ? [] : shifted(lines, column);

export const isAgreed = ({ ours, theirs }: Dispute): boolean =>
  ours !== undefined && theirs !== undefined && shifted(ours, 0).join('\n') === shifted(theirs, 0).join('\n');

function numberOf({ entries }: MergedMap): string {
  const entry = entries.find((one) => one.kind === 'entry' && NUMBER_KEYS.includes(one.key));
  return entry?.kind === 'entry' ? (entry.head.lines[0] ?? '').replace(/^[^:]*:\s*/, '').trim() : '';
}
