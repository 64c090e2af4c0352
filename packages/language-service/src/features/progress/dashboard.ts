import {
  type Due,
  type Language,
  type LightDay,
  lightOf,
  planDate,
  progressOf,
  progressUnits,
  type ProgressStatus,
  scalarOf,
} from '@workplan/core';
import { dueWords, lightWords, nameOf } from '@workplan/core/register';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import type { DashboardItem, DashboardPlan } from '../../progress-protocol.js';
import { contentOf } from '../navigation/bound.js';

/** What a dashboard shows of one plan follows from this, on any day and in any language. */
export interface PlanFacts extends Pick<DashboardPlan, 'uri' | 'title'> {
  /** The day of issue; undefined when it is not known. */
  readonly issued: string | undefined;
  readonly items: readonly ItemFacts[];
}

interface ItemFacts extends Pick<DashboardItem, 'number' | 'label' | 'section' | 'reporters' | 'range'> {
  readonly status: ProgressStatus | undefined;
  readonly due: Due;
  /** The days of all its entries. */
  readonly entries: readonly string[];
}

/** No entry is later. */
const LAST_DAY = '9999-12-31';

/** What there is to show of a plan; undefined for one with mistakes of form, of which nothing is counted. */
export function planFacts(plan: OpenPlan): PlanFacts | undefined {
  const { document, uri } = plan;
  const { bound, shapeErrors, views } = document.parts;
  // Whether it is a plan is all that counts: the typed plan of hundreds of files would take as long as all the rest.
  if (bound.root === undefined || shapeErrors.length > 0) return undefined;
  const { items } = progressOf(document, { on: LAST_DAY });
  const units = progressUnits(views);
  return {
    uri,
    title: titleOf(plan),
    issued: planDate(bound),
    items: items.map((item, at): ItemFacts => {
      const view = units[at]?.view.object;
      const number = scalarOf(view, 'number');
      const start = view?.map.start ?? 0;
      return {
        number: item.number,
        label: nameOf(item),
        section: item.path[0] ?? '',
        reporters: item.reporters,
        status: item.status,
        due: item.due,
        entries: item.entries.map(({ date }) => date),
        range: rangeAt(plan, number === undefined ? { start, end: start } : contentOf(number.node)),
      };
    }),
  };
}

/** What a dashboard shows of one plan on a day. */
export function dashboardPlan(
  { uri, title, issued, items }: PlanFacts,
  day: LightDay,
  language: Language,
): DashboardPlan {
  const lit = litOn(day, issued, language);
  return {
    uri,
    title,
    items: items.map((item): DashboardItem => {
      const { number, label, section, reporters, range } = item;
      return { number, label, section, reporters, range, ...lit(item) };
    }),
  };
}

type Lit = Pick<DashboardItem, 'colour' | 'words' | 'due' | 'newest'>;

/** The lights of one plan, each made once: most of its tasks have the same few dates. */
function litOn(day: LightDay, issued: string | undefined, language: Language): (facts: ItemFacts) => Lit {
  const known = new Map<string, Lit>();
  const make = ({ status, due, entries }: ItemFacts): Lit => {
    const light = lightOf({ status, due: due.date, entries, issued }, day);
    const date = entries
      .filter((entry) => entry <= day.on)
      .sort()
      .at(-1);
    const newest = date === undefined ? undefined : { date };
    return {
      colour: light.colour,
      words: lightWords({ due, newest, light }, day.on, language),
      due: dueWords({ due }, language),
      newest: date ?? '',
    };
  };
  return (facts) => {
    const key = JSON.stringify([facts.status, facts.due, facts.entries]);
    const lit = known.get(key) ?? make(facts);
    known.set(key, lit);
    return lit;
  };
}

/** The title of a plan that cannot be counted, as far as it has one. */
export const titleOf = ({ document }: OpenPlan): string =>
  scalarOf(document.parts.bound.root, 'title')?.node.value ?? '';
