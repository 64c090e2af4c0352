import { defineRule } from '@workplan/lint';
import { foundIn } from '../found-in.js';
import { texts } from './texts.js';

/** A title that holds another one in the same marks. */
const NESTED = /《[^《》\n]{0,80}(?:《[^《》\n]{1,80}》[^《》\n]{0,80}){1,4}》/g;

/** 《关于〈条例〉的意见》: within 《》 a title stands in 〈〉 (GB/T 15834-2011, 4.15.3). */
export const nestedTitle = defineRule({
  id: 'nested-title',
  group: 'text',
  aboutPrint: true,
  severity: 'info',
  fix: 'safe',
  texts,
  check({ document }, report) {
    for (const { start, end, written } of foundIn(document, NESTED)) {
      const inner = written.slice(1, -1).replaceAll('《', '〈').replaceAll('》', '〉');
      const edits = [{ start, end, text: `《${inner}》` }];
      report('nested', { start, end }, {}, { fixes: [{ title: 'inner', edits }] });
    }
  },
});
