import type { PageSection } from '../../extension/src/webviews/grid/model/lines.js';
import type { PageRow } from '../../extension/src/webviews/grid/model/rows.js';
import type { Role } from '@workplan/core';

/** A plan as a sheet that knows nothing of YAML: what acts of the grid are to come to, written down a second time. */
export interface Sheet {
  /** Tasks outside of sections, then those of each section, in the order of the file. */
  readonly holders: readonly Holder[];
}

export interface Holder {
  /** Index of the section; undefined for the plan itself. */
  readonly section: number | undefined;
  readonly title: string;
  /** Whether tasks are expected here: a chapter whose tasks stand in its sections takes none by itself. */
  readonly isPlace: boolean;
  readonly items: readonly Item[];
}

/** A task with those below it. */
export interface Item {
  /** The same for a task whatever becomes of it; a copy has one of its own. */
  readonly id: number;
  /** Undefined for a new task until the plan has given it one. */
  readonly number: string | undefined;
  readonly parts: readonly Part[];
  readonly items: readonly Item[];
}

/** One row of a task: itself, or a clause with roles of its own. */
export interface Part {
  readonly carrier: number;
  readonly text: string;
  readonly isTextEditable: boolean;
  readonly deadline: string;
  readonly roles: Partial<Readonly<Record<Role, readonly string[]>>>;
}

export type Values = Pick<Part, 'text' | 'deadline' | 'roles'>;
export type Column = 'text' | 'deadline' | Role;

let lastId = 0;
/** A new task with one row. */
export const newItem = ({ text = '', deadline = '', roles = {} }: Partial<Values> = {}): Item => ({
  id: (lastId += 1),
  number: undefined,
  parts: [{ carrier: 0, text, deadline, roles, isTextEditable: true }],
  items: [],
});

/** The sheet of a table. */
export function sheetOf(rows: readonly PageRow[], sections: readonly PageSection[]): Sheet {
  const roots = nested(rows);
  const inSection = (at: number | undefined): Item[] =>
    roots.filter(({ row }) => row.sectionAt === at).map(({ item }) => item);
  return {
    holders: [
      { section: undefined, title: '', isPlace: inSection(undefined).length > 0, items: inSection(undefined) },
      ...sections.map(({ title, depth }, at) => ({
        section: at,
        title,
        isPlace: (sections[at + 1]?.depth ?? 0) <= depth,
        items: inSection(at),
      })),
    ],
  };
}

interface Root {
  readonly row: PageRow;
  readonly item: Item;
}

function nested(rows: readonly PageRow[]): Root[] {
  const first = rows[0];
  if (first === undefined) return [];
  const end = rows.findIndex(({ task, depth }, at) => at > 0 && task !== first.task && depth <= first.depth);
  const own = rows.slice(0, end === -1 ? rows.length : end);
  const parts = own.filter(({ task }) => task === first.task);
  const item = {
    ...newItem(),
    number: first.number,
    parts: parts.map(({ carrier, text, isTextEditable, deadline, roles }) => ({
      carrier,
      text,
      isTextEditable,
      deadline,
      roles,
    })),
    items: nested(own.slice(parts.length)).map((one) => one.item),
  };
  return [{ row: first, item }, ...nested(rows.slice(own.length))];
}

/** A row of the sheet as it is shown. */
export interface Shown {
  readonly holder: Holder;
  readonly item: Item;
  readonly part: Part;
  /** The list that it stands in. */
  readonly siblings: readonly Item[];
  readonly depth: number;
}

export function shownRows({ holders }: Sheet): Shown[] {
  const within = (holder: Holder, siblings: readonly Item[], depth: number): Shown[] =>
    siblings.flatMap((item) => [
      ...item.parts.map((part) => ({ holder, item, part, siblings, depth })),
      ...within(holder, item.items, depth + 1),
    ]);
  return holders.flatMap((holder) => within(holder, holder.items, 0));
}

/** The sheet with each list of tasks as `change` makes it. */
export function withLists(sheet: Sheet, change: (items: readonly Item[], holder: Holder) => readonly Item[]): Sheet {
  const deep = (items: readonly Item[], holder: Holder): Item[] =>
    change(items, holder).map((item) => ({ ...item, items: deep(item.items, holder) }));
  return { holders: sheet.holders.map((holder) => ({ ...holder, items: deep(holder.items, holder) })) };
}

/** Tasks without those that stand below another one of them, in the order of the sheet. */
export function outermost(rows: readonly Shown[]): Shown[] {
  const below = new Set<number>();
  const add = (items: readonly Item[]): void =>
    items.forEach(({ id, items: deeper }) => {
      below.add(id);
      add(deeper);
    });
  for (const { item } of rows) add(item.items);
  const seen = new Set<number>();
  return rows.filter(({ item: { id } }) => {
    if (below.has(id) || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** A line of the sheet as the grid shows it: the heading of a section, or a row. */
export interface SheetLine {
  readonly holder: Holder;
  readonly row?: Shown;
}
