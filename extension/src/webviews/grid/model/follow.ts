import type { Line } from './lines.js';
import type { PageRow } from './rows.js';

const isSame = (a: PageRow, b: PageRow): boolean =>
  a.number === b.number &&
  a.text === b.text &&
  a.deadline === b.deadline &&
  JSON.stringify(a.roles) === JSON.stringify(b.roles);

const isNew = ({ text, deadline, roles }: PageRow): boolean =>
  text === '' && deadline === '' && Object.keys(roles).length === 0;

/**
 * The line of the row that was selected, once rows have come back: the nearest one that says the same, for an act may have
 * moved it; else the one in its place. After an insertion it is the nearest one that says nothing yet. -1 where there is none.
 */
export function followed(lines: readonly Line[], kept: PageRow, isInserted: boolean): number {
  const fits = (row: PageRow): boolean => (isInserted ? isNew(row) : isSame(row, kept));
  let best = -1;
  let distance = Infinity;
  lines.forEach((line, at) => {
    if (line.kind !== 'row' || !fits(line.row)) return;
    const away = Math.abs(line.row.task - kept.task) + Math.abs(line.row.carrier - kept.carrier) / 1000;
    if (away < distance) [best, distance] = [at, away];
  });
  if (best !== -1) return best;
  return lines.findIndex((line) => line.kind === 'row' && line.row.task === kept.task);
}
