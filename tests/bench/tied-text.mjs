// Official texts of any number of tasks, composed from the seed: its sections one after another, with running numbers.
import { readFileSync } from 'node:fs';

const SEED = readFileSync(new URL('../../seeds/shanghai-2016-egov.txt', import.meta.url), 'utf8');
const DIGITS = '零一二三四五六七八九';

/** A number below 10,000 in the figures that headings have: 十二, 一百零三. */
export function chineseNumber(value) {
  const places = ['', '十', '百', '千'];
  const digits = [...String(value)].map(Number);
  const words = digits
    .map((digit, at) => (digit === 0 ? '零' : DIGITS[digit] + places[digits.length - 1 - at]))
    .join('');
  return words.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}

/** The lines of the seed from its first section to the end of its tasks. */
function taskLines() {
  const lines = SEED.split('\n');
  const first = lines.findIndex((line) => line.startsWith('一、'));
  const last = lines.findLastIndex((line) => line.startsWith('56.'));
  return { head: lines.slice(0, first), body: lines.slice(first, last + 1) };
}

/**
 * An official text of so many tasks. Each copy of the seed names a batch of its own in its tasks, so that no two tasks
 * say the same.
 */
export function tiedText(tasks) {
  const { head, body } = taskLines();
  const out = [...head];
  let section = 0;
  let number = 0;
  for (let copy = 1; number < tasks; copy += 1) {
    for (const line of body) {
      if (/^[一二三四五六七八九十]+、/.test(line)) {
        section += 1;
        out.push(line.replace(/^[^、]+/, chineseNumber(section)));
      } else if (/^\d+\./.test(line)) {
        if (number === tasks) break;
        number += 1;
        const words = line.replace(/^\d+\./, '');
        out.push(`${number}.${copy === 1 ? '' : `（第${copy}批）`}${words}`);
      } else out.push(line);
    }
  }
  return `${out.join('\n')}\n`;
}
