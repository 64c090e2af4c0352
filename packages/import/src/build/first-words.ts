import { columnKey } from '@workplan/official/render';
import { ADDRESSEES, readNumeral } from '@workplan/official/outline';
import type { SourceLine } from '@workplan/official/text';

/** A text without a title is named by so many of its first words. */
const LONGEST = 40;
const NO_TITLE = '（无标题）';
/** 首页 > 政务公开 > 政策解读: where a page stands in its site. */
const WAY =
  /^(?:[您你]?(?:现在|当前|所在)?的?(?:所在)?位置[：:]?)?[ \t\u3000]*(?:网站|本站)?首页[ \t\u3000]*[>＞»›/／→-]/;
const CELLS = /[,\t|]/;
/** So many known headings make a row of headings. */
const FEWEST_HEADINGS = 2;

/** A title for a text that has none: its first words, so that the plan can be distinguished from others. */
export function firstWords(lines: readonly SourceLine[]): string {
  const printed = lines.map(({ text }) => text.trim()).filter((words) => words !== '' && !WAY.test(words));
  const twice = printed.slice(0, HEAD).find((words, at) => at > 0 && isTwice(words, printed[at - 1]));
  if (twice !== undefined) return twice;
  const [first = ''] = printed;
  if (!/\p{L}/u.test(first) || readNumeral(first) !== undefined || headsColumns(first) || isAddressed(first))
    return NO_TITLE;
  return first.length > LONGEST ? `${first.slice(0, LONGEST)}…` : first;
}

/** A page prints the name of a text in its head and again above it. */
const isTwice = (words: string, above: string | undefined): boolean =>
  words === above && words.length >= SHORTEST_TWICE && words.length <= LONGEST_TWICE && !/[。；|]/.test(words);
const HEAD = 8;
const SHORTEST_TWICE = 12;
const LONGEST_TWICE = 100;

/** 各区人民政府，市政府各部门： */
const isAddressed = (words: string): boolean => ADDRESSEES.test(words);

/** 序号,整改措施,责任单位: names of columns name no plan. */
const headsColumns = (words: string): boolean =>
  words.split(CELLS).filter((cell) => columnKey(cell) !== undefined).length >= FEWEST_HEADINGS;
