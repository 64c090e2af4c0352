import { formatNumber, isBullet } from './number-format.js';
import type { Level, List } from './list.js';

/** The number that a paragraph prints. */
export interface Label {
  readonly text: string;
  /** What stands between the number and the words. */
  readonly gap: string;
  readonly isBullet: boolean;
  /** The format is not known: the number is left out. */
  readonly isUnknown: boolean;
}

const LEVELS = 9;
/** Marks that end a number: words follow at once, as when a person types it. */
const ENDS_NUMBER = /[、．.）)。：:]$/;

/** Counts the numbered paragraphs of a document in their order. */
export class Counters {
  private readonly counts = new Map<string, (number | undefined)[]>();
  /** Lists and levels whose new beginning has been used. */
  private readonly begun = new Set<string>();

  /** The number of the next paragraph of a list, at a level from 0; undefined when the list has no such level. */
  next(id: string, list: List, at: number): Label | undefined {
    const level = list.levels.get(at);
    if (level === undefined) return undefined;
    const counts = this.counts.get(list.pattern) ?? new Array<number | undefined>(LEVELS).fill(undefined);
    this.counts.set(list.pattern, counts);
    const before = this.beginsAnew(id, list, at) ? undefined : counts[at];
    counts[at] = before === undefined ? startOf(list, at) : before + 1;
    for (let below = at + 1; below < LEVELS; below += 1)
      if (restartsAfter(list.levels.get(below), at)) counts[below] = undefined;
    for (let above = 0; above < at; above += 1) counts[above] ??= startOf(list, above);
    return labelOf(list, level, counts);
  }

  /** A number set for a list counts where the list is used for the first time at that level (17.9.26). */
  private beginsAnew(id: string, list: List, at: number): boolean {
    const key = `${id}/${at}`;
    if (!list.starts.has(at) || this.begun.has(key)) return false;
    this.begun.add(key);
    return true;
  }
}

const startOf = (list: List, at: number): number => list.starts.get(at) ?? list.levels.get(at)?.start ?? 0;

/** Levels are counted from 1 in `restart`, and from 0 in `at`. */
const restartsAfter = (level: Level | undefined, at: number): boolean =>
  level?.restart === undefined ? true : at < level.restart;

function labelOf(list: List, level: Level, counts: readonly (number | undefined)[]): Label {
  if (isBullet(level.format)) return { text: '', gap: '', isBullet: true, isUnknown: false };
  let isUnknown = false;
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = list.levels.get(at);
    const format = level.isLegal ? 'decimal' : (of?.format ?? 'decimal');
    const written = formatNumber(counts[at] ?? 0, format, of?.custom);
    if (written === undefined) isUnknown = true;
    return written ?? '';
  });
  if (isUnknown || text === '') return { text: '', gap: '', isBullet: false, isUnknown };
  return { text, gap: gapOf(level, text), isBullet: false, isUnknown };
}

function gapOf({ suffix }: Level, text: string): string {
  if (suffix === 'nothing') return '';
  if (suffix === 'space') return ' ';
  return ENDS_NUMBER.test(text) ? '' : '\u3000';
}
