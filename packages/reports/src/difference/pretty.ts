import {
  differenceFigures,
  differenceKinds,
  differenceRows,
  sayDifference,
  type DifferenceRow,
  type PlanDifference,
  type WordSpan,
} from '@workplan/compare';
import { inline, lines } from '../text/visible.js';
import type { Reader } from '../texts/reader.js';

/** So many characters of unchanged words are shown around a change. */
const AROUND = 16;

/** For people at a terminal; marks say what colours say. */
export function prettyDifference(difference: PlanDifference, terminal: Reader): string {
  const { language, paint } = terminal;
  const { head, tasks, renumbered } = differenceRows(difference, language);
  const say = sayDifference(language);
  const block = (row: DifferenceRow): string =>
    [
      `${paint('bold', inline(row.label))} ${paint('cyan', differenceKinds(row, language))}${row.path.length > 0 ? paint('dim', `  ${inline(row.path.join(' › '))}`) : ''}`,
      `  ${row.words.map((span, at) => wordsOf(span, at, row.words.length, terminal)).join('')}`,
      ...row.notes.map((note) => `  ${inline(note)}`),
    ].join('\n');
  const blocks = [...head, ...tasks].map(block);
  const more =
    renumbered.length === 0 ? [] : [inline(say('renumberedOnly', { count: renumbered.length, list: renumbered }))];
  return `${[...blocks, ...more, paint('bold', differenceFigures(difference, language))].join('\n\n')}\n`;
}

function wordsOf({ kind, text }: WordSpan, at: number, count: number, { paint }: Reader): string {
  const plain = lines(text).replace(/\n+/g, '⏎');
  if (kind === 'removed') return paint('red', `[-${plain}-]`);
  if (kind === 'added') return paint('green', `{+${plain}+}`);
  const [isFirst, isLast] = [at === 0, at === count - 1];
  if (count === 1 || plain.length <= 2 * AROUND)
    return plain.length > 4 * AROUND ? `${plain.slice(0, 4 * AROUND)}…` : plain;
  return `${isFirst ? '' : plain.slice(0, AROUND)}…${isLast ? '' : plain.slice(-AROUND)}`;
}
