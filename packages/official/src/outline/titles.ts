import { itemAt, simplified } from '@workplan/plan/text';
import type { SourceLine } from '../text/source-lines.js';
import { DATE_LINE, isSignature } from './marks.js';
import { type NumeralKind, readNumeral } from './numeral.js';

/** Kinds of documents end the title of a notice; so do kinds of plans. */
const KIND =
  '通知|通知单|督办单|交办单|任务单|提醒单|意见|方案|预案|要点|安排|办法|规定|决定|决议|通告|通报|公告|公报|报告|批复|函|计划|规划|措施|清单|细则|纲要|工作任务|分工|分解表|分解|任务书|命令|令|议案|请示|纪要|条例|指南|建议|行动|若干(?:政策)?举措';
/** Words that end the title of a list, but no title with 关于: there the line goes on. */
const LIST =
  '表|台账|目录|任务|项目|责任书|责任状|分解书|[日月]历|行事历|日程|[办务]卡|施工图|工作提示|重点工作|实事|举措|路线图|要求|目标|折子工程|工程|事项';
/** A title that cites another one may end with it: 印发《…意见》. */
/** 行动方案（2021—2023年）（送审稿） */
const BRACKET = '》?(?:[（(][^（()）]{1,20}[）)]){0,2}$';
const KIND_END = new RegExp(`(?:${KIND})${BRACKET}`);
const TITLE_END = new RegExp(`(?:${KIND}|${LIST})${BRACKET}`);
/** Index lines of a web page: 索 引 号：…　发布日期：… */
const FIELD_LINE =
  /^[ \u3000]*[\u4e00-\u9fff](?:[ \u3000]*[\u4e00-\u9fff]){1,7}[ \u3000]*[：:](?:[ \t\u3000]|$|[^。]{0,60}$)/;
const LONGEST_TITLE = 120;
const SECTION: ReadonlySet<NumeralKind | undefined> = new Set(['chinese', 'chinese-brackets']);
/** What a page writes above a text; no part of its title. */
const PAGE_LABEL = /^(?:政策|文件|通知|公文)?(?:全文|正文|原文|内容|内容详情|详情)$/;
/** （2021—2023年）, （2025年版） below a title belongs to it. */
const PERIOD_LINE = /^[（(][ \u3000]*(?:\d{4}|[二〇○零一二三四五六七八九]{4})[^（）()]{0,24}年[度版]?[ \u3000]*[）)]$/;
/** So does （征求意见稿）. */
const DRAFT_LINE = /^[（(][^（）()]{0,12}(?:稿|试行|草案)[^（）()]{0,8}[）)]$/;

/** 网站首页 | 政务公开: links of a site. */
const LINKS = /^[^|｜]{2,8}[ \u3000]*[|｜][ \u3000]*[^|｜]{2,8}(?:$|[|｜])/;

/** 牵头单位责任单位工作要求: headings of columns that a page runs together. */
const HEAD_OF_BODIES = /(?:牵头|主办|主责|责任|配合|协办)(?:单位|部门)/g;

/** Whether words are built like the title of a document or a list. 二、保障措施 is the heading of a section. */
export const isTitle = (text: string): boolean => {
  const trimmed = simplified(text.trim()).replace(/[”」』]$/, '');
  return (
    trimmed.length >= 4 &&
    trimmed.length <= LONGEST_TITLE &&
    (/关于/.test(trimmed) ? KIND_END : TITLE_END).test(trimmed) &&
    !/[。；：:！？\t]/.test(trimmed) &&
    !SECTION.has(readNumeral(trimmed)?.kind) &&
    !LINKS.test(trimmed) &&
    (trimmed.match(HEAD_OF_BODIES)?.length ?? 0) < 2
  );
};

export const isPeriodLine = (line: SourceLine | undefined): boolean =>
  line !== undefined && [PERIOD_LINE, DRAFT_LINE].some((form) => form.test(line.text.trim()));

/** Titles among the lines of the head; one may be broken over up to three lines. */
export function titleRuns(lines: readonly SourceLine[]): (readonly SourceLine[])[] {
  const runs: (readonly SourceLine[])[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const run = runAt(lines, index);
    if (run === undefined) continue;
    runs.push(run);
    index += run.length - 1;
  }
  return runs;
}

