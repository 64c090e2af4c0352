import { readChineseNumber, writeChineseNumber } from '@workplan/plan/text';

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
const FULLWIDTH_SHIFT = 0xfee0;
const CIRCLED_ONE = 0x2460;
const LAST_CIRCLED = 20;
/** Up to here Chinese numerals are written; beyond, nobody numbers tasks with them. */
const LAST_CHINESE = 999;

const DIGITS: readonly NumberForm['digits'][] = ['ascii', 'fullwidth', 'chinese', 'circled'];

/** Reads a number as printed; undefined when it is not one plain number (1.1, 3之一). */
export function readTaskNumber(text: string): TaskNumber | undefined {
  const [, before = '', ...parts] = NUMBER.exec(text) ?? [];
  const after = parts.pop() ?? '';
  const kind = parts.findIndex((part) => part !== undefined);
  const [digits, written] = [DIGITS[kind], parts[kind]];
  if (digits === undefined || written === undefined) return undefined;
  // ４ and ④ are compatibility forms of 4.
  const value = digits === 'chinese' ? readChineseNumber(written) : Number(written.normalize('NFKC'));
  const width = digits === 'ascii' && written.startsWith('0') ? written.length : 1;
  return value === undefined ? undefined : { value, form: { before, digits, width, after } };
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
  if (digits === 'chinese' && value <= LAST_CHINESE) return writeChineseNumber(value);
  return ascii;
}
