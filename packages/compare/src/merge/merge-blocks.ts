import {
  isSameLines,
  NO_LINES,
  plainOf,
  type EntryBlock,
  type ItemBlock,
  type Lines,
  type ListBlock,
  type MapBlock,
} from './blocks.js';
import { identify, isKindKey, type Placed, type Versions } from './identify.js';
import {
  linesOfEntry,
  linesOfItem,
  type Dispute,
  type MergedEntry,
  type MergedItem,
  type MergedList,
  type MergedMap,
} from './merged.js';
import { mergeOrder } from './order.js';
import type { Identified, Places } from './places.js';

/** Thrown where a layout cannot be merged by tasks; the caller merges by lines then. */
export class UnusualLayout extends Error {}

/** What both sides put elsewhere: the place of ours is kept. */
export type MovedByBoth = (id: string) => void;

interface Merging {
  readonly places: Places;
  readonly movedByBoth: MovedByBoth;
}

type Three<T> = Versions<T>;

const pick = <T, U>({ base, ours, theirs }: Three<T>, of: (value: T) => U | undefined): Three<U> => {
  const [b, o, t] = [base, ours, theirs].map((value) => (value === undefined ? undefined : of(value)));
  return {
    ...(b === undefined ? {} : { base: b }),
    ...(o === undefined ? {} : { ours: o }),
    ...(t === undefined ? {} : { theirs: t }),
  };
};

/** The version that holds when at most one side changed it; undefined when both did. */
function settled<T>(
  { base, ours, theirs }: Three<T>,
  isSame: (a: T, b: T) => boolean,
): { readonly value: T | undefined } | undefined {
  const same = (a: T | undefined, b: T | undefined): boolean =>
    a === undefined || b === undefined ? a === b : isSame(a, b);
  if (same(ours, theirs) || same(base, theirs)) return { value: ours };
  return same(base, ours) ? { value: theirs } : undefined;
}

/**
 * Merges the maps of three versions key by key.
 *
 * @param owner the task, section or attachment that the map is; empty for the root, undefined for any other map, whose
 * lists have no items that may move to another list
 */
export function mergeMap(versions: Three<MapBlock>, owner: string | undefined, merging: Merging): MergedMap {
  const { base, ours, theirs } = versions;
  const keysOf = (map: MapBlock | undefined): string[] => (map?.entries ?? []).map(({ key }) => key);
  for (const keys of [base, ours, theirs].map(keysOf))
    if (new Set(keys).size < keys.length) throw new UnusualLayout('a key twice');
  const { order } = mergeOrder(keysOf(base), keysOf(ours), keysOf(theirs));
  const entryOf = (key: string): Three<EntryBlock> =>
    pick(versions, ({ entries }) => entries.find((entry) => entry.key === key));
  return {
    kind: 'map',
    column: (ours ?? theirs)?.column ?? 0,
    entries: order.flatMap((key) => {
      const entries = entryOf(key);
      return owner !== undefined &&
        isKindKey(key) &&
        Object.values(entries).some((entry: EntryBlock) => entry.body?.kind === 'list')
        ? mergeItemsOfKind(entries, owner, merging)
        : mergeEntry(entries, merging);
    }),
  };
}

function mergeEntry(versions: Three<EntryBlock>, merging: Merging): (MergedEntry | Dispute)[] {
  const { base, ours, theirs } = versions;
  if (ours !== undefined && theirs !== undefined) {
    const head = settled(
      pick(versions, (entry) => headOf(entry)),
      isSameLines,
    )?.value;
    const body = nestedBody(versions, merging);
    const isLeaf = ours.body === undefined && theirs.body === undefined && base?.body === undefined;
    if (head !== undefined && (isLeaf || body !== undefined))
      return [{ kind: 'entry', key: ours.key, lead: mergeLead(pick(versions, ({ lead }) => lead)), head, body }];
  }
  const whole = settled(versions, (a, b) => isSameLines(linesOfEntry(a), linesOfEntry(b)));
  if (whole !== undefined) return whole.value === undefined ? [] : [asMerged(whole.value)];
  const lines = pick(versions, linesOfEntry);
  return [{ kind: 'dispute', ours: lines.ours, theirs: lines.theirs, key: (ours ?? theirs)?.key }];
}

const headOf = ({ head }: EntryBlock): Lines => head;

