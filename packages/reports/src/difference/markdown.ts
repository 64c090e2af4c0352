import type { PlanDifference, WordSpan } from '@workplan/compare';
import type { Language } from '@workplan/core';
import { escapeMarkdown } from '../text/escape-markdown.js';
import { figuresOf, kindsOf, rowsOf, type Row } from './rows.js';
import { sayIn } from './statements.js';

/** A table for a comment or a mail: number, before, after, what changed. */
export function markdownDifference(difference: PlanDifference, language: Language): string {
  const say = sayIn(language);
  const { head, tasks, renumbered } = rowsOf(difference, language);
  const rows = [...head, ...tasks].map((row) => rowOf(row, language));
  const table =
    rows.length === 0
      ? []
      : [`| ${say('number')} | ${say('old')} | ${say('new')} | ${say('note')} |`, '| --- | --- | --- | --- |', ...rows];
  const more =
    renumbered.length === 0
      ? []
      : ['', escapeMarkdown(say('renumberedOnly', { count: renumbered.length, list: renumbered }))];
  return `${[`## ${say('title')}`, '', ...table, ...more, '', figuresOf(difference, language)].join('\n')}\n`;
}

function rowOf(row: Row, language: Language): string {
  const side = (kind: WordSpan['kind'], open: string, close: string): string =>
    row.words
      .filter((span) => span.kind === 'same' || span.kind === kind)
      .map(({ kind: own, text }) => (own === kind ? `${open}${escapeMarkdown(text)}${close}` : escapeMarkdown(text)))
      .join('');
  const isAdded = row.kinds.includes('added');
  const isRemoved = row.kinds.includes('removed');
  const cells = [
    escapeMarkdown(row.label),
    isAdded ? '' : side('removed', '<del>', '</del>'),
    isRemoved ? '' : side('added', '<ins>', '</ins>'),
    [kindsOf(row, language), ...row.notes].map(escapeMarkdown).join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
}
