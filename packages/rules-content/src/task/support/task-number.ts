/** A task number as printed, with its value: （四）, 四、, 4., 第4项 and ④ are all 4. */
export interface TaskNumber {
  readonly value: number;
  readonly form: NumberForm;
}

/** How a number is printed: what stands around it, and its digits. */
export interface NumberForm {
  readonly before: string;
  readonly digits: 'ascii' | 'fullwidth' | 'chinese' | 'circled';
  /** Width to which zeros fill it up. */
  readonly width: number;
  readonly after: string;
}

const NUMBER =
  /^(\s*(?:(?:第|任务|[（(〔【[])\s*)?)(?:(\d{1,6})|([０-９]{1,6})|([一二三四五六七八九十百零〇]{1,7})|([①-⑳]))(\s*(?:(?:[）)〕】\]]|项|条|号)[、.．:：]?\s*|[、.．:：]\s*)?)$/;
const DIGITS = '零一二三四五六七八九';
const FULLWIDTH_SHIFT = 0xfee0;
const CIRCLED_ONE = 0x2460;
const LAST_CIRCLED = 20;
/** Up to here Chinese numerals are written; beyond, nobody numbers tasks with them. */
const LAST_CHINESE = 999;

/** Reads a number as printed; undefined when it is not one plain number (1.1, 3之一). */
export function readTaskNumber(text: string): TaskNumber | undefined {
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const [, before = '', ascii, fullwidth, chinese, circled, after = ''] = match;
  if (ascii !== undefined)
    return {
      value: Number(ascii),
      form: { before, digits: 'ascii', width: ascii.startsWith('0') ? ascii.length : 1, after },
    };
  if (fullwidth !== undefined)
    return { value: Number(toAscii(fullwidth)), form: { before, digits: 'fullwidth', width: 1, after } };
  if (circled !== undefined)
    return { value: circled.charCodeAt(0) - CIRCLED_ONE + 1, form: { before, digits: 'circled', width: 1, after } };
  const value = readChinese(chinese ?? '');
  return value === undefined ? undefined : { value, form: { before, digits: 'chinese', width: 1, after } };
}

/** Prints a number in the form of another. */
export function printTaskNumber(value: number, { before, digits, width, after }: NumberForm): string {
  return before + printDigits(value, digits, width) + after;
}

function printDigits(value: number, digits: NumberForm['digits'], width: number): string {
  const ascii = String(value).padStart(width, '0');
  if (digits === 'fullwidth')
    return ascii.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULLWIDTH_SHIFT));
  if (digits === 'circled' && value <= LAST_CIRCLED) return String.fromCharCode(CIRCLED_ONE + value - 1);
  if (digits === 'chinese' && value <= LAST_CHINESE) return printChinese(value);
  return ascii;
}

const toAscii = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - FULLWIDTH_SHIFT));

/** 二十一 → 21, 一百零三 → 103; undefined when the characters do not make a number. */
function readChinese(text: string): number | undefined {
  const match = /^(?:([一二三四五六七八九])百[零〇]?)?(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/.exec(
    text,
  );
  if (match === null || text === '') return undefined;
  const [, hundreds = '', tens = '', ten, ones = ''] = match;
  return digit(hundreds) * 100 + (ten === undefined ? 0 : tens === '' ? 10 : digit(tens) * 10) + digit(ones);
}

function printChinese(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor((value % 100) / 10), value % 10];
  const parts: string[] = [];
  if (hundreds > 0) parts.push(`${character(hundreds)}百`);
  if (tens > 0) parts.push(hundreds === 0 && tens === 1 ? '十' : `${character(tens)}十`);
  else if (hundreds > 0 && ones > 0) parts.push('零');
  if (ones > 0) parts.push(character(ones));
  return parts.join('');
}

const digit = (text: string): number => (text === '' ? 0 : DIGITS.indexOf(text));
const character = (value: number): string => DIGITS.charAt(value);
