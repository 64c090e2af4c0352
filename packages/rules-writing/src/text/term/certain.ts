import type { Range } from '@workplan/plan/text';
import { isHan } from '../hanzi.js';

/** Shorter words may be parts of others: 中行 stands in 其中行政, 数据局 in 市大数据局. */
const SHORTEST = 4;

/** What names of bodies end in: 单一窗口 followed by 办公室 is part of a name. */
const BEHIND_NAMES =
  /^(?:办|局|厅|委|部|处|科|室|院|所|署|站|队|中心|公司|集团|协会|学会|平台|系统|工程|工作组|领导小组)/;

/** As many characters as the longest of them. */
const LONGEST = 4;

/**
 * Whether a wrong word may be replaced without looking: it is long enough not to be a part of another word by chance, it
 * is not quoted, no name of a body goes on behind it, and the right word does not hold it, as where 市场监管 stands for 市场监管局.
 */
export function isCertain(text: string, { start, end }: Range, write: string): boolean {
  const word = text.slice(start, end);
  if (write.includes(word)) return false;
  if (Array.from(word).length < SHORTEST && isAmongHan(text, start, end)) return false;
  if (/[“‘「『"']/.test(text.charAt(start - 1)) || /[”’」』"']/.test(text.charAt(end))) return false;
  return !BEHIND_NAMES.test(text.slice(end, end + LONGEST));
}

const isAmongHan = (text: string, start: number, end: number): boolean =>
  isHan(text.charCodeAt(start - 1)) || isHan(text.charCodeAt(end));
