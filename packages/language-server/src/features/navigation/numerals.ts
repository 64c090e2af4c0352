const DIGITS = '零一二三四五六七八九';

/** 12 → 十二, 21 → 二十一, 103 → 一百零三, as headings are numbered. */
export function chineseNumber(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor((value % 100) / 10), value % 10];
  const head = hundreds > 0 ? `${DIGITS.charAt(hundreds)}百` : '';
  const middle = tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : DIGITS.charAt(tens)}十` : hundreds > 0 && ones > 0 ? '零' : '';
  return head + middle + (ones > 0 ? DIGITS.charAt(ones) : '');
}

/** Up to here numbers are read from Chinese numerals. */
const LAST = 999;
let values: ReadonlyMap<string, number> | undefined;

/** 二十一 → 21; undefined when the text is no such numeral. */
export function readChineseNumber(text: string): number | undefined {
  values ??= new Map(Array.from({ length: LAST }, (_, index) => [chineseNumber(index + 1), index + 1]));
  return values.get(text);
}
