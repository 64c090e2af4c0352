import type { Language } from '@workplan/core';
import type { PlanDifference } from '../compare-plans.js';
import type { WordSpan } from '../words.js';
import { differenceFigures, differenceKinds, differenceRows, type DifferenceRow } from './rows.js';
import { sayDifference } from './statements.js';

/** Makes plain words of words that Markdown would read as marks. */
type Escape = (words: string) => string;

/**
 * The differences as a table in Markdown: number, before, after, what changed. Words that were taken away stand in `del`,
 * new ones in `ins`.
 */
export function differenceMarkdown(difference: PlanDifference, language: Language, escape: Escape): string {
  const say = sayDifference(language);
  const { head, tasks, renumbered } = differenceRows(difference, language);
  const rows = [...head, ...tasks].map((row) => rowOf(row, language, escape));
  const table =
    rows.length === 0
      ? []
      : [`| ${say('number')} | ${say('old')} | ${say('new')} | ${say('note')} |`, '| --- | --- | --- | --- |', ...rows];
  const more =
    renumbered.length === 0 ? [] : ['', escape(say('renumberedOnly', { count: renumbered.length, list: renumbered }))];
  return `${[`## ${say('title')}`, '', ...table, ...more, '', differenceFigures(difference, language)].join('\n')}\n`;
}

function rowOf(row: DifferenceRow, language: Language, escape: Escape): string {
  const side = (kind: WordSpan['kind'], open: string, close: string): string =>
    row.words
      .filter((span) => span.kind === 'same' || span.kind === kind)
      .map(({ kind: own, text }) => (own === kind ? `${open}${escape(text)}${close}` : escape(text)))
      .join('');
  const isAdded = row.kinds.includes('added');
  const isRemoved = row.kinds.includes('removed');
  const cells = [
    escape(row.label),
    isAdded ? '' : side('removed', '<del>', '</del>'),
    isRemoved ? '' : side('added', '<ins>', '</ins>'),
    [differenceKinds(row, language), ...row.notes].map((words) => escape(words)).join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
}
