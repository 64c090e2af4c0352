import { readTime } from '@workplan/plan/model';
import { OPEN_LIST_MARK } from '@workplan/plan/schema';
import type { CellKind } from '../columns.js';

/** Between two names of a cell; a line break counts too, and so do the marks of other keyboards. */
const SEPARATORS: ReadonlySet<string> = new Set('、，,；;\n');
const OPENING: ReadonlySet<string> = new Set('（(《〈“〔[');
const CLOSING: ReadonlySet<string> = new Set('）)》〉”〕]');

/** The names of a cell, without a full stop behind them. Marks inside brackets separate nothing: 市发展改革委（市物价局、市粮食局） is one name. */
export function namesIn(cell: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let name = '';
  for (const character of cell.trimEnd().replace(/。$/, '')) {
    if (OPENING.has(character)) depth += 1;
    else if (CLOSING.has(character)) depth = Math.max(0, depth - 1);
    if (depth > 0 || !SEPARATORS.has(character)) name += character;
    else {
      names.push(name);
      name = '';
    }
  }
  const found = [...names, name].map((one) => one.trim()).filter((one) => one !== '');
  const last = found[found.length - 1] ?? '';
  if (last.length <= 1 || !last.endsWith(OPEN_LIST_MARK)) return found;
  return [...found.slice(0, -1), last.slice(0, -1), OPEN_LIST_MARK];
}

/** Names as the words of a cell: 甲局、乙局等. */
export function joinNames(names: readonly string[]): string {
  const isOpen = names.length > 1 && names[names.length - 1] === OPEN_LIST_MARK;
  return isOpen ? `${names.slice(0, -1).join('、')}${OPEN_LIST_MARK}` : names.join('、');
}

const WIDE_DIGIT = /[０-９]/g;
/** Digits of Chinese keyboards as those of numbers: GB/T 15835 writes them half as wide. */
const narrow = (text: string): string =>
  text.replace(WIDE_DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** Spaces at the ends of lines and empty lines around them are not seen. */
const trimmed = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\ufeff]/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

const DAY = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/;
const MONTH = /^(\d{4})[-./年](\d{1,2})月?$/;
/** Days since 1899-12-30, as spreadsheets count them: 2000-01-01 to 2099-12-31. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
const EPOCH = Date.UTC(1899, 11, 30);

/** A day as an official text has it; undefined when the words are no single day or month. */
function dayOf(text: string): string | undefined {
  const [, year, month = '', day] = DAY.exec(text) ?? MONTH.exec(text) ?? [];
  if (year !== undefined) {
    const written = `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
    // No calendar has a 31 June: such words stay as they are typed.
    return readTime(written).kind === 'unknown' ? undefined : written;
  }
  if (!/^\d{5}$/.test(text) || Number(text) < FIRST_SERIAL || Number(text) > LAST_SERIAL) return undefined;
  const date = new Date(EPOCH + Number(text) * 86_400_000);
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

/** How the words of a cell are written in a plan; two cells mean the same when these are the same. */
const CANONICAL: Readonly<Record<CellKind, (text: string) => string>> = {
  number: (text) =>
    narrow(text)
      .replace(/\s/g, '')
      .replace(/[.．、]$/, ''),
  words: narrow,
  names: (text) => joinNames(namesIn(text)),
  deadline: (text) => dayOf(narrow(text).replace(/\s+/g, '')) ?? narrow(text),
  status: (text) => text.replace(/\s/g, ''),
};

/** The words of a cell in the one form in which they are compared. */
export const canonical = (kind: CellKind, text: string): string => CANONICAL[kind](trimmed(text));

/** Whether two cells mean the same; the same words always do. */
export const isSame = (kind: CellKind, a: string, b: string): boolean =>
  a === b || canonical(kind, a) === canonical(kind, b);
