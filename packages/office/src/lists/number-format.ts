const DIGITS = '零一二三四五六七八九';
const LEGAL_SIMPLIFIED = '零壹贰叁肆伍陆柒捌玖';
const LEGAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** A number in words with units, 10 without a leading 一 (十一) unless `full`. Up to 9,999; digits beyond. */
function counted(value: number, digits: string, units: string, full = false): string {
  if (value > 9999) return String(value);
  if (value === 0) return digits.charAt(0);
  let words = '';
  let isGap = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) isGap = words !== '';
    else {
      words += `${isGap ? digits.charAt(0) : ''}${digits.charAt(digit)}${units.charAt(power - 1)}`;
      isGap = false;
    }
  }
  const ten = `${digits.charAt(1)}${units.charAt(0)}`;
  return !full && value < 20 && words.startsWith(ten) ? words.slice(1) : words;
}

const UNITS = '十百千';
const LEGAL_UNITS = '拾佰仟';
const digital = (value: number, zero: string): string =>
  Array.from(String(value), (digit) => (digit === '0' ? zero : DIGITS.charAt(Number(digit)))).join('');

/** Characters of a block that stand for 1 and up; plain digits beyond its end. */
const block =
  (first: number, count: number) =>
  (value: number): string =>
    value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value);

/** ①–⑳, ㉑–㉟, ㊱–㊿ are three blocks of Unicode. */
function circled(value: number): string {
  if (value > 20 && value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  if (value > 35 && value <= 50) return String.fromCodePoint(0x32b1 + value - 36);
  return block(0x2460, 20)(value);
}

const ROMAN = { m: 1000, cm: 900, d: 500, cd: 400, c: 100, xc: 90, l: 50, xl: 40, x: 10, ix: 9, v: 5, iv: 4, i: 1 };

function roman(value: number): string {
  let rest = value;
  let words = '';
  for (const [letters, worth] of Object.entries(ROMAN)) for (; rest >= worth; rest -= worth) words += letters;
  return words;
}

/** a … z, aa, bb …: the letter repeats. */
const letters = (value: number): string =>
  value < 1 ? '' : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
const cycle =
  (characters: string) =>
  (value: number): string =>
    characters.charAt((value - 1) % characters.length);
const fullWidth = (value: number): string =>
  Array.from(String(value), (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
const ordinal = (value: number): string =>
  `${value}${(value % 100 > 10 && value % 100 < 14 ? '' : ['', 'st', 'nd', 'rd'][value % 10]) || 'th'}`;
/** 一 to 九十九 in words, and digits from 100 on. */
const chinese = (value: number): string => (value < 100 ? counted(value, DIGITS, UNITS) : digital(value, '○'));
const thousands = (value: number): string => counted(value, DIGITS, UNITS);

/** How a number is written, by ST_NumberFormat (ECMA-376 part 1, 17.18.59). */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: block(0x2474, 20),
  decimalEnclosedFullstop: block(0x2488, 20),
  ideographEnclosedCircle: block(0x3280, 10),
  numberInDash: (value) => `- ${value} -`,
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  ordinal,
  chineseCounting: chinese,
  taiwaneseCounting: chinese,
  chineseCountingThousand: thousands,
  taiwaneseCountingThousand: thousands,
  japaneseCounting: thousands,
  ideographDigital: (value) => digital(value, '〇'),
  japaneseDigitalTenThousand: (value) => digital(value, '〇'),
  taiwaneseDigital: (value) => digital(value, '○'),
  chineseLegalSimplified: (value) => counted(value, LEGAL_SIMPLIFIED, LEGAL_UNITS, true),
  ideographLegalTraditional: (value) => counted(value, LEGAL_TRADITIONAL, LEGAL_UNITS, true),
  ideographTraditional: cycle(STEMS),
  ideographZodiac: cycle(BRANCHES),
  ideographZodiacTraditional: (value) => cycle(STEMS)(value) + cycle(BRANCHES)(value),
  none: () => '',
};

/** Formats of list marks, which are no numbers. */
export const isBullet = (format: string): boolean => format === 'bullet';

/**
 * A number as its format writes it. A custom format is a list of samples (`001, 002, …`), of which the first tells how
 * many digits there are. Undefined for a format that is not known.
 */
export function formatNumber(value: number, format: string, custom = ''): string | undefined {
  if (format === 'custom') {
    const sample = /^0*\d/.exec(custom);
    return sample === null ? undefined : String(value).padStart(sample[0].length, '0');
  }
  return FORMATS[format]?.(value);
}
