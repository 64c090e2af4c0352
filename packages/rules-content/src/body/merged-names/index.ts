import { defineRule } from '@workplan/lint';
import { splitItem } from '../list-edits.js';
import { roleLists } from '../lists.js';
import { mergedNames as mergedNamesOf } from '../merged.js';
import { rangeOfName } from '../support.js';
import { texts } from './texts.js';

/** One list item that holds several names, as a Chinese keyboard writes a list. */
export const mergedNames = defineRule({
  id: 'merged-names',
  group: 'body',
  severity: 'error',
  fix: 'safe',
  texts,
  check(context, report) {
    const { document } = context;
    for (const list of roleLists(document)) {
      for (const scalar of list.names) {
        const merged = mergedNamesOf(context, scalar.node.value);
        if (merged === undefined) continue;
        const edits = splitItem(document.text, list, scalar, merged.parts);
        const data = { written: scalar.node.value, names: merged.parts, count: merged.parts.length };
        report(merged.how, rangeOfName(scalar), data, {
          fixes: edits.length === 0 ? [] : [{ title: merged.how, edits }],
        });
      }
    }
  },
});
