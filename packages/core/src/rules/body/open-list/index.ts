import { defineRule } from '../../rule.js';
import { roleLists } from '../lists.js';
import { rangeOfName } from '../support.js';
import { texts } from './texts.js';

/** 等 at the end of a role list: others answer too, and nobody says who. */
export const openList = defineRule({
  id: 'open-list',
  group: 'body',
  severity: 'info',
  texts,
  check({ document }, report) {
    for (const { openMark, names } of roleLists(document)) {
      if (openMark === undefined) continue;
      if (names.length === 0) report('alone', rangeOfName(openMark));
      else report('open', rangeOfName(openMark), { names: names.map(({ node }) => node.value) });
    }
  },
});
