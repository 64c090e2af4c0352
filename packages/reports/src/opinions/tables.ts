import { opinionCells, opinionColumns, opinionItem, opinionWords, sayOpinion, type Opinion } from '@workplan/compare';
import type { Language } from '@workplan/core';
import { inline } from '../text/visible.js';
import type { Reader } from '../texts/reader.js';
import type { FileTable } from '../tables/file-table.js';

/** Widths of the columns, in characters. */
const WIDTHS: readonly number[] = [6, 16, 12, 40, 40, 12, 24];

/** The table of opinions (意见采纳情况表). */
export function opinionTable(
  opinions: readonly Opinion[],
  adopted: ReadonlySet<number>,
  title: string,
  language: Language,
): FileTable {
  const say = sayOpinion(language);
  return {
    title: say('title', { title }),
    sheet: say('sheet'),
    columns: opinionColumns(language).map((name, at) => [name, WIDTHS[at] ?? 12]),
    rows: opinions.map((opinion) => opinionCells(opinion, adopted, language)),
  };
}

/** For people at a terminal. */
export function prettyOpinions(opinions: readonly Opinion[], adopted: ReadonlySet<number>, terminal: Reader): string {
  const { language, paint } = terminal;
  const say = sayOpinion(language);
  const blocks = opinions.map((opinion) =>
    [
      `${paint('bold', String(opinion.number))} ${paint('cyan', inline(opinion.body ?? say('none')))} ${inline(opinionItem(opinion, language) || say('none'))}${adopted.has(opinion.number) ? ` ${paint('green', say('yes'))}` : ''}`,
      ...(opinion.original === '' ? [] : [`  ${paint('dim', inline(opinion.original))}`]),
      `  ${inline(opinionWords(opinion, language))}`,
    ].join('\n'),
  );
  const files = new Set(opinions.map(({ file }) => file)).size;
  return `${[...blocks, say('figures', { count: opinions.length, files })].join('\n\n')}\n`;
}
