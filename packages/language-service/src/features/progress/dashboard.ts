import { progressOf, progressUnits, scalarOf, type LightDay } from '@workplan/core';
import { dueWords, lightWords, nameOf } from '@workplan/core/register';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import type { DashboardItem, DashboardPlan } from '../../progress-protocol.js';
import { contentOf } from '../navigation/bound.js';

/** What a dashboard shows of one plan; undefined for one with mistakes of form, of which nothing is counted. */
export function dashboardPlan(plan: OpenPlan, day: LightDay): DashboardPlan | undefined {
  const { document, language, uri } = plan;
  // Whether it is a plan is all that counts: the typed plan of hundreds of files would take as long as all the rest.
  if (document.parts.bound.root === undefined || document.parts.shapeErrors.length > 0) return undefined;
  const { items } = progressOf(document, day);
  const units = progressUnits(document.parts.views);
  return {
    uri,
    title: titleOf(plan),
    items: items.map((item, at): DashboardItem => {
      const view = units[at]?.view.object;
      const number = scalarOf(view, 'number');
      const start = view?.map.start ?? 0;
      return {
        number: item.number,
        label: nameOf(item),
        section: item.path[0] ?? '',
        reporters: item.reporters,
        colour: item.light.colour,
        words: lightWords(item, day.on, language),
        due: dueWords(item, language),
        newest: item.newest?.date ?? '',
        range: rangeAt(plan, number === undefined ? { start, end: start } : contentOf(number.node)),
      };
    }),
  };
}

/** The title of a plan that cannot be counted, as far as it has one. */
export const titleOf = ({ document }: OpenPlan): string =>
  scalarOf(document.parts.bound.root, 'title')?.node.value ?? '';
