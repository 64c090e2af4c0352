import type { Range } from '@workplan/plan/text';
import { leadLength } from '@workplan/official/lines';
import type { Marks } from '../source/marks.js';
import { isSilent } from '../source/normal-form.js';

/** A stretch of a line that nodes represent, or none does. */
export interface Run extends Range {
  readonly covered: boolean;
  /** Characters that are no spaces. */
  readonly count: number;
}

const isSpace = (code: number): boolean =>
  code <= 0x20 ||
  code === 0x3000 ||
  code === 0xa0 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029;

/**
 * The covered and uncovered stretches of one line in turn, from the first to the last character that is no space.
 * Punctuation goes with what stands beside it.
 */
export function lineRuns(source: string, { start, end }: Range, marks: Marks): Run[] {
  const out: { start: number; end: number; covered: boolean; count: number; words: boolean }[] = [];
  // &emsp; before the words of a line is a space.
  const from = source.charAt(start) === '&' ? start + leadLength(source.slice(start, end)) : start;
  for (let at = from; at < end; at += 1) {
    const code = source.charCodeAt(at);
    if (isSpace(code)) continue;
    const isCovered = marks.has(at);
    const last = out[out.length - 1];
    const words = !isSilent(code);
    if (last !== undefined && last.covered === isCovered) {
      last.end = at + 1;
      last.count += 1;
      last.words ||= words;
    } else out.push({ start: at, end: at + 1, covered: isCovered, count: 1, words });
  }
  const isRepresented = out.some((run) => run.covered);
  return out.map(({ words, ...run }) => ({ ...run, covered: run.covered || (isRepresented && !words) }));
}