function nestedBody(versions: Three<EntryBlock>, merging: Merging): MergedMap | MergedList | undefined {
  const { ours, theirs } = versions;
  if (ours?.body?.kind === 'map' && theirs?.body?.kind === 'map')
    return mergeMap(
      pick(versions, ({ body }) => (body?.kind === 'map' ? body : undefined)),
      undefined,
      merging,
    );
  if (ours?.body?.kind === 'list' && theirs?.body?.kind === 'list')
    return mergeOwnItems(
      pick(versions, ({ body }) => (body?.kind === 'list' ? body : undefined)),
      merging,
    );
  return undefined;
}

const asMerged = ({ key, lead, head, body }: EntryBlock): MergedEntry => ({
  kind: 'entry',
  key,
  lead,
  head,
  body: body === undefined ? undefined : body.kind === 'map' ? asMergedMap(body) : asMergedList(body),
});

export const asMergedMap = (map: MapBlock): MergedMap => ({
  kind: 'map',
  column: map.column,
  entries: map.entries.map(asMerged),
});

const asMergedList = ({ column, items }: ListBlock): MergedList => ({
  kind: 'list',
  column,
  items: items.map((item) => asMergedItem(item)),
});

/** An item in another layout becomes an undisputed choice of lines. */
const asMergedItem = (item: ItemBlock): MergedItem | Dispute =>
  item.map === undefined
    ? wholeItem(item)
    : { kind: 'item', id: undefined, lead: item.lead, gap: item.gap, map: asMergedMap(item.map), whole: bothOf(item) };

const bothOf = (item: ItemBlock): MergedItem['whole'] => ({ ours: linesOfItem(item), theirs: linesOfItem(item) });

/** Both sides the same: printed without marks. */
const wholeItem = (item: ItemBlock): Dispute => ({ kind: 'dispute', ...bothOf(item), key: undefined });

/** Comments and empty lines: what both sides added stays. */
function mergeLead(versions: Three<Lines>): Lines | Dispute {
  const found = settled(versions, isSameLines);
  if (found !== undefined) return found.value ?? NO_LINES;
  const { base = NO_LINES, ours = NO_LINES, theirs = NO_LINES } = versions;
  const before = plainOf(base).split('\n');
  const [us, them] = [plainOf(ours), plainOf(theirs)].map((text) => text.split('\n'));
  if (base.lines.length > 0 && !(isWithin(before, us ?? []) && isWithin(before, them ?? [])))
    return { kind: 'dispute', ours, theirs, key: undefined };
  const known = new Set(us);
  return {
    column: ours.column,
    lines: [
      ...ours.lines,
      ...(them ?? []).filter((line) => !known.has(line)).map((line) => ' '.repeat(ours.column) + line),
    ],
  };
}

/** Whether some lines stand in others, in their order. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const line of many) if (line === few[at]) at += 1;
  return at === few.length;
}

/** The items of a list that stay in it: clauses, targets, entries of progress. */
function mergeOwnItems(versions: Three<ListBlock>, merging: Merging): MergedList {
  const { base = [], ours = [], theirs = [] } = pick(versions, itemsForAligning);
  const found = identify(base, ours, theirs);
  const nameOf = new Map<ItemBlock, string>();
  for (const [name, three] of found)
    for (const one of Object.values(three)) if (one !== undefined) nameOf.set(one.item, name);
  const namesOf = (items: readonly AlignedItem[]): string[] => items.map(({ item }) => nameOf.get(item) ?? '');
  const { order } = mergeOrder(namesOf(base), namesOf(ours), namesOf(theirs));
  const items = order.flatMap((name) =>
    mergeOwnItem(
      pick(found.get(name) ?? {}, ({ item }) => item),
      merging,
    ),
  );
  return { kind: 'list', column: (versions.ours ?? versions.theirs)?.column ?? 0, items };
}

interface AlignedItem {
  readonly item: ItemBlock;
  readonly index: number;
  readonly number: string;
  readonly sections: readonly string[];
  readonly text: string;
}

const itemsForAligning = ({ items }: ListBlock): AlignedItem[] =>
  items.map((item, index) => ({ item, index, number: '', sections: [], text: plainOf(item.own) }));

