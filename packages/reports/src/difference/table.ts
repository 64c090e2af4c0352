import {
  differenceKinds,
  differenceRows,
  sayDifference,
  type DifferenceRow,
  type PlanDifference,
  type WordSpan,
} from '@workplan/compare';
import type { Language } from '@workplan/core';
import type { FileTable } from '../tables/file-table.js';

/** The differences as a table for a file: number, before, after, what changed. */
export function differenceTable(difference: PlanDifference, language: Language): FileTable {
  const say = sayDifference(language);
  const { head, tasks, renumbered } = differenceRows(difference, language);
  return {
    title: say('title'),
    sheet: say('title'),
    columns: [
      [say('number'), 8],
      [say('old'), 40],
      [say('new'), 40],
      [say('note'), 30],
    ],
    rows: [
      ...[...head, ...tasks].map((row) => cellsOf(row, language)),
      ...(renumbered.length === 0
        ? []
        : [['', '', '', say('renumberedOnly', { count: renumbered.length, list: renumbered })]]),
    ],
  };
}

function cellsOf(row: DifferenceRow, language: Language): string[] {
  const side = (kind: WordSpan['kind']): string =>
    row.words
      .filter((span) => span.kind === 'same' || span.kind === kind)
      .map(({ text }) => text)
      .join('');
  return [
    row.label,
    row.kinds.includes('added') ? '' : side('removed'),
    row.kinds.includes('removed') ? '' : side('added'),
    [differenceKinds(row, language), ...row.notes].join(language === 'zh' ? '；' : '; '),
  ];
}
