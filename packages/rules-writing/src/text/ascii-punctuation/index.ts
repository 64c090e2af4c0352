import { defineRule } from '@workplan/lint';
import { type CharacterMatch, charactersIn } from '../found-in.js';
import { isBracket, isChinesePair, isLoneChinese, isMarkInChinese, pairBrackets, widen } from './marks.js';
import { texts } from './texts.js';

const MARKS = /[,:;?!()]/g;

/** Half-width marks inside Chinese text: `万件,回访`, `牵头部门:市`. Numbers, addresses and Latin words keep theirs. */
export const asciiPunctuation = defineRule({
  id: 'ascii-punctuation',
  group: 'text',
  aboutPrint: true,
  severity: 'warning',
  fix: 'safe',
  texts,
  check({ document }, report) {
    const found = charactersIn(document, MARKS);
    if (found.length === 0) return;
    const partners = pairBrackets(found);
    const single = (match: CharacterMatch): void => {
      const edit = widen(document, match);
      report(
        'mark',
        { start: match.at, end: match.at + 1 },
        { written: document.text.charAt(match.at), right: edit.text },
        { fixes: [{ title: 'mark', edits: [edit] }] },
      );
    };
    for (const match of found) {
      const partner = partners.get(match);
      if (partner === undefined) {
        if (isBracket(match) ? isLoneChinese(document, match) : isMarkInChinese(document, match)) single(match);
      } else if (partner.at > match.at && isChinesePair(document, match, partner)) {
        report(
          'brackets',
          { start: match.at, end: partner.at + 1 },
          {},
          { fixes: [{ title: 'brackets', edits: [widen(document, match), widen(document, partner)] }] },
        );
      }
    }
  },
});
