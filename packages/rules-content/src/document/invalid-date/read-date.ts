import { chineseNumber, plainFigures } from '@workplan/plan/model';

/** The parts of a date, however it is written. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FORMS: readonly RegExp[] = [
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/,
  /^(\d{4})\s*([-/.－—–])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?:[T ].*)?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

/** Reads 2016年2月18日, 2016/2/18, 2016.2.18, 20160218, 二〇一六年二月十八日. */
export function readDate(text: string): DateParts | undefined {
  const plain = plainFigures(text)
    .replace('元月', '1月')
    .replace(/[〇一二三四五六七八九十]+/g, (figures) => `${chineseNumber(figures)}`);
  for (const form of FORMS) {
    const [year, month, day] = (form.exec(plain) ?? [])
      .slice(1)
      .filter((part) => /^\d+$/.test(part))
      .map(Number);
    if (year !== undefined && month !== undefined && day !== undefined) return { year, month, day };
  }
  return undefined;
}

/** Whether a text names a year or a month, but no day. */
export const isIncomplete = (text: string): boolean => /^\d{4}\s*(?:年|[-/.]\s*\d{1,2}|年\s*\d{1,2}\s*月)?$/.test(text);

export const isoDate = ({ year, month, day }: DateParts): string =>
  [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');

const pad = (value: number): string => String(value).padStart(2, '0');
