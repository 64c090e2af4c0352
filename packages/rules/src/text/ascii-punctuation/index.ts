import { defineRule } from '@workplan/lint';
import { type Sight, sights } from '../prose.js';
import { isBracket, isChinesePair, isLoneChinese, isMarkInChinese, pairBrackets, widen } from './marks.js';
import { texts } from './texts.js';

/** Half-width marks inside Chinese text: `万件,回访`, `牵头部门:市`. Numbers, addresses and Latin words keep theirs. */
export const asciiPunctuation = defineRule({
  id: 'ascii-punctuation',
  group: 'text',
  aboutPrint: true,
  severity: 'warning',
  fix: 'safe',
  texts,
  check({ document }, report) {
    const found = sights(document, 'ascii');
    if (found.length === 0) return;
    const partners = pairBrackets(found);
    const single = (sight: Sight): void => {
      const edit = widen(document, sight);
      report(
        'mark',
        { start: sight.at, end: sight.at + 1 },
        { written: document.text.charAt(sight.at), right: edit.text },
        { fixes: [{ title: 'mark', edits: [edit] }] },
      );
    };
    for (const sight of found) {
      const partner = partners.get(sight);
      if (partner === undefined) {
        if (isBracket(sight) ? isLoneChinese(document, sight) : isMarkInChinese(document, sight)) single(sight);
      } else if (partner.at > sight.at && isChinesePair(document, sight, partner)) {
        report(
          'brackets',
          { start: sight.at, end: partner.at + 1 },
          {},
          { fixes: [{ title: 'brackets', edits: [widen(document, sight), widen(document, partner)] }] },
        );
      }
    }
  },
});
