import { readDocumentNumber } from '@workplan/plan/model';
import { itemAt, simplified } from '@workplan/plan/text';
import type { SourceLine } from '../text/source-lines.js';
import { ATTACHMENT_LIST, DATE_LINE, isSignature, NOTE_LINE, signatureStart } from './zones.js';

/** What stands before the first heading, by element of GB/T 9704. Lines that are none of them are `furniture`. */
export interface Front {
  readonly furniture: readonly SourceLine[];
  readonly headlines: readonly SourceLine[];
  /** The title, on one or more lines. */
  readonly title: readonly SourceLine[];
  readonly number?: SourceLine;
  readonly addressees?: SourceLine;
  /** The notice's own text; only when a signature follows it here. */
  readonly body: readonly SourceLine[];
  /** The list of attachments between the notice's text and its signature. */
  readonly attachmentList: readonly SourceLine[];
  readonly signature: readonly SourceLine[];
  readonly issued?: SourceLine;
  /** An annotation below the date. */
  readonly note?: SourceLine;
  /** The title of the plan, on one or more lines, where the notice has its own. */
  readonly planTitle: readonly SourceLine[];
  readonly preamble: readonly SourceLine[];
}

/** Kinds of documents end the title of a notice; so do kinds of plans. */
const KIND =
  '通知|意见|方案|要点|安排|办法|规定|决定|决议|通告|通报|公告|公报|报告|批复|函|计划|规划|措施|清单|细则|纲要|工作任务|分工|分解表|分解|任务书|命令|令|议案|请示|纪要|条例|指南|建议|行动';
/** Words that end the title of a list, but no title with 关于: there the line goes on. */
const LIST = '表|台账|目录|任务|重点工作|实事|举措|路线图|要求|目标';
/** A title that cites another one may end with it: 印发《…意见》. */
const BRACKET = '》?(?:（[^）]{1,20}）)?$';
const KIND_END = new RegExp(`(?:${KIND})${BRACKET}`);
const TITLE_END = new RegExp(`(?:${KIND}|${LIST})${BRACKET}`);
const ADDRESSEES = /^[ \u3000]*(?:各|国务院|省|市|区|县|本|有关|机关|中央)[^。！？]*[：:][ \u3000]*$/;
/** Index lines of a web page: 索 引 号：…　发布日期：… */
const FIELD_LINE =
  /^[ \u3000]*[\u4e00-\u9fff](?:[ \u3000]*[\u4e00-\u9fff]){1,7}[ \u3000]*[：:](?:[ \t\u3000]|$|[^。]{0,60}$)/;
const LONGEST_TITLE = 120;
/** What a page writes above a text; no part of its title. */
const PAGE_LABEL = /^(?:政策|文件|通知|公文)?(?:全文|正文|原文|内容|内容详情|详情)$/;
/** （2021—2023年） below a title belongs to it. */
const PERIOD_LINE = /^[（(][ \u3000]*(?:\d{4}|[二〇○零一二三四五六七八九]{4})[^（）()]{0,24}年(?:度)?[ \u3000]*[）)]$/;

