import { defineRule } from '@workplan/lint';
import { matches } from '../prose.js';
import { texts } from './texts.js';

/** A closing mark and the opening mark of the same kind: between them 、 is left out. */
const BESIDE: Readonly<Record<string, string>> = { '”': '“', '》': '《' };

export const enumerationComma = defineRule({
  id: 'enumeration-comma',
  group: 'text',
  aboutPrint: true,
  severity: 'info',
  fix: 'safe',
  texts,
  check({ document }, report) {
    const { text } = document;
    for (const { at, code, span } of matches(document, 'enumeration')) {
      const before = text.charAt(at - 1);
      if (code !== 0x3001 || at === span.start || at + 1 >= span.end || BESIDE[before] !== text.charAt(at + 1))
        continue;
      const range = { start: at, end: at + 1 };
      report(
        'between',
        range,
        { marks: `${before}${text.charAt(at + 1)}` },
        { fixes: [{ title: 'remove', edits: [{ ...range, text: '' }] }] },
      );
    }
  },
});
