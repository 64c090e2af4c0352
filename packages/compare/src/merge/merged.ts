import type { EntryBlock, ItemBlock, Lines } from './blocks.js';

/** Lines of both sides of which a person has to choose; undefined where a side has none. */
export interface Dispute {
  readonly kind: 'dispute';
  readonly ours: Lines | undefined;
  readonly theirs: Lines | undefined;
  /** The key that it is about; undefined for a whole item and for comments. */
  readonly key: string | undefined;
}

export interface MergedMap {
  readonly kind: 'map';
  readonly column: number;
  readonly entries: (MergedEntry | Dispute)[];
}

export interface MergedEntry {
  readonly kind: 'entry';
  readonly key: string;
  readonly lead: Lines | Dispute;
  head: Lines;
  readonly body: MergedMap | MergedList | undefined;
}

export interface MergedList {
  readonly kind: 'list';
  readonly column: number;
  readonly items: readonly (MergedItem | Dispute)[];
}

export interface MergedItem {
  readonly kind: 'item';
  /** The name of a task, section or attachment. */
  readonly id: string | undefined;
  readonly lead: Lines | Dispute;
  readonly gap: string;
  readonly map: MergedMap;
  /** All its lines in both versions, for the case that not even its first line is agreed. */
  readonly whole: { readonly ours: Lines | undefined; readonly theirs: Lines | undefined };
}

/** All lines of an entry, its comments included. */
export const linesOfEntry = ({ lead, head, body }: EntryBlock): Lines => ({
  column: head.column,
  lines: [
    ...lead.lines,
    ...head.lines,
    ...(body === undefined
      ? []
      : body.kind === 'map'
        ? body.entries.flatMap((entry) => linesOfEntry(entry).lines)
        : body.items.flatMap((item) => linesOfItem(item).lines)),
  ],
});

/** All lines of an item, its comments included. */
export const linesOfItem = ({ lead, own }: ItemBlock): Lines => ({
  column: own.column,
  lines: [...lead.lines, ...own.lines],
});
