const DIGITS = '零一二三四五六七八九';
const NUMBER = /^(?:([一二三四五六七八九])百[零〇]?)?(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/;

/** 十二 → 12, 二十 → 20, 一百零三 → 103, 两 → 2; undefined when the text is no number from 1 to 999. */
export function readChineseNumber(text: string): number | undefined {
  const [, hundreds = '', tens = '', ten = '', ones = ''] = NUMBER.exec(text.replace('两', '二')) ?? [];
  // 十二 leaves the one before 十 out.
  const value = digit(hundreds) * 100 + (ten && tens === '' ? 10 : digit(tens) * 10) + digit(ones);
  return value === 0 ? undefined : value;
}

/** 12 → 十二, 21 → 二十一, 103 → 一百零三, as headings are numbered; from 1 to 999. */
export function writeChineseNumber(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor((value % 100) / 10), value % 10];
  const head = hundreds > 0 ? `${character(hundreds)}百` : '';
  const isTeen = tens === 1 && hundreds === 0;
  const middle = tens > 0 ? `${isTeen ? '' : character(tens)}十` : hundreds > 0 && ones > 0 ? '零' : '';
  return head + middle + (ones > 0 ? character(ones) : '');
}

const digit = (text: string): number => (text === '' ? 0 : DIGITS.indexOf(text));
const character = (value: number): string => DIGITS.charAt(value);
