import { defineRule } from '@workplan/lint';
import { foundIn } from '../found-in.js';
import { texts } from './texts.js';

/** Between a closing mark and the opening mark of the same kind 、 is left out. */
const BETWEEN = /、(?:(?<=”、)(?=“)|(?<=》、)(?=《))/g;

export const enumerationComma = defineRule({
  id: 'enumeration-comma',
  group: 'text',
  aboutPrint: true,
  severity: 'info',
  fix: 'safe',
  texts,
  check({ document }, report) {
    for (const { start, end } of foundIn(document, BETWEEN)) {
      const marks = document.text.charAt(start - 1) + document.text.charAt(end);
      report('between', { start, end }, { marks }, { fixes: [{ title: 'remove', edits: [{ start, end, text: '' }] }] });
    }
  },
});