/** 分解一览表 below 2020年…重点工作任务: nothing but words for a kind of document is the rest of a title. */
const REST =
  /^(?:重点|主要|目标|工作|任务|责任|实施|行动|推进|落实|分工|分解|一览|明细|进度|三年|年度|计划|方案|清单|要点|安排|台账|意见|目录|表|的|及|和|与|通知){2,}(?:[（(][^（()）]{4,20}号[）)])?$/;

/** 附件：2021年…分解表, and the same before the commas of a workbook: a title that its line does not show alone. */
const BEFORE_TITLE = /^["| \u3000]*(?:附[ \u3000]*件[ \u3000]*[0-9０-９]{0,2}[ \u3000]*[：:.]?[ \u3000]*)?/;
const BEHIND_TITLE = /[,\t"| \u3000]/;

/** The title in a first line that has something before or behind it; empty where it holds none, or a heading. */
export function titleWithin(line: string): string {
  let end = line.length;
  while (end > 0 && BEHIND_TITLE.test(line.charAt(end - 1))) end -= 1;
  const words = line.slice(0, end).replace(BEFORE_TITLE, '');
  return [words, ...beforeSentence(words)].find((part) => isTitle(part) && readNumeral(part) === undefined) ?? '';
}

/** 甲市2026年工作要点 为做好工作，制定本要点。: a text in one line has its preamble behind a space. */
const beforeSentence = (words: string): string[] =>
  [...words.slice(0, LONGEST_TITLE).matchAll(/[ \u3000]+/g)]
    .filter(({ index }) => /[，。]/.test(words.slice(index)))
    .map(({ index }) => words.slice(0, index));

/** 及…分解方案 below 2026年重点工作: no line begins so. */
const REST_OF_TITLE = /^(?:及(?!时|早)|暨|与(?!会)|和(?!平|[县顺田龙政静硕]|林格尔|布克赛尔))[^，。；：]{2,40}$/;
const isRest = (text: string): boolean => REST.test(text) || (REST_OF_TITLE.test(text) && isTitle(text));

/** The title that starts at a line, on up to three lines and one for its period; undefined when none does. */
export function runAt(lines: readonly SourceLine[], index: number): readonly SourceLine[] | undefined {
  const step = stepOf(lines);
  const run = [1, 2, 3]
    .map((length) => lines.slice(index, index + length))
    .find(
      (part, at) => part.length === at + 1 && isRun(part, step) && !isRest(lines[index + at + 1]?.text.trim() ?? ''),
    );
  const next = run === undefined ? undefined : lines[index + run.length];
  return run !== undefined && next !== undefined && isPeriodLine(next) ? [...run, next] : run;
}

/** Pages print a blank line below each line: how far most lines of a head stand apart. */
function stepOf(lines: readonly SourceLine[]): number {
  const steps = lines.slice(1, LONGEST_HEAD).map(({ number }, at) => number - itemAt(lines, at).number);
  return steps.filter((step) => step === 2).length * 2 > steps.length ? 2 : 1;
}
const LONGEST_HEAD = 12;
/** What may go on below a blank line: nothing that a page prints of the document beside its title (中国政府网, 2026-01-05). */
const PLAIN = /^[\u4e00-\u9fff《》〈〉“”、（）() \u3000\d]+$/;
const OPENS = /关于|印发|贯彻|落实|推进|实施/;
const goesOn = ([first = '', ...others]: readonly string[]): boolean =>
  (OPENS.test(first) || others.some((part) => REST_OF_TITLE.test(part))) &&
  [first, ...others].every((part) => PLAIN.test(part) && !isSignature(part)) &&
  !others.some((part) => part.includes('关于'));

function isRun(lines: readonly SourceLine[], step: number): boolean {
  const words = lines.map((line) => line.text.trim());
  const neighbours = lines.every((line, index) => {
    const apart = index === 0 ? 1 : line.number - itemAt(lines, index - 1).number;
    return apart === 1 || (apart === step && goesOn(words));
  });
  const first = lines[0]?.text ?? '';
  return (
    neighbours &&
    !words.some((part) => DATE_LINE.test(part) || LINKS.test(part)) &&
    !FIELD_LINE.test(first) &&
    !PAGE_LABEL.test(first.trim()) &&
    first.trim().length >= 4 &&
    isTitle(words.join(''))
  );
}
