import { defineRule, type RuleContext } from '@workplan/lint';
import type { Body } from '@workplan/registry';
import { checkedNames, rangeOfName, rename } from '../support.js';
import { texts } from './texts.js';

/** A short form that several bodies in force answer to. */
export const ambiguousBody = defineRule({
  id: 'ambiguous-body',
  group: 'body',
  severity: 'warning',
  fix: 'suggestion',
  texts,
  check(context, report) {
    for (const { scalar, name, answer } of checkedNames(context)) {
      if (answer.status !== 'ambiguous') continue;
      const names = [...new Set(answer.candidates.map((body) => ownName(context, body)))];
      const fixes = names
        .map((to) => ({ title: 'use' as const, data: { to }, edits: rename(scalar, to) }))
        .filter(({ edits }) => edits.length > 0);
      report('several', rangeOfName(scalar), { name, candidates: names }, { fixes });
    }
  },
});

/** A name that means this body alone; its short form when there is none. */
function ownName({ lookup }: RuleContext, body: Body): string {
  const names = [body.shortForm, ...(body.alsoShort ?? []), ...(body.fullName === undefined ? [] : [body.fullName])];
  return (
    names.find((name) => {
      const answer = lookup(name);
      return answer !== undefined && 'body' in answer && answer.body === body;
    }) ?? body.shortForm
  );
}
