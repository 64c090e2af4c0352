import { readCell, splitNames } from '@workplan/official/attribution';
import { readNumeral } from '@workplan/official/outline';
import { type ColumnKey, isPersons } from '@workplan/official/render';
import { findTimes } from '@workplan/plan/model';
import { isSureBody } from '@workplan/plan/names';
import { isRole, SAYS_NOTHING } from './cell-words.js';

/*
 * The two parts of a cell that a line break cuts, as one. What may be read in two ways is undefined: 市公安局 and 交警支队 are
 * one body or two.
 */
type Key = ColumnKey | undefined;

const MARKS = '、，,；;';
const BETWEEN = /[、，,；;\n]/;
const OWN_LEVEL = /^(?:[省市区县州盟旗镇乡]|各)/;
const ENDS_PARAGRAPH = /[。；！？：]$/;
const LATIN = /[A-Za-z]/;
const YEAR = { year: 2000 };

export const timesIn = (text: string): number => findTimes(text, YEAR).length;

/** Whether a list goes on: a mark ends the first part, or begins the second. */
const isWithinList = (left: string, right: string): boolean =>
  MARKS.includes(left.slice(-1)) || MARKS.includes(right.slice(0, 1));

function joinBodies(left: string, right: string): string | undefined {
  if (isWithinList(left, right)) return left + right;
  const last = left.split(BETWEEN).at(-1) ?? '';
  const [first = ''] = right.split(BETWEEN);
  if (!isSureBody(last)) return isSureBody(last + first) ? left + right : undefined;
  return isSureBody(first) && OWN_LEVEL.test(last) && OWN_LEVEL.test(first) ? `${left}、${right}` : undefined;
}

/** 张三 and 李四 are two names, or one of four characters. */
function joinPersons(left: string, right: string): string | undefined {
  const isOneName = [left.split(BETWEEN).at(-1), right.split(BETWEEN)[0]].some((name) => name?.length === 1);
  return isOneName || isWithinList(left, right) ? left + right : undefined;
}

const joinTimes = (left: string, right: string): string | undefined =>
  timesIn(left + right) <= 1 ? left + right : undefined;

function joinWords(left: string, right: string): string {
  if (ENDS_PARAGRAPH.test(left) || readNumeral(right) !== undefined) return `${left}\n${right}`;
  return LATIN.test(left.slice(-1)) && LATIN.test(right.charAt(0)) ? `${left} ${right}` : left + right;
}

/** Both parts as one cell; undefined where that is open. */
export function joinCell(key: Key, left: string, right: string): string | undefined {
  if (left === '' || right === '') return left + right;
  if (key === 'number') return undefined;
  if (key === 'deadline') return joinTimes(left, right);
  if (isRole(key)) return joinBodies(left, right);
  return isPersons(key) ? joinPersons(left, right) : joinWords(left, right);
}

const LONGEST_NAME = 30;
const LONGEST_TIME = 40;
const LONGEST_NUMBER = 8;
const isName = (name: string): boolean => name.length <= LONGEST_NAME && !/[。！？]/.test(name);

/** Whether a cell may stand in a column: a time names nobody, and nobody is a time. */
export function mayStand(key: Key, cell: string): boolean {
  if (cell === '' || SAYS_NOTHING.test(cell)) return true;
  if (isRole(key)) return timesIn(cell) === 0 && splitNames(cell).every(isName);
  if (key === 'number') return cell.length <= LONGEST_NUMBER && !/[\u4e00-\u9fff]{2}/.test(cell);
  return key !== 'deadline' || (cell.length <= LONGEST_TIME && !splitNames(cell).some(isSureBody));
}

/**
 * Whether every cell of a row is of its column for certain. Where spaces part the cells, one within a cell looks the same:
 * 建设 乙平台 moves all behind it.
 */
export const standsForCertain = (keys: readonly Key[], cells: readonly string[]): boolean =>
  cells.every((cell, column) => {
    const key = keys[column];
    if (isRole(key))
      return SAYS_NOTHING.test(cell) || readCell('', cell).length > 0 || splitNames(cell).every(isSureBody);
    if (cell === '') return true;
    return mayStand(key, cell) && !cell.split(' ').some((part) => isSureBody(part) || MARKS.includes(part.slice(-1)));
  });

/**
 * Whether a line without a cell of its own goes on with the last cell of a row: the cell breaks off, or a row follows.
 * Words need both.
 */
export function endsCell(key: Key, cell: string, line: string, isAboveRow: boolean): boolean {
  if (key === 'deadline') return line.length <= SHORT && timesIn(cell + line) === 1 && lengthens(cell, line);
  if (isRole(key)) {
    const last = cell.split(BETWEEN).at(-1) ?? '';
    return line.split(BETWEEN).every(isName) && (isAboveRow || !isSureBody(last));
  }
  return isAboveRow && key !== 'number' && !isPersons(key) && !ENDS_PARAGRAPH.test(cell) && /[。；]$/.test(line);
}
const SHORT = 8;

/** Whether a time takes words of the second part: 9月底 and 前. */
const lengthens = (left: string, right: string): boolean =>
  findTimes(left + right, YEAR).some(({ start, end }) => start < left.length && end > left.length);
