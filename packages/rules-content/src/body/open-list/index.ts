import { defineRule } from '@workplan/lint';
import { scalarOf } from '@workplan/plan/model';
import { roleLists } from '../lists.js';
import { rangeOfName } from '../support.js';
import { texts } from './texts.js';

/** 等国务院相关部门: the print says which others are meant. */
const CLASS = /等[\u4e00-\u9fff]{0,16}(?:部门|单位|部委|地区|地方|机构|企业|公司|高校|院校|方面|团体)/;

/** 等 at the end of a role list: others answer too, and nobody says who. */
export const openList = defineRule({
  id: 'open-list',
  group: 'body',
  severity: 'info',
  texts,
  check({ document, head }, report) {
    for (const { openMark, names, owner } of roleLists(document)) {
      if (openMark === undefined) continue;
      if (CLASS.test(scalarOf(owner, 'printed')?.node.value ?? head.openMark ?? '')) continue;
      if (names.length === 0) report('alone', rangeOfName(openMark));
      else report('open', rangeOfName(openMark), { names: names.map(({ node }) => node.value) });
    }
  },
});
