import type { LightColour } from '@workplan/core';
import type { Dashboard, DashboardItem } from '@workplan/language-service/protocol';

/** Lights in the order in which they are shown. */
export const COLOURS: readonly LightColour[] = ['red', 'yellow', 'green', 'grey', 'done'];

/** What the reader has chosen; an empty word stands for all. */
export interface DashboardChoice {
  readonly words: string;
  readonly plan: string;
  readonly body: string;
  readonly section: string;
  readonly light: LightColour | '';
}

/** At first the late ones are listed. */
export const LATE: DashboardChoice = { words: '', plan: '', body: '', section: '', light: 'red' };

export type Counts = Readonly<Record<LightColour, number>>;

export interface CountedGroup {
  readonly name: string;
  readonly total: number;
  readonly counts: Counts;
}

export interface ShownItem extends DashboardItem {
  readonly uri: string;
  readonly plan: string;
}

/** What the page shows. */
export interface DashboardShown {
  readonly total: number;
  readonly counts: Counts;
  /** Who has most red items comes first. An item that several bodies report on counts for each of them. */
  readonly bodies: readonly CountedGroup[];
  readonly plans: readonly CountedGroup[];
  /** Items of the chosen light, the longest late first. */
  readonly items: readonly ShownItem[];
}

/** Everything there is to choose from, in the order of the plans. */
export interface DashboardOptions {
  readonly plans: readonly { readonly uri: string; readonly title: string }[];
  readonly bodies: readonly string[];
  readonly sections: readonly string[];
}

/** Counts and lists what the reader has chosen. The light narrows the list alone: counts show all lights. */
export function dashboardOf(dashboard: Dashboard, choice: DashboardChoice): DashboardShown {
  const items = allItems(dashboard).filter((item) => fits(item, choice));
  return {
    total: items.length,
    counts: countsOf(items),
    bodies: groupsOf(items, ({ reporters }) =>
      choice.body === '' ? reporters : reporters.filter((name) => name === choice.body),
    ).sort(byRed),
    plans: plansOf(dashboard, items).sort(byRed),
    items: items.filter(({ colour }) => choice.light === '' || colour === choice.light).sort(byGravity),
  };
}

export function optionsOf(dashboard: Dashboard): DashboardOptions {
  const items = allItems(dashboard);
  return {
    plans: dashboard.plans.map(({ uri, title }) => ({ uri, title })),
    bodies: [...new Set(items.flatMap(({ reporters }) => reporters))],
    sections: [...new Set(items.map(({ section }) => section).filter((section) => section !== ''))],
  };
}

/** A choice about plans of which something is gone meanwhile shows all of that again, instead of nothing. */
export function stillThere(choice: DashboardChoice, { plans, bodies, sections }: DashboardOptions): DashboardChoice {
  return {
    ...choice,
    plan: plans.some(({ uri }) => uri === choice.plan) ? choice.plan : '',
    body: bodies.includes(choice.body) ? choice.body : '',
    section: sections.includes(choice.section) ? choice.section : '',
  };
}

const allItems = ({ plans }: Dashboard): ShownItem[] =>
  plans.flatMap(({ uri, title, items }) => items.map((item) => ({ ...item, uri, plan: title })));

const fits = (item: ShownItem, { words, plan, body, section }: DashboardChoice): boolean =>
  (plan === '' || item.uri === plan) &&
  (body === '' || item.reporters.includes(body)) &&
  (section === '' || item.section === section) &&
  (words.trim() === '' || `${item.number} ${item.label} ${item.plan}`.includes(words.trim()));

export function countsOf(items: readonly Pick<DashboardItem, 'colour'>[]): Counts {
  const counts: Record<LightColour, number> = { red: 0, yellow: 0, green: 0, grey: 0, done: 0 };
  for (const { colour } of items) counts[colour] += 1;
  return counts;
}

function groupsOf(items: readonly ShownItem[], namesOf: (item: ShownItem) => readonly string[]): CountedGroup[] {
  const groups = new Map<string, ShownItem[]>();
  for (const item of items)
    for (const name of namesOf(item)) {
      const own = groups.get(name);
      if (own === undefined) groups.set(name, [item]);
      else own.push(item);
    }
  return [...groups].map(([name, own]) => ({ name, total: own.length, counts: countsOf(own) }));
}

/** Plans of one title stay apart. */
function plansOf({ plans }: Dashboard, items: readonly ShownItem[]): CountedGroup[] {
  const titles = new Map(plans.map(({ uri, title }) => [uri, title]));
  return groupsOf(items, ({ uri }) => [uri]).map(({ name, ...counted }) => ({
    name: titles.get(name) ?? '',
    ...counted,
  }));
}

const byRed = (a: CountedGroup, b: CountedGroup): number =>
  b.counts.red - a.counts.red || b.counts.yellow - a.counts.yellow || b.total - a.total;

const byGravity = (a: ShownItem, b: ShownItem): number =>
  COLOURS.indexOf(a.colour) - COLOURS.indexOf(b.colour) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);
