import { objectOf, planDate, progressOf, progressUnits, scalarOf, type ProgressItem } from '@workplan/core';
import { lightWords, nameOf, reportersFor } from '@workplan/core/register';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import type { NewestEntry, DayParams, ProgressLine, ProgressView } from '../../progress-protocol.js';
import { contentOf } from '../navigation/bound.js';
import { bodyNames } from '../navigation/named-bodies.js';

/** How far each task of an open plan has come on a day, in words and colours. */
export function progressView(plan: OpenPlan, { on, every }: DayParams): ProgressView {
  const { document } = plan;
  const { items } = progressOf(document, { on, every });
  const units = progressUnits(document.parts.views);
  const named = bodyNames(plan);
  return {
    version: plan.version,
    on,
    isIssued: isIssued(plan),
    items: items.flatMap((item, at): ProgressLine[] => {
      const unit = units[at];
      if (unit === undefined) return [];
      const { object } = unit;
      const { names, hasOthers } = reportersFor(unit);
      const place = scalarOf(object, item.clause === undefined ? 'number' : 'text') ?? scalarOf(object, 'text');
      const { start, end } = object.map;
      return [
        {
          ...lineOf(item, on, plan.language),
          reporters: [...new Set(item.reporters.map((name) => named(name).name))],
          bodies: names,
          hasOthers,
          range: rangeAt(plan, place === undefined ? { start, end: start } : contentOf(place.node)),
          span: rangeAt(plan, { start, end }),
        },
      ];
    }),
  };
}

/** Lights say nothing of a draft: nobody can be late with it yet. */
export const isIssued = ({ document }: OpenPlan): boolean =>
  planDate(document.parts.bound) !== undefined ||
  progressUnits(document.parts.views).some(({ object }) => objectOf(object, 'progress') !== undefined);

function lineOf(
  item: ProgressItem,
  on: string,
  language: OpenPlan['language'],
): Omit<ProgressLine, 'range' | 'span' | 'reporters' | 'bodies' | 'hasOthers'> {
  const { task, clause, number, light, status, due } = item;
  const newest = newestOf(item);
  return {
    task,
    number,
    label: nameOf(item),
    colour: light.colour,
    words: lightWords(item, on, language),
    ...(clause === undefined ? {} : { clause }),
    ...(status === undefined ? {} : { status }),
    ...(due.date === undefined ? {} : { due: due.date }),
    ...(newest === undefined ? {} : { newest }),
  };
}

/** What views show of the newest entry. */
export function newestOf({ newest }: ProgressItem): NewestEntry | undefined {
  if (newest === undefined) return undefined;
  const { date, body, text, completion } = newest;
  return { date, body, text, completion };
}
