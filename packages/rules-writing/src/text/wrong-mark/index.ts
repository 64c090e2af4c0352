import { defineRule } from '@workplan/lint';
import { foundIn } from '../found-in.js';
import { texts } from './texts.js';

/** Marks that are no marks of Chinese text, each with the one that is. A single — is right between two places or times. */
const WRONG: readonly (readonly [RegExp, (written: string) => string])[] = [
  [/([.。·])(?<=[\u3400-\u9fff”’》）].)\1{2,}|…(?<=[\u3400-\u9fff”’》）].)(?=[\u3400-\u9fff])/g, () => '……'],
  [/-(?<=[\u3400-\u9fff”’》）]-)-{1,3}(?=[\u3400-\u9fff“‘《（])/g, () => '——'],
  [/<<[^<>\n]{1,60}>>/g, (written) => `《${written.slice(2, -2)}》`],
  [/〝[^〝〞〟\n]{1,60}[〞〟]|＂[^＂\n]{1,60}＂/g, (written) => `“${written.slice(1, -1)}”`],
  [/[.．](?<=[\u3400-\u9fff”’》）].)(?=[ \t\r\n]{0,4}$)/g, () => '。'],
];
const HAN = /[\u3400-\u9fff]/;

/** ... for ……, -- for ——, << >> for 《》, 〝〞 for “”, and a point at the end of a Chinese sentence. */
export const wrongMark = defineRule({
  id: 'wrong-mark',
  group: 'text',
  aboutPrint: true,
  severity: 'warning',
  fix: 'safe',
  texts,
  check({ document }, report) {
    for (const [pattern, right] of WRONG)
      for (const { start, end, written } of foundIn(document, pattern)) {
        const text = right(written);
        if (text.length > 2 && !HAN.test(text)) continue;
        report(
          'wrong',
          { start, end },
          { written, right: text },
          { fixes: [{ title: 'right', edits: [{ start, end, text }] }] },
        );
      }
  },
});
