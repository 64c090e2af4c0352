import { definePlanRule } from '@workplan/lint';
import { isAsciiDigit } from '../hanzi.js';
import { matches } from '../prose.js';
import { texts } from './texts.js';

const ASCII = 0x25;
const WIDE_DIGIT = { first: 0xff10, last: 0xff19 };

/** Both % and ％ in one document: said once, at the rarer form. */
export const mixedPercent = definePlanRule({
  id: 'mixed-percent',
  group: 'text',
  severity: 'info',
  texts,
  collect({ document }) {
    const { text } = document;
    return matches(document, 'percent')
      .filter(({ at, span }) => at > span.start && isDigit(text.charCodeAt(at - 1)))
      .map(({ at, code }) => ({ key: code, places: [{ start: at, end: at + 1 }] }));
  },
  conclude(seen, _, report) {
    const half = seen.filter(({ key }) => key === ASCII);
    const wide = seen.filter(({ key }) => key !== ASCII);
    const [rarer, main] = wide.length <= half.length ? [wide, half] : [half, wide];
    const [first] = rarer;
    const [example] = main;
    if (first === undefined || example === undefined) return;
    const data = {
      rare: String.fromCharCode(first.key),
      rareCount: rarer.length,
      main: String.fromCharCode(example.key),
      mainCount: main.length,
    };
    report('mixed', first.place(0), data, { related: [{ message: 'main', place: example.place(0) }] });
  },
});

const isDigit = (code: number): boolean => isAsciiDigit(code) || (code >= WIDE_DIGIT.first && code <= WIDE_DIGIT.last);
