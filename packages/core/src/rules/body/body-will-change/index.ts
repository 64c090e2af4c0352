import type { Body } from '@workplan/registry';
import type { BoundScalar } from '../../../model/bound.js';
import { planPeriod } from '../../../model/plan-date.js';
import { defineRule } from '../../rule.js';
import { checkedNames, keyOf, rangeOfName } from '../support.js';
import { isVerifiedSuccession, say, sayDate, sayFact } from '../wording.js';
import { after, texts } from './texts.js';

/** A body in force on the plan's date that ends, as is verified, before the period does. Said once for each body. */
export const bodyWillChange = defineRule({
  id: 'body-will-change',
  group: 'body',
  severity: 'info',
  texts,
  check(context, report) {
    const end = planPeriod(context.document.bound).to;
    if (end === undefined || context.date === undefined || end <= context.date) return;
    const found = new Map<string, { readonly body: Body; readonly name: string; readonly scalar: BoundScalar; count: number }>();
    for (const { scalar, name, answer } of checkedNames(context)) {
      if (answer.status !== 'exact' && answer.status !== 'alias') continue;
      const known = found.get(keyOf(answer.body));
      if (known !== undefined) known.count += 1;
      else found.set(keyOf(answer.body), { body: answer.body, name, scalar, count: 1 });
    }
    for (const { body, name, scalar, count } of found.values()) {
      const then = context.lookup(name, end);
      if (then?.status !== 'expired' || !then.certain || then.body !== body) continue;
      const { successors } = then;
      const next = successors.length === 0 ? after.nobody : say(isVerifiedSuccession(body, successors) ? after.successor : after.successorUnsure, successors);
      report('ends', rangeOfName(scalar), { name, count, until: sayFact(then.until), end: sayDate(end), next });
    }
  },
});
