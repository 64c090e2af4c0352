import { readDocumentNumber } from '@workplan/plan/model';
import { itemAt, simplified } from '@workplan/plan/text';
import type { SourceLine } from '../text/source-lines.js';
import { isPeriodLine, isTitle, runAt, titleRuns } from './titles.js';
import {
  ADDRESSEES,
  ATTACHMENT_LIST,
  ISSUED_BY,
  DATE_IN_BRACKETS,
  DATE_LINE,
  isSignature,
  NOTE_LINE,
  signatureStart,
} from './marks.js';

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
  /** The line of minutes that says who issues them, and when. */
  readonly dated?: SourceLine;
  /** An annotation below the date. */
  readonly note?: SourceLine;
  /** The title of the plan, on one or more lines, where the notice has its own. */
  readonly planTitle: readonly SourceLine[];
  readonly preamble: readonly SourceLine[];
}

/** Reads what stands before the plan itself: document number, title, addressees, the words of the notice. */
export function readFront(lines: readonly SourceLine[]): Front {
  const numberAt = lines.findIndex((line, index) => numberIn(line.text, lines[index - 1]?.text) !== undefined);
  const addresseesAt = lines.findIndex(
    (line, index) => index > numberAt && ADDRESSEES.test(line.text) && !FIELD_ONLY.test(line.text),
  );
  const dateAt = lines.findIndex(
    (line, index) =>
      index > 0 && DATE_LINE.test(line.text) && (isSignature(lines[index - 1]?.text ?? '') || endsNotice(lines, index)),
  );
  const isUnsigned = dateAt !== -1 && !isSignature(lines[dateAt - 1]?.text ?? '');
  const headEnd =
    addresseesAt !== -1
      ? addresseesAt
      : numberAt !== -1
        ? Math.max(numberAt + 1, titleAfter(lines, numberAt))
        : titleEnd(isUnsigned ? lines.slice(0, dateAt) : lines);
  const head = lines.slice(0, headEnd).filter((_, index) => index !== numberAt);
  const titles = titleRuns(head);
  const title = titles[titles.length - 1] ?? [];
  const headlines = titles.slice(0, -1).flat();
  const claimed = new Set([...title, ...headlines]);
  const isNotice = dateAt > addresseesAt && dateAt >= headEnd;
  const rest = lines.slice(addresseesAt !== -1 ? addresseesAt + 1 : headEnd);
  const behind = isNotice ? lines.slice(behindDates(lines, dateAt)) : rest;
  const signature = isNotice ? lines.slice(signatureStart(lines, dateAt), dateAt) : [];
  const signedAt = signature[0] ?? lines[dateAt];
  const said = isNotice ? rest.filter((line) => line.number < (signedAt?.number ?? 0)) : [];
  const listAt = said.findIndex((line) => ATTACHMENT_LIST.test(line.text));
  const note = isNotice && behind[0] !== undefined && NOTE_LINE.test(behind[0].text) ? behind[0] : undefined;
  const after = note === undefined ? behind : behind.slice(1);
  const planTitle = isNotice ? (runAt(after, 0) ?? []) : [];
  const below = after.slice(planTitle.length);
  const words = below.findIndex(({ text }) => !PAGE_LINE.test(text));
  const preamble = words === -1 ? [] : below.slice(words);
  const [first] = preamble;
  const day = !isNotice && first !== undefined && DATE_IN_BRACKETS.test(first.text) ? first : undefined;
  return {
    furniture: head.filter((line) => !claimed.has(line)),
    headlines,
    title,
    planTitle,
    body: listAt === -1 ? said : said.slice(0, listAt),
    attachmentList: listAt === -1 ? [] : said.slice(listAt),
    signature,
    preamble: day === undefined ? preamble : preamble.slice(1),
    ...optional('note', note),
    ...optional('number', lines[numberAt]),
    ...optional('addressees', lines[addresseesAt]),
    ...optional(
      'dated',
      lines.find(({ text }) => ISSUED_BY.test(text)),
    ),
    ...(isNotice ? optional('issued', lines[dateAt]) : optional('issued', day)),
  } as Front;
}

/** The number of a document in a line of its own, also in brackets below its title: （云政发〔2021〕2号）. */
function numberIn(text: string, above: string | undefined): string | undefined {
  const line = text.trim();
  const number = above !== undefined && isTitle(above) ? line.replace(IN_BRACKETS, '$1') : line;
  return readDocumentNumber(simplified(number)) === undefined ? undefined : number;
}
const IN_BRACKETS = /^[（(]([^（()）]+)[）)]$/;

/** What a page prints between a title and its text: 发布时间：…　来源：…　浏览次数：…, 【字体：大 中 小】. */
const PAGE_LINE =
  /^[ \u3000]*(?:20\d\d-\d\d-\d\d[ \d:：]*(?:$|(?:信息)?来源)|(?:(?:发布|更新|发表)?(?:时间|日期)[ \u3000]*[：:][ \u3000]*20\d\d|(?:信息)?来源[ \u3000]*[：:]|(?:阅读|浏览|点击|访问)(?:次数|量|数)[：:]|【(?:字体|打印)))/;

/** The first line below a date; pages print it twice. */
function behindDates(lines: readonly SourceLine[], date: number): number {
  let at = date + 1;
  while (DATE_LINE.test(lines[at]?.text ?? '')) at += 1;
  return at;
}

/** Pages lose who signs with the seal: a date below a sentence and above a title ends the notice all the same. */
const endsNotice = (lines: readonly SourceLine[], date: number): boolean =>
  /[。！][ \u3000\u00a0]*$/.test(lines[date - 1]?.text ?? '') && runAt(lines, behindDates(lines, date)) !== undefined;

/** 主题词：, 标题： and the like end in a colon too. */
const FIELD_ONLY =
  /^[ \u3000]*(?:索 ?引 ?号|主 ?题 ?词|标[ \u3000]*题|发文机关|发文字号|成文日期|发布日期|有效性)[ \u3000]*[：:]/;

const optional = <K extends string>(key: K, line: SourceLine | undefined) =>
  line === undefined ? {} : { [key]: line };

/** Without an addressee the head ends after its last title line. */
function titleEnd(lines: readonly SourceLine[]): number {
  for (let index = Math.min(lines.length, 12) - 1; index >= 0; index -= 1)
    if (isTitle(itemAt(lines, index).text)) return isPeriodLine(lines[index + 1]) ? index + 2 : index + 1;
  return 0;
}

function titleAfter(lines: readonly SourceLine[], numberAt: number): number {
  const next = lines[numberAt + 1];
  return next !== undefined && isTitle(next.text) ? numberAt + 2 : numberAt + 1;
}
