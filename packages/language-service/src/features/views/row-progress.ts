import { progressOf } from '@workplan/core';
import { lightWords, STATUS_WORDS } from '@workplan/core/register';
import type { OpenPlan } from '../../open-plan.js';
import type { DayParams } from '../../progress-protocol.js';
import type { RowProgress } from '../../protocol.js';
import { isIssued, newestOf } from '../progress/progress-view.js';

/** How far the rows of a table have come; each item of the plan stands in one row. */
export type RowProgressOf = (task: number, carrier: number, shown: readonly number[]) => RowProgress | undefined;

/**
 * What rows show of progress on a day. Where clauses have rows and only their task is reported on, the first of these rows
 * shows it.
 */
export function rowProgress(plan: OpenPlan, { on, every }: DayParams): RowProgressOf {
  const { document, language } = plan;
  const hasLights = isIssued(plan);
  const items = new Map(
    progressOf(document, { on, every }).items.map((item) => [keyOf(item.task, (item.clause ?? -1) + 1), item]),
  );
  return (task, carrier, shown) => {
    const own = items.get(keyOf(task, carrier));
    const ofTask = carrier === shown[0] && !shown.includes(0) ? items.get(keyOf(task, 0)) : undefined;
    const item = own ?? ofTask;
    if (item === undefined) return undefined;
    const newest = newestOf(item);
    return {
      carrier: own === undefined ? 0 : carrier,
      status: item.status === undefined ? '' : document.dialect === 'zh' ? STATUS_WORDS[item.status].zh : item.status,
      newest: newest === undefined ? '' : `${newest.date} ${newest.body} ${newest.text}`.replace(/ {2,}/g, ' '),
      completion: newest?.completion ?? '',
      light: hasLights ? lightWords(item, on, language) : '',
      colour: item.light.colour,
    };
  };
}

const keyOf = (task: number, carrier: number): string => `${task}:${carrier}`;