function mergeOwnItem(versions: Three<ItemBlock>, merging: Merging): (MergedItem | Dispute)[] {
  const { ours, theirs } = versions;
  const maps = pick(versions, ({ map }) => map);
  if (ours !== undefined && theirs !== undefined && maps.ours !== undefined && maps.theirs !== undefined)
    return [
      {
        kind: 'item',
        id: undefined,
        lead: mergeLead(pick(versions, ({ lead }) => lead)),
        gap: ours.gap,
        map: mergeMap(maps, undefined, merging),
        whole: { ours: linesOfItem(ours), theirs: linesOfItem(theirs) },
      },
    ];
  const whole = settled(versions, (a, b) => isSameLines(linesOfItem(a), linesOfItem(b)));
  if (whole !== undefined) return whole.value === undefined ? [] : [asMergedItem(whole.value)];
  const lines = pick(versions, linesOfItem);
  return [{ kind: 'dispute', ours: lines.ours, theirs: lines.theirs, key: undefined }];
}

/** A list of tasks, sections or attachments: whatever stands in this place in the merged plan, wherever it was before. */
function mergeItemsOfKind(versions: Three<EntryBlock>, owner: string, merging: Merging): MergedEntry[] {
  const lists = pick(versions, ({ body }) => (body?.kind === 'list' ? body : undefined));
  const { places } = merging;
  const isHere = (id: string, side: 'ours' | 'theirs'): boolean => {
    const found = places.items.get(id);
    if (found === undefined || found.fate === 'gone') return false;
    // What both sides put into different places is shown in both.
    if (found.fate === 'torn') return found.versions[side] !== undefined;
    return found.parent === owner;
  };
  const idsOf = (list: ListBlock | undefined, side: 'ours' | 'theirs'): string[] =>
    (list?.items ?? []).map((item) => places.idOf.get(item) ?? '').filter((id) => isHere(id, side));
  const base = (lists.base?.items ?? []).map((item) => places.idOf.get(item) ?? '');
  const { order, movedByBoth } = mergeOrder(base, idsOf(lists.ours, 'ours'), idsOf(lists.theirs, 'theirs'));
  for (const id of movedByBoth) merging.movedByBoth(id);
  const entries = Object.values(versions).filter((entry) => entry !== undefined);
  if (order.length === 0) return [];
  if (entries.some(({ body }) => body?.kind !== 'list')) throw new UnusualLayout('a list in another layout');
  const inOurs = new Set(idsOf(lists.ours, 'ours'));
  const items = order.flatMap((id) => {
    const found = places.items.get(id);
    return found === undefined ? [] : [mergePlaced(found, inOurs.has(id), merging)];
  });
  const head = settled(pick(versions, headOf), isSameLines);
  const present = versions.ours ?? versions.theirs;
  if (head === undefined || present === undefined) throw new UnusualLayout('two lines for a key');
  return [
    {
      kind: 'entry',
      key: present.key,
      lead: mergeLead(pick(versions, ({ lead }) => lead)),
      head: head.value ?? present.head,
      body: { kind: 'list', column: (lists.ours ?? lists.theirs)?.column ?? 0, items },
    },
  ];
}

function mergePlaced({ id, fate, versions }: Identified, isOurs: boolean, merging: Merging): MergedItem | Dispute {
  const items = pick(versions, ({ item }: Placed) => item);
  const maps = pick(items, ({ map }) => map);
  const lines = pick(items, linesOfItem);
  if (fate === 'torn')
    return {
      kind: 'dispute',
      ours: isOurs ? lines.ours : undefined,
      theirs: isOurs ? undefined : lines.theirs,
      key: undefined,
    };
  const present = items.ours ?? items.theirs;
  const isInLines = Object.values(maps).length === Object.values(items).length;
  if (fate === 'kept' && isInLines && present !== undefined)
    return {
      kind: 'item',
      id,
      lead: mergeLead(pick(items, ({ lead }) => lead)),
      gap: present.gap,
      map: mergeMap(maps, id, merging),
      whole: { ours: lines.ours, theirs: lines.theirs },
    };
  const whole = fate === 'kept' ? settled(items, (a, b) => isSameLines(linesOfItem(a), linesOfItem(b))) : undefined;
  if (whole?.value !== undefined) return wholeItem(whole.value);
  return { kind: 'dispute', ours: lines.ours, theirs: lines.theirs, key: undefined };
}
