import { added, type Score, type Tally } from './score.js';

/** A document that was read, with its score where there is an answer for it. */
export interface Entry {
  readonly name: string;
  readonly genre: string;
  readonly form: string;
  readonly score: Score;
}

/** A table of the scores, one line a document, then one line a genre and a form. */
export function reportOf(entries: readonly Entry[], unanswered: readonly string[]): string {
  const lines = [
    row(['document', 'tasks', 'bodies', 'deadlines', 'dropped', 'round trip']),
    row(Array.from({ length: 6 }, () => '---')),
    ...entries.map(({ name, score }) => scoreRow(name, [score])),
    ...groups(entries, ({ genre }) => genre),
    ...groups(entries, ({ form }) => form),
    scoreRow(
      'all',
      entries.map(({ score }) => score),
    ),
  ];
  const rest = unanswered.length === 0 ? [] : ['', `Without an answer: ${unanswered.join(', ')}`];
  return [...lines, '', 'n/m+w: n of m as in the answer, w more that it does not have.', ...rest, ''].join('\n');
}

function groups(entries: readonly Entry[], keyOf: (entry: Entry) => string): string[] {
  const byKey = new Map<string, Score[]>();
  for (const entry of entries) byKey.set(keyOf(entry), [...(byKey.get(keyOf(entry)) ?? []), entry.score]);
  return [...byKey].map(([key, scores]) => scoreRow(`**${key}**`, scores));
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const scoreRow = (name: string, scores: readonly Score[]): string =>
  row([
    name,
    ...(['tasks', 'bodies', 'deadlines'] as const).map((part) =>
      tally(scores.map((score) => score[part]).reduce(added, { right: 0, missed: 0, wrong: 0 })),
    ),
    String(scores.reduce((sum, { dropped }) => sum + dropped, 0)),
    `${scores.filter(({ isExact }) => isExact).length}/${scores.length}`,
  ]);

const tally = ({ right, missed, wrong }: Tally): string =>
  right + missed + wrong === 0 ? '–' : `${right}/${right + missed}${wrong === 0 ? '' : `+${wrong}`}`;
