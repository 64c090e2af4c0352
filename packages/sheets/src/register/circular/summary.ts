import type { LightColour, PlanProgress, ProgressItem } from '@workplan/plan/model';

/** Colours in the order in which they are shown. */
export const COLOURS: readonly LightColour[] = ['done', 'red', 'yellow', 'green', 'grey'];

/** How many items have each colour. */
export type LightCounts = Readonly<Record<LightColour, number>>;

/** The items of one body, one section … */
export interface LightGroup {
  readonly name: string;
  /** Of a body, where the plans are of several places: 县财政局 of two counties are two bodies. */
  readonly place?: string;
  readonly total: number;
  readonly counts: LightCounts;
}

/** Counts and lists over the items of one plan, or of several. */
export interface ProgressSummary {
  readonly total: number;
  readonly counts: LightCounts;
  /** By the bodies that report, those with the most red items first. An item with several of them counts for each. */
  readonly bodies: readonly LightGroup[];
  /** By the outermost section, in the order of the plan. */
  readonly sections: readonly LightGroup[];
  /** Past their due date, the longest first. */
  readonly overdue: readonly ProgressItem[];
  /** Behind by their status, and not past their due date. */
  readonly behind: readonly ProgressItem[];
  /** Due within 30 days, the nearest first. */
  readonly dueSoon: readonly ProgressItem[];
  /** Not reported for longer than the interval; what is overdue, behind or due soon stands here too. */
  readonly unreported: readonly ProgressItem[];
}

/**
 * Counts lights by body and section, and lists what is late.
 *
 * @param places the place of each plan (地区), as it is written; a name means another body in another place
 */
export function summaryOf(
  plans: readonly PlanProgress[],
  places: readonly (string | undefined)[] = [],
): ProgressSummary {
  const items = plans.flatMap((plan) => plan.items);
  const has = (reason: ProgressItem['light']['reasons'][number]) => (item: ProgressItem) =>
    item.light.reasons.includes(reason);
  return {
    total: items.length,
    counts: countsOf(items),
    bodies: bodiesOf(plans, places).sort(byRed),
    sections: groupsOf(items, ({ path }) => path.slice(0, 1)),
    overdue: byDue(items.filter(has('overdue'))),
    behind: items.filter((item) => has('behind')(item) && !has('overdue')(item)),
    dueSoon: byDue(items.filter(has('due-soon'))),
    unreported: items.filter(has('unreported')),
  };
}

function countsOf(items: readonly ProgressItem[]): LightCounts {
  const counts: Record<LightColour, number> = { done: 0, red: 0, yellow: 0, green: 0, grey: 0 };
  for (const { light } of items) counts[light.colour] += 1;
  return counts;
}

function groupsOf(items: readonly ProgressItem[], namesOf: (item: ProgressItem) => readonly string[]): LightGroup[] {
  const groups = new Map<string, ProgressItem[]>();
  for (const item of items) for (const name of namesOf(item)) groups.set(name, [...(groups.get(name) ?? []), item]);
  return [...groups].map(([name, own]) => ({ name, total: own.length, counts: countsOf(own) }));
}

function bodiesOf(plans: readonly PlanProgress[], places: readonly (string | undefined)[]): LightGroup[] {
  const byPlace = new Map<string | undefined, ProgressItem[]>();
  for (const [at, { items }] of plans.entries()) {
    const held = byPlace.get(places[at]) ?? [];
    for (const item of items) held.push(item);
    byPlace.set(places[at], held);
  }
  return [...byPlace].flatMap(([place, items]) =>
    groupsOf(items, ({ reporters }) => reporters).map((group) =>
      byPlace.size > 1 && place !== undefined ? { ...group, place } : group,
    ),
  );
}

const byRed = (a: LightGroup, b: LightGroup): number =>
  b.counts.red - a.counts.red || b.counts.yellow - a.counts.yellow || b.total - a.total;

const byDue = (items: readonly ProgressItem[]): ProgressItem[] =>
  [...items].sort((a, b) => ((a.due.date ?? '') < (b.due.date ?? '') ? -1 : a.due.date === b.due.date ? 0 : 1));
