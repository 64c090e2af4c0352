import { readNumeral } from '@workplan/official/outline';
import { columnKeys } from '@workplan/official/render';
import { placeOf, type SourceLine } from '@workplan/official/text';
import { alignCells, alignShort, movedRow } from './align-cells.js';
import { standsForCertain } from './cut-cells.js';
import { headsTasks } from '../build/build-table.js';
import { headingsAbove, secondHeadings, stagesBehindAim, stagesBelow } from './head-rows.js';
import type { RegionCell, RegionRow, TableRegion } from './region.js';
import { ROW_FORMS, type RowForm } from './row-form.js';
import { titleOfRow } from './title-row.js';
import { itemAt } from '@workplan/plan/text';

const LONGEST_HEADING_LINE = 200;

/**
 * The tables of a text whose rows are lines, each from its line of headings to the last row below it.
 *
 * @param asides the lines between words, among them the rulers of drawn tables
 */
export function textRegions(lines: readonly SourceLine[], asides: readonly SourceLine[]): TableRegion[] {
  const rulers = new Map(asides.map(({ number, text }) => [number, text]));
  const regions: TableRegion[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const table = headedBy(lines, at);
    if (table === undefined) continue;
    const { form, keys, heads, stages } = table;
    at += heads.length - 1;
    const rows: RegionRow[] = [];
    for (at += 1; at < lines.length; at += 1) {
      const line = itemAt(lines, at);
      if (form.name === 'lines') {
        const last = unevenTo(lines, at);
        if (last >= at) {
          at = last;
          continue;
        }
      }
      const cells = form.cells(line.text);
      if (cells === undefined && opensSection(line.text) && hasRow(lines[at + 1], keys, form)) {
        rows.push({ lines: [line], cells: [], span: line.text.trim() });
        continue;
      }
      if (cells === undefined || formOf(line.text) !== undefined) break;
      const above = rows[rows.length - 1];
      if (form.name === 'lines' && above !== undefined && goesOn(line, cells, above, keys))
        rows[rows.length - 1] = joinedRow(above, line, cells);
      else {
        const row = rowOf(line, cells, keys, form);
        const ruler = rulers.get(line.number - 1);
        if (row !== undefined && above !== undefined && form.name === 'lines' && ruler !== undefined)
          rows.splice(-1, 1, ...mergedRows(above, row, ruler));
        else if (row !== undefined) rows.push(row);
        // A row with a cell too many is kept as it is; the rows below it are read.
        else if (!hasRow(lines[at + 1], keys, form)) break;
      }
    }
    at -= 1;
    if (rows.length > 0) regions.push({ heads, keys, rows, stages });
  }
  return regions;
}

/** A table by its headings, each row of it a line. */
export interface LineTable {
  readonly form: RowForm;
  readonly keys: TableRegion['keys'];
  readonly heads: readonly SourceLine[];
  readonly stages?: TableRegion['stages'];
}

/** The table that the headings in a line begin, and those in the next; undefined where there are none. */
export function headedBy(lines: readonly SourceLine[], at: number): LineTable | undefined {
  const head = itemAt(lines, at);
  const form = formOf(head.text);
  if (form === undefined) return undefined;
  const headings = form.cells(head.text) ?? [];
  const below = lines[at + 1];
  const second = below === undefined ? undefined : secondHeadings(headings, form.cells(below.text));
  if (second === undefined || below === undefined)
    return { form, keys: columnKeys(headings), heads: [head], stages: stagesBehindAim(headings) };
  const stages = stagesBelow(headingsAbove(headings).map((above, column) => [above, second[column] ?? '']));
  return { form, keys: columnKeys(second), heads: [head, below], stages };
}

function hasRow(line: SourceLine | undefined, keys: TableRegion['keys'], form: RowForm): boolean {
  const cells = line && form.cells(line.text);
  return (
    cells !== undefined && formOf(line?.text ?? '') === undefined && fitted(cells, keys, form).length === keys.length
  );
}

/** The cells of a row. Spaces show no empty ones: where nothing but remarks may be missing at its end (备注), these are. */
function fitted(found: readonly string[], keys: TableRegion['keys'], form: RowForm): readonly string[] {
  const cells = form.fit?.(found, keys.length) ?? found;
  const missing = keys.slice(cells.length);
  return form.isLoose === true && missing.every((key) => key === undefined)
    ? [...cells, ...missing.map(() => '')]
    : cells;
}

/** 一、产业发展（2项）: a heading between the rows of a table. */
const opensSection = (text: string): boolean => {
  const kind = readNumeral(text.trim())?.kind;
  return (
    (kind === 'chinese' || kind === 'chinese-brackets') &&
    text.trim().length <= LONGEST_SECTION &&
    !/[。；：]/.test(text)
  );
};
const LONGEST_SECTION = 30;

