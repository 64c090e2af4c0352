import type { BoundPlan } from '../../../model/bound.js';
import { readDocumentNumber } from '../../../model/document-number.js';
import { issueDate, planPeriod } from '../../../model/plan-date.js';

/** The agency codes of the numbers that the plan gives as values. */
export function knownCodes(bound: BoundPlan): Set<string> {
  const codes = new Set<string>();
  for (const kind of ['documentNumber', 'citationNumber'] as const) {
    for (const { node } of bound.scalars.get(kind) ?? []) {
      const read = readDocumentNumber(node.value.trim());
      if (read !== undefined) codes.add(read.number.agency);
    }
  }
  return codes;
}

/** The last year a number of this plan can bear: one after the plan was issued, or after its period begins. */
export function lastYear(bound: BoundPlan): number | undefined {
  const { from, to } = planPeriod(bound);
  const issued = issueDate(bound);
  const years = [issued, issued === undefined ? to : from].filter((date) => date !== undefined).map((date) => Number(date.slice(0, 4)));
  return years.length === 0 ? undefined : Math.max(...years) + 1;
}

/** Before the People's Republic there is no such number. */
export const FIRST_YEAR = 1949;