export function readFront(lines: readonly SourceLine[]): Front {
  const numberAt = lines.findIndex((line) => readDocumentNumber(line.text.trim()) !== undefined);
  const addresseesAt = lines.findIndex(
    (line, index) => index > numberAt && ADDRESSEES.test(line.text) && !FIELD_ONLY.test(line.text),
  );
  const dateAt = lines.findIndex(
    (line, index) => index > 0 && DATE_LINE.test(line.text) && isSignature(lines[index - 1]?.text ?? ''),
  );
  const headEnd =
    addresseesAt !== -1
      ? addresseesAt
      : numberAt !== -1
        ? Math.max(numberAt + 1, titleAfter(lines, numberAt))
        : titleEnd(lines);
  const head = lines.slice(0, headEnd).filter((_, index) => index !== numberAt);
  const titles = titleRuns(head);
  const title = titles[titles.length - 1] ?? [];
  const headlines = titles.slice(0, -1).flat();
  const claimed = new Set([...title, ...headlines]);
  const isNotice = dateAt > addresseesAt && dateAt >= headEnd;
  const rest = lines.slice(addresseesAt !== -1 ? addresseesAt + 1 : headEnd);
  const behind = isNotice ? lines.slice(dateAt + 1) : rest;
  const signature = isNotice ? lines.slice(signatureStart(lines, dateAt), dateAt) : [];
  const said = isNotice ? rest.filter((line) => line.number < itemAt(signature, 0).number) : [];
  const listAt = said.findIndex((line) => ATTACHMENT_LIST.test(line.text));
  const note = isNotice && behind[0] !== undefined && NOTE_LINE.test(behind[0].text) ? behind[0] : undefined;
  const after = note === undefined ? behind : behind.slice(1);
  const planTitle = isNotice ? (runAt(after, 0) ?? []) : [];
  return {
    furniture: head.filter((line) => !claimed.has(line)),
    headlines,
    title,
    planTitle,
    body: listAt === -1 ? said : said.slice(0, listAt),
    attachmentList: listAt === -1 ? [] : said.slice(listAt),
    signature,
    preamble: after.slice(planTitle.length),
    ...optional('note', note),
    ...optional('number', lines[numberAt]),
    ...optional('addressees', lines[addresseesAt]),
    ...(isNotice ? optional('issued', lines[dateAt]) : {}),
  } as Front;
}

/** 主题词：, 标题： and the like end in a colon too. */
const FIELD_ONLY =
  /^[ \u3000]*(?:索 ?引 ?号|主 ?题 ?词|标[ \u3000]*题|发文机关|发文字号|成文日期|发布日期|有效性)[ \u3000]*[：:]/;

const optional = <K extends string>(key: K, line: SourceLine | undefined) =>
  line === undefined ? {} : { [key]: line };

const isTitle = (text: string): boolean => {
  const trimmed = simplified(text.trim());
  return (
    trimmed.length >= 4 &&
    trimmed.length <= LONGEST_TITLE &&
    (/关于/.test(trimmed) ? KIND_END : TITLE_END).test(trimmed) &&
    !/[。；：:！？\t]/.test(trimmed)
  );
};

/** Without an addressee the head ends after its last title line. */
function titleEnd(lines: readonly SourceLine[]): number {
  for (let index = Math.min(lines.length, 12) - 1; index >= 0; index -= 1)
    if (isTitle(itemAt(lines, index).text)) return isPeriodLine(lines[index + 1]) ? index + 2 : index + 1;
  return 0;
}

const isPeriodLine = (line: SourceLine | undefined): boolean =>
  line !== undefined && PERIOD_LINE.test(line.text.trim());

function titleAfter(lines: readonly SourceLine[], numberAt: number): number {
  const next = lines[numberAt + 1];
  return next !== undefined && isTitle(next.text) ? numberAt + 2 : numberAt + 1;
}

/** Titles among the lines of the head; one may be broken over up to three lines. */
function titleRuns(lines: readonly SourceLine[]): (readonly SourceLine[])[] {
  const runs: (readonly SourceLine[])[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const run = runAt(lines, index);
    if (run === undefined) continue;
    runs.push(run);
    index += run.length - 1;
  }
  return runs;
}

/** The title that starts at a line, on up to three lines and one for its period; undefined when none does. */
export function runAt(lines: readonly SourceLine[], index: number): readonly SourceLine[] | undefined {
  const run = [1, 2, 3]
    .map((length) => lines.slice(index, index + length))
    .find((part, at) => part.length === at + 1 && isRun(part));
  const next = run === undefined ? undefined : lines[index + run.length];
  return run !== undefined && next !== undefined && isPeriodLine(next) ? [...run, next] : run;
}

function isRun(lines: readonly SourceLine[]): boolean {
  const neighbours = lines.every((line, index) => index === 0 || line.number === itemAt(lines, index - 1).number + 1);
  const first = lines[0]?.text ?? '';
  return (
    neighbours &&
    !FIELD_LINE.test(first) &&
    !PAGE_LABEL.test(first.trim()) &&
    first.trim().length >= 4 &&
    isTitle(lines.map((line) => line.text.trim()).join(''))
  );
}
