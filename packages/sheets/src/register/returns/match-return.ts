import { canonical } from '../../workbook/table/cell-words.js';
import { matchRows, type RowIdentity } from '../../workbook/reconcile/match-rows.js';
import { registerColumn, type RegisterColumnId } from '../columns.js';
import type { RegisterBase, RegisterBaseRow } from '../hidden.js';
import type { CollectNote } from './notes.js';
import type { RegisterRow } from '../register-rows.js';
import { missingColumns, type ReturnBook, type ReturnRow, type ReturnTable } from './read-return.js';

/** A row of a return with the task that it is. */
export interface MatchedRow {
  readonly row: ReturnRow;
  readonly target: RegisterRow;
  readonly base: RegisterBaseRow | undefined;
}

const word = (id: RegisterColumnId, text: string | undefined): string =>
  canonical(registerColumn(id)?.kind ?? 'words', text ?? '');

function identity(
  key: string,
  columns: ReadonlySet<RegisterColumnId>,
  value: (id: RegisterColumnId) => string | undefined,
): RowIdentity {
  const words = (['title', 'text'] as const).map((id) => (columns.has(id) ? word(id, value(id)) : '')).join('\n');
  return { key, number: word('number', value('number')), words: words.trim() };
}

/** Finds the task of each row of a return, by what it says before its hidden key. What is not certain is noted. */
export function matchReturn(
  file: string,
  { base, tables }: ReturnBook,
  targets: readonly RegisterRow[],
): { readonly matched: readonly MatchedRow[]; readonly notes: readonly CollectNote[] } {
  const notes: CollectNote[] =
    base !== undefined && base.damaged > 0 ? [{ kind: 'damaged', file, rows: base.damaged }] : [];
  const seen = new Set<number>();
  const matched = tables.flatMap((table) => {
    notes.push(...columnNotes(file, table, base));
    return matchTable(file, table, base, targets, notes, seen);
  });
  for (const [index, row] of (base?.rows ?? []).entries())
    if (row.isAsked && !seen.has(index) && tables.length > 0)
      notes.push({
        kind: 'removed',
        file,
        number: row.values.get('number') ?? '',
        words: row.values.get('text') ?? '',
      });
  return { matched, notes };
}

function columnNotes(file: string, table: ReturnTable, base: RegisterBase | undefined): CollectNote[] {
  const { sheet, unknown } = table;
  return [
    ...unknown.map((words): CollectNote => ({ kind: 'unknown-column', file, sheet, words })),
    ...missingColumns(table, base).map((words): CollectNote => ({ kind: 'missing-column', file, sheet, words })),
  ];
}

function matchTable(
  file: string,
  table: ReturnTable,
  base: RegisterBase | undefined,
  targets: readonly RegisterRow[],
  notes: CollectNote[],
  seen: Set<number>,
): MatchedRow[] {
  const columns = new Set([...table.columns].filter((id) => base === undefined || base.columns.includes(id)));
  const things =
    base === undefined || base.damaged > 0
      ? targets.map(({ cells }) => identity('', columns, (id) => cells.get(id)))
      : base.rows.map(({ key, values }) => identity(key, columns, (id) => values.get(id)));
  const targetOf = base === undefined || base.damaged > 0 ? targets : targetsOfBase(base, targets);
  const baseOf = baseRows(base, targets, things.length);
  const { rows, copies, doubtful, strange } = matchRows(
    things,
    table.rows.map(({ key, cells }) => identity(key, columns, (id) => cells.get(id)?.text)),
  );
  const place = (at: number) => {
    const row = table.rows[at];
    return row === undefined
      ? []
      : [{ row, at: { file, sheet: table.sheet, row: row.row, words: row.words.join(' ') } }];
  };
  for (const { row } of doubtful) notes.push(...place(row).map(({ at }): CollectNote => ({ kind: 'doubtful', ...at })));
  for (const row of strange) notes.push(...place(row).map(({ at }): CollectNote => ({ kind: 'strange', ...at })));
  for (const { maybe } of doubtful) seen.add(maybe);
  const pairs = [...[...rows].map(([of, row]) => ({ of, row })), ...copies];
  return pairs.flatMap(({ of, row: index }) => {
    seen.add(of);
    return place(index).flatMap(({ row, at }): MatchedRow[] => {
      const target = targetOf[of];
      if (target !== undefined) return [{ row, target, base: baseOf(of) }];
      notes.push({ kind: 'gone', ...at });
      return [];
    });
  });
}

/** What the register was made with, by the place in the list that rows are matched with. */
function baseRows(base: RegisterBase | undefined, targets: readonly RegisterRow[], count: number) {
  if (base === undefined) return () => undefined;
  if (base.damaged === 0) return (index: number) => base.rows[index];
  const found = targetsOfBase(base, targets);
  const byTarget = new Map(base.rows.map((row, at) => [found[at]?.index, row]));
  return (index: number) => (index < count ? byTarget.get(targets[index]?.index) : undefined);
}

/** Which row of the plan each row of the base is today: by anchor, by number and text, by what is left of them. */
function targetsOfBase(base: RegisterBase, targets: readonly RegisterRow[]): (RegisterRow | undefined)[] {
  const columns = new Set(base.columns);
  const { rows } = matchRows(
    base.rows.map(({ source, values }) => identity(source, columns, (id) => values.get(id))),
    targets.map(({ source, cells }) => identity(source, columns, (id) => cells.get(id))),
  );
  return base.rows.map((_, index) => targets[rows.get(index) ?? -1]);
}
