import { columnKey } from '@workplan/official/render';
import { placeOf, type SourceLine } from '@workplan/official/text';
import { isRole } from '../tables/cell-words.js';

/*
 * Crawlers put a table, a list of cards or Markdown into one line. Some of its words may be read, and which of the others are
 * tasks cannot be said: import says that the line is one.
 */

/** |---|---| with words around it: the ruler of a table in Markdown, which stands in a line of its own. */
const RULER = /\|[ \t]*:?-{2,}:?[ \t]*\|/;
const WORDS = /[\u4e00-\u9fff]/;
/** 工作任务 ## 二、…, 完善功能。 **2.建设乙平台。**: what begins a line in Markdown, within one. */
const MARKDOWN = /\S[ \t]+#{2,6}[ \t]+\S|\S[ \t]*\*\*\d{1,2}[.．、]/;
/** 任务分解表  一、经济发展: a title with the first heading behind it. */
const TITLE_AND_HEADING = /[表案单账划点务][ \u3000]{1,20}一、[\u4e00-\u9fff]{2,20}$/;
const BETWEEN_CELLS = /[ \t\u3000|｜]+/;
const FEWEST_HEADINGS = 3;
/** Labels of cards: 责任单位：甲 … 责任单位：乙. */
const LABEL = /(?<=^|[ \t\u3000；;。，,])([\u4e00-\u9fff]{2,8})[：:]/g;

/** 序号 任务 责任单位 1 建设甲平台 县教育局: headings of a table with its cells behind them. */
function holdsTable(text: string): boolean {
  const cells = text.split(BETWEEN_CELLS).filter((cell) => cell !== '');
  const keys = cells.map(columnKey);
  let from = 0;
  for (const [at, key] of keys.entries()) {
    if (key !== undefined) continue;
    const heads = keys.slice(from, at);
    if (heads.length >= FEWEST_HEADINGS && heads.some((head) => isRole(head)) && heads.length <= cells.length - at)
      return true;
    from = at + 1;
  }
  return false;
}

/** Whether a label of bodies stands twice in a line. */
function holdsCards(text: string): boolean {
  const labels = [...text.matchAll(LABEL)].flatMap(([, label = '']) => (isRole(columnKey(label)) ? [label] : []));
  return new Set(labels).size < labels.length;
}

/**
 * The lines that hold a table, cards or Markdown, and were not read as such; from 1.
 *
 * @param isKept whether a line is kept word for word
 * @param isRow whether it was read as a row of a table
 */
export function crowdedLines(
  lines: readonly SourceLine[],
  isKept: (line: SourceLine) => boolean,
  isRow: (line: SourceLine) => boolean,
): { readonly line: number }[] {
  const crowded = lines.filter((line) => {
    const { text } = line;
    if (!WORDS.test(text) || isRow(line)) return false;
    const isRunOn = [RULER, MARKDOWN, TITLE_AND_HEADING].some((form) => form.test(text));
    return isRunOn || holdsTable(text) || (isKept(line) && holdsCards(text));
  });
  return [...new Set(crowded.map((line) => placeOf(line).line))].map((line) => ({ line }));
}
