import { columnKey } from '@workplan/official/render';

/*
 * Headings in two rows: 责任分工 above 牵头单位 and 配合单位, 季度目标 above 一季度 to 四季度.
 */

/** 一季度, 上半年, 1-3月, 9月底: the parts of a year that a heading above them is divided by. */
const PART_OF_YEAR =
  /^第?[一二三四1-4１-４]季度(?:末|底)?$|^[上下]半年$|^\d{1,2}(?:月[份底]?)?(?:[-—–~～至]\d{1,2})?月[份底]?$/;
/** 季度目标, 进度安排; 完成情况 and 上年计划 are past. */
const AIM = /^(?!上年|去年)[^\d]{0,8}(?:目标|计划|安排|节点|任务|进度|要求)$/;

/** Whether a heading is a part of a year. */
export const isPartOfYear = (heading: string): boolean => PART_OF_YEAR.test(heading.replace(/\s/g, ''));

/** Whether a heading says what is to be reached. */
export const isAim = (heading: string): boolean => AIM.test(heading.replace(/\s/g, ''));

/** The headings of both rows as one; undefined where the second row is no row of headings. */
export function secondHeadings(first: readonly string[], second: readonly string[] | undefined): string[] | undefined {
  if (second === undefined || second.length > first.length) return undefined;
  const below = first.map((_, column) => second[column] ?? '');
  const filled = below.filter((cell) => cell !== '');
  const isHead = (cell: string, column: number): boolean =>
    cell === '' ||
    (second.length === first.length && columnKey(cell) !== undefined) ||
    (isPartOfYear(cell) && (first[column] === '' || first[column + 1] === ''));
  return filled.length > 0 && below.every(isHead)
    ? first.map((heading, column) => below[column] || heading)
    : undefined;
}

/** The columns for parts of a year, by the headings of each column from the top down. */
export const stagesBelow = (headings: readonly (readonly string[])[]): number[] =>
  headings.flatMap((words, column) =>
    isPartOfYear(words.at(-1) ?? '') && words.slice(0, -1).some(isAim) ? [column] : [],
  );

/**
 * The columns 一季度 to 四季度 right behind 年度目标, which they divide. Fewer of them, or others before them, may as well say what was
 * done.
 */
export function stagesBehindAim(headings: readonly string[]): number[] {
  const first = headings.findIndex(isPartOfYear);
  const aim = headings[first - 1] ?? '';
  const run = headings
    .slice(first, first + QUARTERS)
    .flatMap((heading, at) => (isQuarter(heading) ? [first + at] : []));
  return first > 0 && isAim(aim) && /年/.test(aim) && run.length === QUARTERS ? run : [];
}
const QUARTERS = 4;
const isQuarter = (heading: string): boolean => isPartOfYear(heading) && heading.includes('季度');

/** The heading of each column that stands above it, over several columns or over it alone. */
export const headingsAbove = (first: readonly string[]): string[] =>
  first.map((_, column) =>
    first
      .slice(0, column + 1)
      .filter((heading) => heading !== '')
      .slice(-1)
      .join(''),
  );

/**
 * Headings that stand one a line, with those of a second row behind all of the first: 季度目标, 责任单位, 一季度 to 四季度. They are put in the
 * order of the columns, where one heading of the first row alone can be divided so.
 */
export function unfolded(headings: readonly string[]): { headings: readonly string[]; stages: readonly number[] } {
  const first = headings.slice(0, headings.length - [...headings].reverse().findIndex((one) => !isPartOfYear(one)));
  const parts = headings.slice(first.length);
  const [wide, ...others] = first.flatMap((heading, at) => (isAim(heading) && IS_OF_PARTS.test(heading) ? [at] : []));
  if (parts.length < FEWEST_PARTS || wide === undefined || wide === first.length - 1 || others.length > 0)
    return { headings, stages: stagesBehindAim(headings) };
  return {
    headings: [...first.slice(0, wide), ...parts, ...first.slice(wide + 1)],
    stages: parts.map((_, at) => wide + at),
  };
}
const IS_OF_PARTS = /季度|月|进度|阶段|分期/;
const FEWEST_PARTS = 2;
