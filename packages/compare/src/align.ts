import { likeness, normalForm, sketchOf } from './likeness.js';
import { candidatePairs, pairsBetween } from './candidates.js';
import type { TaskEntry } from '@workplan/core/query';

/** What an item is found again by. `TaskEntry` is one. */
export type Alignable = Pick<TaskEntry, 'index' | 'number' | 'sections' | 'text'>;

/** An item of the one plan and the same item of the other. */
export interface AlignedPair<T extends Alignable> {
  readonly old: T;
  readonly new: T;
  /** Share of what both texts have in common, 0 to 1. */
  readonly likeness: number;
}

/** A task of the one plan and the same task of the other. */
export type TaskPair = AlignedPair<TaskEntry>;

export interface Alignment<T extends Alignable> {
  readonly pairs: readonly AlignedPair<T>[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/**
 * Finds for each task of one plan the same task of the other: first those with the same words, then those most alike,
 * then those that stand between the same neighbours. Work grows with the number of tasks and of their likely partners.
 */
export function align<T extends Alignable>(olds: readonly T[], news: readonly T[]): Alignment<T> {
  const partner = new Map<T, AlignedPair<T>>();
  const taken = new Set<T>();
  const join = (pair: AlignedPair<T>): void => {
    if (partner.has(pair.old) || taken.has(pair.new)) return;
    partner.set(pair.old, pair);
    taken.add(pair.new);
  };
  const openOf = (entries: readonly T[]): T[] => entries.filter((entry) => !partner.has(entry) && !taken.has(entry));

  for (const pair of sameWords(olds, news)) join(pair);
  for (const pair of candidatePairs(openOf(olds), openOf(news))) join(pair);
  for (const pair of pairsBetween(stretches(olds, news, partner, taken))) join(pair);
  for (const pair of betweenNeighbours(olds, news, partner, taken)) join(pair);
  return {
    pairs: [...partner.values()].sort((a, b) => a.new.index - b.new.index),
    removed: olds.filter((entry) => !partner.has(entry)),
    added: news.filter((entry) => !taken.has(entry)),
  };
}

/** Tasks with the same words: of several, those in the same section or with the same number belong together. */
function sameWords<T extends Alignable>(olds: readonly T[], news: readonly T[]): AlignedPair<T>[] {
  const byText = new Map<string, T[]>();
  // Nearly all words of two versions are the same.
  const forms = new Map<string, string>();
  const formOf = (text: string): string => {
    const form = forms.get(text) ?? normalForm(text);
    forms.set(text, form);
    return form;
  };
  for (const entry of news) {
    const key = formOf(entry.text);
    const known = byText.get(key);
    if (known === undefined) byText.set(key, [entry]);
    else known.push(entry);
  }
  const pairs: AlignedPair<T>[] = [];
  for (const old of olds) {
    const partners = byText.get(formOf(old.text));
    if (partners === undefined || partners.length === 0) continue;
    const at = bestOf(partners, old);
    const [found] = partners.splice(at, 1);
    if (found !== undefined) pairs.push({ old, new: found, likeness: 1 });
  }
  return pairs;
}

function bestOf<T extends Alignable>(partners: readonly T[], old: T): number {
  const score = (entry: T): number =>
    (samePath(entry, old) ? 2 : 0) + (entry.number !== '' && entry.number === old.number ? 1 : 0);
  let best = 0;
  partners.forEach((entry, at) => {
    if (score(entry) > score(partners[best] ?? entry)) best = at;
  });
  return best;
}

const samePath = (a: Alignable, b: Alignable): boolean => a.sections.join('\n') === b.sections.join('\n');

/** Tasks without a partner by the task before them that has one. */
function stretches<T extends Alignable>(
  olds: readonly T[],
  news: readonly T[],
  partner: ReadonlyMap<T, AlignedPair<T>>,
  taken: ReadonlySet<T>,
): { olds: T[]; news: T[] }[] {
  const byPlace = new Map<number, { olds: T[]; news: T[] }>();
  const at = (place: number): { olds: T[]; news: T[] } => {
    const known = byPlace.get(place) ?? { olds: [], news: [] };
    byPlace.set(place, known);
    return known;
  };
  let place = -1;
  for (const old of olds) {
    const found = partner.get(old);
    if (found === undefined) at(place).olds.push(old);
    else place = found.new.index;
  }
  place = -1;
  for (const entry of news) {
    if (taken.has(entry)) place = entry.index;
    else at(place).news.push(entry);
  }
  return [...byPlace.values()].filter((one) => one.olds.length > 0 && one.news.length > 0);
}

/** Two texts with less in common are two tasks, wherever they stand. */
const LEAST_BETWEEN = 0.1;

/** One task on each side between the same two neighbours, with the same number: most of it was written anew. */
function betweenNeighbours<T extends Alignable>(
  olds: readonly T[],
  news: readonly T[],
  partner: ReadonlyMap<T, AlignedPair<T>>,
  taken: ReadonlySet<T>,
): AlignedPair<T>[] {
  const pairs: AlignedPair<T>[] = [];
  for (const old of olds) {
    if (partner.has(old)) continue;
    const before = olds[old.index - 1];
    const behind = olds[old.index + 1];
    const from = before === undefined ? -1 : partner.get(before)?.new.index;
    const to = behind === undefined ? news.length : partner.get(behind)?.new.index;
    if (from === undefined || to === undefined || to !== from + 2) continue;
    const found = news[from + 1];
    if (found === undefined || taken.has(found) || found.number === '' || found.number !== old.number) continue;
    const share = likeness(sketchOf(old.text), sketchOf(found.text));
    if (share >= LEAST_BETWEEN) pairs.push({ old, new: found, likeness: share });
  }
  return pairs;
}
