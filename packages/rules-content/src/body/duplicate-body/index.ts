import { defineRule } from '@workplan/lint';
import type { BoundScalar } from '@workplan/plan/model';
import { removeItem } from '../list-edits.js';
import { roleLists } from '../lists.js';
import { mergedNames } from '../merged.js';
import { identityOf, nameOneTwice, rangeOfName } from '../support.js';
import { texts } from './texts.js';

/** One body twice in one role list, also under two names. */
export const duplicateBody = defineRule({
  id: 'duplicate-body',
  group: 'body',
  severity: 'warning',
  fix: 'safe',
  texts,
  check(context, report) {
    const { document } = context;
    for (const list of roleLists(document)) {
      if (!nameOneTwice(context, list.names)) continue;
      const seen = new Map<string, BoundScalar>();
      for (const scalar of list.names) {
        const name = scalar.node.value.trim();
        if (mergedNames(context, name) !== undefined) continue;
        const key = identityOf(context, name);
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, scalar);
          continue;
        }
        const data = { name, first: first.node.value };
        const edits = removeItem(document.text, list, scalar);
        report(first.node.value.trim() === name ? 'same' : 'other', rangeOfName(scalar), data, {
          fixes: edits.length === 0 ? [] : [{ title: 'remove', edits }],
          related: [{ message: 'first', range: rangeOfName(first) }],
        });
      }
    }
  },
});
