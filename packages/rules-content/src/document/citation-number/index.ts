import { defineRule, placeInText } from '@workplan/lint';
import { type BoundScalar, findDocumentNumbers } from '@workplan/plan/model';
import type { PlanView } from '@workplan/plan/parts';
import { knownCodes } from '../support/plan-numbers.js';
import { formSlip, type NumberTypo, slipsOfValue, yearSlip } from '../support/report-number.js';
import { texts } from './texts.js';

/** Numbers of other documents: in 依据 and 引用, and inside every text. */
export const citationNumber = defineRule({
  id: 'citation-number',
  group: 'document',
  severity: 'warning',
  fix: 'safe',
  texts,
  check(context, report) {
    const {
      document,
      head: { lastYear: latest },
    } = context;
    const { bound } = document;
    const codes = knownCodes(context);
    const typos: NumberTypo[] = [];
    for (const scalar of bound.scalars.get('citationNumber') ?? [])
      typos.push(...slipsOfValue(document, scalar, latest));
    for (const scalar of bound.scalars.get('prose') ?? [])
      if (scalar.node.value.includes('号')) typos.push(...slipsOfProse(document, scalar, codes, latest));
    for (const { message, range, data, edits } of typos) {
      report(message, range, data, edits === undefined ? {} : { fixes: [{ title: 'rewrite', edits }] });
    }
  },
});

function slipsOfProse(
  document: PlanView,
  scalar: BoundScalar,
  codes: () => ReadonlySet<string>,
  latest: number | undefined,
): NumberTypo[] {
  const { value } = scalar.node;
  return findDocumentNumbers(value, codes).flatMap((found) => {
    const range = placeInText(document, scalar.node, found.start, found.end);
    // Only what follows the agency code is rewritten: where the code begins may be a guess.
    const edited = range.exact ? { start: range.end - (found.end - found.codeEnd), end: range.end } : undefined;
    const tail = found.canonical.slice(found.number.agency.length);
    return [
      ...formSlip(found, value.slice(found.start, found.end), range, edited, tail),
      ...yearSlip(document, scalar, found, 0, latest),
    ];
  });
}
