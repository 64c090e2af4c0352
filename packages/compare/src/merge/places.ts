import { plainOf, type FileBlocks, type ItemBlock } from './blocks.js';
import { identify, isKindKey, NUMBER_KEYS, placedIn, type Kind, type Placed, type Versions } from './identify.js';
import { linesOfEntry } from './merged.js';

export type Side = 'ours' | 'theirs';

/**
 * What becomes of an item: it stands in the result; one side took it out while the other changed it; both put it into
 * different places; or it is gone.
 */
export type Fate = 'kept' | 'disputed' | 'torn' | 'gone';

/** A task, section or attachment of the three versions. */
export interface Identified {
  readonly id: string;
  readonly kind: Kind;
  readonly versions: Versions<Placed>;
  fate: Fate;
  /** The item that it stands in; empty at the top. */
  parent: string;
}

export interface Places {
  readonly items: ReadonlyMap<string, Identified>;
  /** The name of an item of any of the versions. */
  readonly idOf: ReadonlyMap<ItemBlock, string>;
}

/** Says for each task, section and attachment of three versions whether and where it stands in the merged plan. */
export function placesOf(base: FileBlocks, ours: FileBlocks, theirs: FileBlocks): Places {
  const all = [base, ours, theirs].map(placedIn);
  const items = new Map<string, Identified>();
  const idOf = new Map<ItemBlock, string>();
  for (const kind of ['attachment', 'section', 'task'] as const) {
    const [b = [], o = [], t = []] = all.map((placed) => placed.filter((one) => one.kind === kind));
    for (const [name, versions] of identify(b, o, t, base.map.entries.length === 0)) {
      const id = `${kind}${name}`;
      items.set(id, { id, kind, versions, fate: 'kept', parent: '' });
      for (const one of Object.values(versions)) if (one !== undefined) idOf.set(one.item, id);
    }
  }
  const parentOf = (placed: Placed | undefined): string | undefined =>
    placed === undefined ? undefined : placed.parent === undefined ? '' : idOf.get(placed.parent.item);
  for (const item of items.values()) settle(item, parentOf);
  keepParents(items);
  return { items, idOf };
}

function settle(item: Identified, parentOf: (placed: Placed | undefined) => string | undefined): void {
  const { base, ours, theirs } = item.versions;
  const [before, we, they] = [base, ours, theirs].map(parentOf);
  const isTorn = we !== they && before !== we && before !== they && ours !== undefined && theirs !== undefined;
  item.parent = (ours === undefined ? they : theirs === undefined || before !== we ? we : they) ?? '';
  if (ours === undefined && theirs === undefined) item.fate = 'gone';
  else if (isTorn) item.fate = 'torn';
  else if (base !== undefined && (ours === undefined || theirs === undefined)) {
    const left = ours ?? theirs;
    item.fate = left !== undefined && ownWords(left.item) === ownWords(base.item) ? 'gone' : 'disputed';
  }
}

/** What one side took out stays in dispute when the other put something into it. */
function keepParents(items: ReadonlyMap<string, Identified>): void {
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const { fate, parent } of items.values()) {
      const holder = items.get(parent);
      if (fate === 'gone' || holder?.fate !== 'gone') continue;
      holder.fate = 'disputed';
      isChanged = true;
    }
  }
}

/** The lines of an item but for its number, which changes with the tasks before it, and the items below it. */
function ownWords({ lead, own, map }: ItemBlock): string {
  if (map === undefined) return plainOf(own);
  const kept = map.entries.filter(({ key }) => !NUMBER_KEYS.includes(key) && !isKindKey(key));
  return [lead, ...kept.map(linesOfEntry)].map(plainOf).join('\n');
}
