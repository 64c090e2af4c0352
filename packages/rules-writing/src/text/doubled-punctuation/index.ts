import { defineRule } from '@workplan/lint';
import { foundIn } from '../found-in.js';
import { texts } from './texts.js';

/** Several marks in a row, a pair of marks around nothing, and a pair within the same pair. 。。。 is an ellipsis. */
const DOUBLED =
  /[，、；：][，。、；：]+|。[，、；：]+|(?<!。)。。(?!。)|（[ \u3000]*）|“”|‘’|《》|（（[^（）]{1,100}））|《《[^《》]{1,100}》》|““[^“”]{1,100}””/g;
const OPENS = /^[（《“‘]/;

/** Of several marks in a row, the one that is right: the only kind there is, or the full stop at the end of a text. */
function oneOf(marks: string, isLast: boolean): string | undefined {
  const [first = ''] = marks;
  if (marks === first.repeat(marks.length)) return first;
  return isLast && marks.endsWith('。') ? '。' : undefined;
}

/** ，， and （（一期）） and “”: marks that were typed twice, or stayed when the words went. */
export const doubledPunctuation = defineRule({
  id: 'doubled-punctuation',
  group: 'text',
  aboutPrint: true,
  severity: 'warning',
  fix: 'safe',
  texts,
  check({ document }, report) {
    for (const { start, end, written, span } of foundIn(document, DOUBLED)) {
      const range = { start, end };
      const isPair = OPENS.test(written);
      if (isPair && written[0] !== written[1]) {
        report('empty', range, { marks: written });
        continue;
      }
      const right = isPair ? written.slice(1, -1) : oneOf(written, end === span.end);
      const marks = isPair ? written.slice(0, 2) : written;
      report(
        'twice',
        range,
        { marks },
        { fixes: right === undefined ? [] : [{ title: 'once', edits: [{ ...range, text: right }] }] },
      );
    }
  },
});