/** The form of a line of headings; undefined where the line heads no table of tasks. */
function formOf(text: string): RowForm | undefined {
  if (text.length > LONGEST_HEADING_LINE || /[。；]/.test(text)) return undefined;
  return ROW_FORMS.find((form) => {
    const cells = form.cells(text);
    return cells !== undefined && headsTasks(cells);
  });
}

function rowOf(
  line: SourceLine,
  found: readonly string[],
  keys: TableRegion['keys'],
  form: RowForm,
): RegionRow | undefined {
  const whole = fitted(found, keys, form);
  const moved = movedRow(keys, whole);
  if (moved === 'kept') return undefined;
  const cells = moved === undefined ? whole : withoutEnd(whole);
  const filled = cells.filter((cell) => cell !== '');
  if (form.isLoose === true && !standsForCertain(keys, cells)) return undefined;
  if (cells.length === keys.length && titleOfRow(cells) === undefined) {
    const [only] = filled;
    return {
      lines: [line],
      cells: cells.map((text) => ({ text, isMerged: false })),
      ...(filled.length === 1 && only !== undefined && only.length > 3 ? { span: only } : {}),
    };
  }
  const title = titleOfRow(cells);
  if (title !== undefined) return { lines: [line], cells: [], span: title };
  if (form.isExact && moved === undefined) return undefined;
  const [aligned] = (moved === undefined ? alignShort(cells, keys) : alignCells(cells, keys, false)) ?? [];
  if (aligned === undefined) return undefined;
  const isOpen = aligned.columns.includes(undefined);
  const placed = keys.map((_, column): RegionCell | undefined => {
    const at = aligned.columns.indexOf(column);
    if (at !== -1) return { text: cells[at] ?? '', isMerged: false };
    return isOpen ? undefined : { text: '', isMerged: false };
  });
  return { lines: [line], cells: placed, isShort: true };
}

/** The cells without the empty ones at the end. */
const withoutEnd = (cells: readonly string[]): readonly string[] => {
  const empty = [...cells].reverse().findIndex((cell) => cell !== '');
  return empty === -1 ? [] : cells.slice(0, cells.length - empty);
};

/** A row of a drawn table may take several lines: no ruler between them, and no number. */
function goesOn(line: SourceLine, cells: readonly string[], above: RegionRow, keys: TableRegion['keys']): boolean {
  const last = itemAt(above.lines, above.lines.length - 1);
  const number = keys.indexOf('number');
  return (
    cells.length === keys.length &&
    placeOf(line).line === placeOf(last).line + 1 &&
    (number === -1 || cells[number] === '')
  );
}

/** ├────┤ words │: a ruler under some columns, beside the words of others. */
const UNEVEN = /[├┣╠┼╋╬][─━═-]|[─━═-][┤┫╣┼╋╬]/;

/** The last line of a drawn row with such a ruler: where its cells end is not for sure, and it is kept; -1 for a plain row. */
function unevenTo(lines: readonly SourceLine[], from: number): number {
  const numberAt = (index: number): number => lines[index]?.number ?? -1;
  if (numberAt(from - 1) === numberAt(from) - 1 && !UNEVEN.test(lines[from]?.text ?? '')) return -1;
  let last = from;
  while (numberAt(last + 1) === numberAt(last) + 1) last += 1;
  return lines.slice(from, last + 1).some(({ text }) => UNEVEN.test(text)) ? last : -1;
}

const JUNCTION = /[\u2502\u2503\u251c-\u254b\u2551-\u256c]/;

/** Two rows with the ruler between them: where it leaves a gap (├──┤    ├──┤) they share a cell, whichever holds its words. */
function mergedRows(above: RegionRow, row: RegionRow, ruler: string): [RegionRow, RegionRow] {
  const parts = ruler.trim().slice(1, -1).split(JUNCTION);
  if (parts.length !== row.cells.length) return [above, row];
  const shared = (own: RegionRow, other: RegionRow): RegionRow['cells'] =>
    own.cells.map((cell, column) => {
      const text = other.cells[column]?.text ?? '';
      return parts[column]?.trim() === '' && cell?.text === '' && text !== '' ? { text, isMerged: own === row } : cell;
    });
  return [
    { ...above, cells: shared(above, row) },
    { ...row, cells: shared(row, above) },
  ];
}

const joinedRow = (above: RegionRow, line: SourceLine, cells: readonly string[]): RegionRow => ({
  lines: [...above.lines, line],
  cells: above.cells.map((cell, column) => cell && { ...cell, text: cell.text + (cells[column] ?? '') }),
});
