import { readChineseNumber } from '@workplan/plan/text';
import { isDate } from '@workplan/plan/model';

const pad = (value: number): string => String(value).padStart(2, '0');

const FULL_WIDTH = /[０-９]/g;
const halfWidth = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) - 0xfee0);

/** 2016年2月18日, in figures of any width, or 二〇一六年二月十八日 as `2016-02-18`; undefined when it is no day. */
export function isoDate(text: string): string | undefined {
  const match = /^(.{4})年(.{1,3})月(.{1,3})日$/.exec(text.replace(FULL_WIDTH, halfWidth));
  if (match === null) return undefined;
  const [, y = '', m = '', d = ''] = match;
  const year = /^\d{4}$/.test(y)
    ? Number(y)
    : Number([...y].map((digit) => '〇一二三四五六七八九'.indexOf(/[○零]/.test(digit) ? '〇' : digit)).join(''));
  const [month, day] = [m, d].map((part) => (/^\d+$/.test(part) ? Number(part) : readChineseNumber(part)));
  if (!Number.isInteger(year) || month === undefined || day === undefined || !isDate(year, month, day))
    return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}
