import { definePlanRule } from '@workplan/lint';
import { checkedNames, keyOf, rangeOfName } from '../support.js';
import { isVerifiedSuccession, say, sayDate, sayFact } from '../wording.js';
import { after, texts } from './texts.js';

/** A body in force on the plan's date that ends, as is verified, before the period does. Said once for each body. */
export const bodyWillChange = definePlanRule({
  id: 'body-will-change',
  group: 'body',
  severity: 'info',
  texts,
  collect(context) {
    const { to: end } = context.head;
    if (end === undefined || context.date === undefined || end <= context.date) return [];
    return checkedNames(context).flatMap(({ scalar, name, answer }) => {
      if (answer.status !== 'exact' && answer.status !== 'alias') return [];
      const then = context.lookup(name, end);
      if (then?.status !== 'expired' || !then.certain || then.body !== answer.body) return [];
      return [{ key: { body: keyOf(answer.body), name }, places: [rangeOfName(scalar)] }];
    });
  },
  conclude(seen, { lookup, head: { to: end } }, report) {
    const first = new Map<string, { readonly at: (typeof seen)[number]; count: number }>();
    for (const at of seen) {
      const known = first.get(at.key.body);
      if (known === undefined) first.set(at.key.body, { at, count: 1 });
      else known.count += 1;
    }
    for (const { at, count } of first.values()) {
      const { name } = at.key;
      const then = lookup(name, end);
      if (then?.status !== 'expired' || end === undefined) continue;
      const { body, successors } = then;
      const next =
        successors.length === 0
          ? after.nobody
          : say(isVerifiedSuccession(body, successors) ? after.successor : after.successorUnsure, successors);
      report('ends', at.place(0), { name, count, until: sayFact(then.until), end: sayDate(end), next });
    }
  },
});
