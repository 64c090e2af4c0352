import { defineRule } from '@workplan/lint';
import { foundIn } from '../found-in.js';
import { texts } from './texts.js';

/** Full-width digits and letters, with the half-width ones, ％, ＋ and ． that are written together with them. */
const TOKEN = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚ.．]*[0-9A-Za-z０-９Ａ-Ｚａ-ｚ](?:[.．％＋]*[0-9A-Za-z０-９Ａ-Ｚａ-ｚ])*％?/y;
const WIDE = /[０-９Ａ-Ｚａ-ｚ％＋]/g;
/** How far back a number or word may begin. */
const LONGEST = 40;
const PART = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚ.．％＋]/;
const WORD = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]/;

/** `７０`, `70％`, `1＋1＋1`, `ＡＰＰ`: digits and letters are half-width, as GB/T 15835 prints them. */
export const fullwidthDigit = defineRule({
  id: 'fullwidth-digit',
  group: 'text',
  aboutPrint: true,
  severity: 'info',
  fix: 'safe',
  texts,
  check({ document }, report) {
    const { text } = document;
    let done = -1;
    for (const { start: at, span } of foundIn(document, WIDE)) {
      if (at < done) continue;
      let start = at;
      while (start > Math.max(span.start, done, at - LONGEST) && PART.test(text.charAt(start - 1))) start -= 1;
      while (start < at && !WORD.test(text.charAt(start))) start += 1;
      TOKEN.lastIndex = start;
      const written = TOKEN.exec(text)?.[0];
      if (written === undefined || start + written.length <= at) continue;
      done = start + written.length;
      const right = written.normalize('NFKC');
      report(
        'wide',
        { start, end: done },
        { written, right },
        { fixes: [{ title: 'narrow', edits: [{ start, end: done, text: right }] }] },
      );
    }
  },
});
