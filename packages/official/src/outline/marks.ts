import { itemAt, simplified } from '@workplan/plan/text';
import type { SourceLine } from '../text/source-lines.js';

/*
 * Lines of a notice and of its attachments that are known by their form (GB/T 9704-2012, 7.2 and 7.3).
 */
/** 附件, 附件2, 附件：, 附件 1 on a line of its own. */
export const ATTACHMENT_HEADING =
  /^[ \u3000]*附[ \u3000]*件[ \u3000]*(?:[0-9０-９一二三四五六七八九十]+[ \u3000]*)?(?:[：:.][ \u3000]*)?$/;
/** 附件：1.…, 附件：…, 附件1：… */
export const ATTACHMENT_LIST = /^[ \u3000]*附[ \u3000]*件[ \u3000]*(?:[0-9０-９]{1,2}[ \u3000]*)?[：:][ \u3000]*\S/;
/** Behind the date a line of its own of this kind begins an attachment: 附件1：任务分解表. Several in a row are a list. */
export const TITLED_HEADING =
  /^[ \u3000]*附[ \u3000]*件[ \u3000]*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})[ \u3000]*(?:[：:][ \u3000]*|(?<=[ \u3000]))(?![ \u3000])[^。；]{3,60}$/;
/** A line that is a date and nothing else, in Arabic or Chinese numerals. */
export const DATE_LINE =
  /^[ \u3000]*(?:[\d０-９]{4}[ \u3000]?年[ \u3000]?[\d０-９]{1,2}[ \u3000]?月[ \u3000]?[\d０-９]{1,2}[ \u3000]?日|[二〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)[ \u3000\u00a0?？]*$/;
/** （2023年7月20日） below a title: the day of the document. */
export const DATE_IN_BRACKETS =
  /^[ \u3000]*[（(][ \u3000]*([\d０-９]{4}年[\d０-９]{1,2}月[\d０-９]{1,2}日)(?:印发|发布|公布|制定|通过)?[ \u3000]*[）)][ \u3000\u00a0]*$/;
/** 市政府办公室　　2023年5月9日: the line below the title of minutes, with the day of their issue. */
export const ISSUED_BY =
  /^[ \u3000]*[\u4e00-\u9fff]{2,30}(?:政府|办公厅|办公室|委员会|局|厅|部|院|委|组)[ \u3000]{1,40}(\d{4}年\d{1,2}月\d{1,2}日)[ \u3000\u00a0]*$/;
/** 出席：, 列席单位： below the last item of minutes; 参加： may be of an item elsewhere. */
export const ATTENDANCE =
  /^[ \u3000]*(?:参加|参会|与会|出席|列席|主持|记录|缺席|请假)(?:会议)?(?:人员|人|领导|单位|部门|同志)?(?:名单)?[ \u3000]*[：:]/;
/** 市政府常务会议纪要: the title of minutes, or its line of an issue. */
export const MINUTES = /纪[ \u3000]*要|会议记录/;
/** （此件公开发布） and its like. */
export const NOTE_LINE = /^[ \u3000]*[（(][^（）()]{2,30}[）)][ \u3000\u00a0]*$/;

/** 各区、县人民政府，市政府各部门： */
export const ADDRESSEES = /^[ \u3000]*(?:各|国务院|省|市|区|县|州|本|有关|机关|中央)[^。！？]*[：:][ \u3000]*$/;

/** So many bodies may sign together, one a line. */
const MOST_SIGNATURES = 40;

/** Where the signatures above a date begin; the line of the date where it has none. */
export function signatureStart(lines: readonly SourceLine[], date: number): number {
  let start = date;
  while (start > 0 && date - start < MOST_SIGNATURES && isSignature(itemAt(lines, start - 1).text)) start -= 1;
  return start;
}

/** （市教育局代章） below the name of a body without a seal of its own. */
const FOR_ANOTHER = /^[ \u3000]*[（(][\u4e00-\u9fff]{2,40}代章[）)][ \u3000\u00a0]*$/;

/** The name of an issuer on a line of its own. */
export const isSignature = (text: string): boolean =>
  FOR_ANOTHER.test(text) ||
  (/^[ \u3000]*(?![ \u3000])[\u4e00-\u9fff（） \u3000]{2,60}(?<![ \u3000])[ \u3000\u00a0]*$/.test(text) &&
    /(?:政府|办公厅|办公室|督查室|委员会|局|厅|部|院|处|委|组|会|署|行|中心|办|公司|大学|学院|海关|总社)[ \u3000\u00a0]*$/.test(
      simplified(text),
    ));
