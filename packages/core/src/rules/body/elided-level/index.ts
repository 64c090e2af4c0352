import { defineRule } from '../../rule.js';
import { elidedNames, rangeOfName, rename } from '../support.js';
import { texts } from './texts.js';

/** 市教委、公安局: the level word stands before the first name and is left out before the second. */
export const elidedLevel = defineRule({
  id: 'elided-level',
  group: 'body',
  severity: 'warning',
  fix: 'safe',
  texts,
  check(context, report) {
    for (const [scalar, whole] of elidedNames(context)) {
      const edits = rename(scalar, whole);
      report(
        'elided',
        rangeOfName(scalar),
        { name: scalar.node.value, whole },
        { fixes: edits.length === 0 ? [] : [{ title: 'complete', edits }] },
      );
    }
  },
});
