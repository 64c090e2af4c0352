import { align, type Alignable } from '../align.js';
import { normalForm } from '../likeness.js';
import { plainOf, type EntryBlock, type FileBlocks, type ItemBlock, type MapBlock } from './blocks.js';

/** Lists whose items may move from one to another, by their keys in both languages. */
const KINDS: Readonly<Record<string, Kind>> = {
  任务: 'task',
  tasks: 'task',
  章节: 'section',
  sections: 'section',
  附件: 'attachment',
  attachments: 'attachment',
};

export type Kind = 'task' | 'section' | 'attachment';

export const kindOf = ({ key, body }: EntryBlock): Kind | undefined => (body?.kind === 'list' ? KINDS[key] : undefined);

/** Whether a key holds such lists, whatever stands behind it here. */
export const isKindKey = (key: string): boolean => Object.hasOwn(KINDS, key);

/** A task, section or attachment with its place. */
export interface Placed extends Alignable {
  readonly item: ItemBlock;
  readonly kind: Kind;
  /** The item that it stands in; undefined at the top. */
  readonly parent: Placed | undefined;
}

const TEXT_KEYS: readonly string[] = ['标题', 'title', '内容', 'text', '分句', 'clauses'];
export const NUMBER_KEYS: readonly string[] = ['序号', 'number'];
const TITLE_KEYS: readonly string[] = ['标题', 'title'];
/** So much of the words of a section says which one it is. */
const LONGEST = 2000;

/**
 * All tasks, sections and attachments of a file in their order. A section without a number is found again by its title, also
 * when most of its tasks have left it and others have come.
 */
export function placedIn({ map }: FileBlocks): Placed[] {
  const found: Placed[] = [];
  const counts: Record<Kind, number> = { task: 0, section: 0, attachment: 0 };
  const walk = (inside: MapBlock, parent: Placed | undefined, sections: readonly string[]): void => {
    for (const entry of inside.entries) {
      const kind = kindOf(entry);
      if (kind === undefined || entry.body?.kind !== 'list') continue;
      for (const item of entry.body.items) {
        const own = item.map;
        const placed: Placed = {
          item,
          kind,
          parent,
          sections,
          index: counts[kind]++,
          number: valueOf(own, NUMBER_KEYS) || (kind === 'task' ? '' : valueOf(own, TITLE_KEYS)),
          text: own === undefined ? plainOf(item.own) : textOf(own, kind),
        };
        found.push(placed);
        if (own !== undefined) walk(own, placed, kind === 'task' ? sections : [...sections, valueOf(own, TITLE_KEYS)]);
      }
    }
  };
  walk(map, undefined, []);
  return found;
}

/** Title and words of a task; of a section those of its tasks too. */
function textOf(map: MapBlock, kind: Kind): string {
  const words = kind === 'task' ? ownWords(map) : [...ownWords(map), ...map.entries.flatMap(taskWords)];
  return words.join('').slice(0, LONGEST);
}

const ownWords = (map: MapBlock): string[] =>
  map.entries.filter(({ key }) => TEXT_KEYS.includes(key)).flatMap(wordsOfEntry);

function taskWords(entry: EntryBlock): string[] {
  if (kindOf(entry) === undefined || entry.body?.kind !== 'list') return [];
  return entry.body.items.flatMap(({ map, own }) =>
    map === undefined ? [plainOf(own)] : [...ownWords(map), ...map.entries.flatMap(taskWords)],
  );
}

function wordsOfEntry({ head, body }: EntryBlock): string[] {
  if (body === undefined) return [plainOf(head).replace(/^[^:]*:\s*/, '')];
  if (body.kind === 'map') return body.entries.flatMap(wordsOfEntry);
  return body.items.flatMap(({ map, own }) => (map === undefined ? [plainOf(own)] : ownWords(map)));
}

/** The words behind a key; empty where it is not there. */
export function valueOf(map: MapBlock | undefined, keys: readonly string[]): string {
  const entry = map?.entries.find(({ key, body }) => keys.includes(key) && body === undefined);
  return entry === undefined
    ? ''
    : plainOf(entry.head)
        .replace(/^[^:]*:\s*/, '')
        .trim();
}

/** One item in the versions that have it. */
export interface Versions<T> {
  readonly base?: T;
  readonly ours?: T;
  readonly theirs?: T;
}

/**
 * Says which items of three versions are the same: those of both sides by the item of the base that they come of, and what
 * both added in the same words.
 *
 * @param isFresh whether both files come of none
 * @returns versions by a name of each item
 */
export function identify<T extends Alignable>(
  base: readonly T[],
  ours: readonly T[],
  theirs: readonly T[],
  isFresh = false,
): ReadonlyMap<string, Versions<T>> {
  const [left, right] = [align(base, ours), align(base, theirs)];
  const found = new Map<string, Versions<T>>();
  const ourOf = new Map(left.pairs.map((pair) => [pair.old, pair.new]));
  const theirOf = new Map(right.pairs.map((pair) => [pair.old, pair.new]));
  for (const item of base) found.set(`=${item.index}`, versions(item, ourOf.get(item), theirOf.get(item)));
  // Two files that come of none are two versions of one plan.
  const twins = isFresh ? align(ours, theirs).pairs : twinsOf(left.added, right.added);
  const twinOf = new Map(twins.map((pair) => [pair.old, pair.new]));
  const taken = new Set(twinOf.values());
  for (const item of left.added) found.set(`<${item.index}`, versions(undefined, item, twinOf.get(item)));
  for (const item of right.added)
    if (!taken.has(item)) found.set(`>${item.index}`, versions(undefined, undefined, item));
  return found;
}

/** What both sides added in the same words. */
function twinsOf<T extends Alignable>(
  ours: readonly T[],
  theirs: readonly T[],
): { readonly old: T; readonly new: T }[] {
  const open = new Set(theirs);
  return ours.flatMap((item) => {
    const twin = [...open].find((other) => isTwin(item, other));
    if (twin === undefined) return [];
    open.delete(twin);
    return [{ old: item, new: twin }];
  });
}

const isTwin = (a: Alignable, b: Alignable): boolean => normalForm(a.text) === normalForm(b.text);

const versions = <T>(base: T | undefined, ours: T | undefined, theirs: T | undefined): Versions<T> => ({
  ...(base === undefined ? {} : { base }),
  ...(ours === undefined ? {} : { ours }),
  ...(theirs === undefined ? {} : { theirs }),
});
