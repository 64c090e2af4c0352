import type { TableColumn, TableSection } from '@workplan/language-service/protocol';
import { cellText, COLUMNS, type PageRow } from './rows.js';

/** A section without its place in the text. */
export type PageSection = Omit<TableSection, 'range'>;

/** The heading of a section. */
export interface HeadingLine {
  readonly kind: 'section';
  readonly at: number;
  readonly section: PageSection;
  readonly count: number;
  /** The first task in it that is shown, or would be if it were not folded. */
  readonly first?: number;
  /** Whether tasks are expected in it: a chapter whose tasks stand in its sections has none of its own. */
  readonly isPlace: boolean;
}

/** One line of the grid: the heading of a section, or a row. */
export type Line = HeadingLine | { readonly kind: 'row'; readonly row: PageRow };

export type GridSort = 'plan' | 'deadline' | 'findings';

/** What the reader has chosen; the plan itself knows nothing of it. */
export interface GridChoice {
  readonly words: string;
  readonly sort: GridSort;
  readonly onlyFindings: boolean;
  /** Indices of sections that are folded. */
  readonly folded: readonly number[];
}

export const EVERYTHING: GridChoice = { words: '', sort: 'plan', onlyFindings: false, folded: [] };

/** The lines to show: in the order of the plan below their sections, or sorted without these. */
export function linesOf(rows: readonly PageRow[], sections: readonly PageSection[], choice: GridChoice): Line[] {
  const shown = rows.filter((row) => fits(row, choice));
  if (choice.sort !== 'plan') return [...shown].sort(ORDERS[choice.sort]).map((row) => ({ kind: 'row', row }));
  const counts = new Map<number | undefined, PageRow[]>();
  for (const row of shown) {
    const held = counts.get(row.sectionAt);
    if (held === undefined) counts.set(row.sectionAt, [row]);
    else held.push(row);
  }
  const isFiltered = choice.words !== '' || choice.onlyFindings;
  const lines: Line[] = (counts.get(undefined) ?? []).map((row) => ({ kind: 'row', row }));
  sections.forEach((section, at) => {
    const held = counts.get(at) ?? [];
    if (isFiltered && held.length === 0) return;
    const [first] = held;
    const isPlace = first !== undefined || (sections[at + 1]?.depth ?? 0) <= section.depth;
    lines.push({ kind: 'section', at, section, count: held.length, isPlace, ...(first && { first: first.task }) });
    if (!choice.folded.includes(at)) for (const row of held) lines.push({ kind: 'row', row });
  });
  return lines;
}

const fits = (row: PageRow, { words, onlyFindings }: GridChoice): boolean =>
  (!onlyFindings || row.findings.length > 0) &&
  (words === '' || row.section.includes(words) || COLUMNS.some((column) => cellText(row, column).includes(words)));

const endOf = ({ time }: PageRow): string => time?.to ?? '9999';
const byPlan = (a: PageRow, b: PageRow): number => a.task - b.task || a.carrier - b.carrier;

const ORDERS: Readonly<Record<Exclude<GridSort, 'plan'>, (a: PageRow, b: PageRow) => number>> = {
  deadline: (a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : byPlan(a, b)),
  findings: (a, b) => b.findings.length - a.findings.length || byPlan(a, b),
};

/** What a line is, whatever its place among the others. */
export function lineKey(line: Line | undefined, index: number): string {
  if (line === undefined) return String(index);
  if (line.kind === 'section') return `s${line.at}`;
  const { task, carrier, text } = line.row;
  return `${task}:${carrier}:${text.length}`;
}

/** How a cell is called for those who hear it. */
export function cellName(line: Line | undefined, column: TableColumn, t: (key: string) => string): string {
  if (line === undefined) return t('caption');
  if (line.kind === 'section') return `${t('section')} ${line.section.title}`;
  return `${t('number')} ${line.row.number} ${t(column)}: ${cellText(line.row, column)}`;
}
