import { defineRule } from '../../rule.js';
import { isAsciiDigit } from '../hanzi.js';
import { sights } from '../prose.js';
import { texts } from './texts.js';

const ASCII = 0x25;
const WIDE_DIGIT = { first: 0xff10, last: 0xff19 };

/** Both % and ％ in one document: said once, at the rarer form. */
export const mixedPercent = defineRule({
  id: 'mixed-percent',
  group: 'text',
  severity: 'info',
  texts,
  check({ document }, report) {
    const { text } = document;
    const signs = sights(document, 'percent').filter(({ at, span }) => at > span.start && isDigit(text.charCodeAt(at - 1)));
    const half = signs.filter(({ code }) => code === ASCII);
    const wide = signs.filter(({ code }) => code !== ASCII);
    const [rarer, main] = wide.length <= half.length ? [wide, half] : [half, wide];
    const [first] = rarer;
    const [example] = main;
    if (first === undefined || example === undefined) return;
    const data = { rare: text.charAt(first.at), rareCount: rarer.length, main: text.charAt(example.at), mainCount: main.length };
    report('mixed', { start: first.at, end: first.at + 1 }, data, { related: [{ message: 'main', range: { start: example.at, end: example.at + 1 } }] });
  },
});

const isDigit = (code: number): boolean => isAsciiDigit(code) || (code >= WIDE_DIGIT.first && code <= WIDE_DIGIT.last);
