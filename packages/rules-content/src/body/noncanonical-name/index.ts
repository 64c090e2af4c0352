import { defineRule } from '@workplan/lint';
import { checkedNames, isCurated, rangeOfName, rename } from '../support.js';
import { texts } from './texts.js';

/**
 * An alias or the full name where the place has a short form: 市经信委 for 市经济信息化委. In a place
 * without a list nobody knows which form it prefers.
 */
export const noncanonicalName = defineRule({
  id: 'noncanonical-name',
  group: 'body',
  severity: 'warning',
  fix: 'safe',
  texts,
  check(context, report) {
    if (!isCurated(context)) return;
    for (const { scalar, name, answer } of checkedNames(context)) {
      if (answer.status !== 'alias') continue;
      const { preferred, matchedBy, body } = answer;
      const back = context.lookup(preferred);
      const edits = back?.status === 'exact' && back.body === body ? rename(scalar, preferred) : [];
      report(
        matchedBy,
        rangeOfName(scalar),
        { name, preferred },
        { fixes: edits.length === 0 ? [] : [{ title: 'use', edits }] },
      );
    }
  },
});
