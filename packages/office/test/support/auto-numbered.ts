import { docx, list, numbered, p, r } from './docx.js';

const LEVELS = [
  { format: 'chineseCountingThousand', text: '%1、', more: '<w:suff w:val="nothing"/>' },
  { format: 'chineseCounting', text: '（%2）', more: '<w:suff w:val="nothing"/>' },
  { format: 'decimal', text: '%3.', more: '<w:lvlRestart w:val="0"/><w:suff w:val="nothing"/>' },
] as const;
const DIGITS = '〇一二三四五六七八九';

/** 一 to 九十九. */
function valueOf(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words];
  const ten = words.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens ?? '')) : 0;
  return 10 * ten + (ones === '' ? 0 : DIGITS.indexOf(ones ?? ''));
}

const NUMERALS: readonly (readonly [RegExp, (words: string) => number])[] = [
  [/^([一二三四五六七八九十]{1,3})、/, valueOf],
  [/^（([一二三四五六七八九十]{1,3})）/, valueOf],
  [/^([1-9]\d*)\./, Number],
];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A text as a Word file in which every numeral at the start of a line is an automatic number. */
export function autoNumbered(text: string): Uint8Array {
  const uses: Record<number, string> = { 1: '' };
  const counts = [0, 0, 0];
  const body = text.split('\n').map((line) => {
    const level = NUMERALS.findIndex(([pattern]) => pattern.test(line));
    const found = NUMERALS[level];
    if (found === undefined) return p(r(escaped(line)));
    const [pattern, read] = found;
    const value = read(pattern.exec(line)?.[1] ?? '');
    const runsOn = value === (counts[level] ?? 0) + 1;
    counts[level] = value;
    // Only the lowest level goes on through sections.
    for (let below = level + 1; below < 2; below += 1) counts[below] = 0;
    let use = 1;
    if (!runsOn) {
      use = Object.keys(uses).length + 1;
      uses[use] = `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
    }
    return p(r(escaped(line.replace(pattern, ''))), numbered(use, level));
  });
  return docx({ body: body.join(''), numbering: list(0, LEVELS, uses) });
}
