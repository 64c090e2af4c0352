import { deadlinesIn, findTimes, type FoundTime } from '@workplan/plan/model';

/*
 * 明年一季度报告结果: when a report is due. What somebody reports in a part of a year may as well be the report of that time
 * (一季度报告), but none is of a year to come; 报送 and 提交 are verbs alone.
 */

const REPORTS = /^(?:末|底|初|内|之?前)?(?:再|再次|集中|书面|统一|专题)?(?:向[^，。；：、]{1,12}?)?/.source;
const OF_NEXT_YEAR = new RegExp(`${REPORTS}(?:报告|汇报|报送|上报|提交|反馈|通报|公布)(?![^，。；]{0,8}的)`);
const OF_ANY = new RegExp(`${REPORTS}(?:报送|上报|提交|反馈|汇报)(?![^，。；]{0,8}的)`);
/** What stands right before such a time: a mark, or 并于, 于. */
const BEGINS = /(?:^|[，。；、：！\n])[ \t\u3000]*(?:并|再|且)?(?:于|在)?$/;
const NEXT_YEAR = /^(?:明|来|次|下)年/;
const LONGEST = 30;

/** A cheap look before times are looked for. */
const HAS_REPORT = /报告|报送|上报|汇报|提交|反馈|通报|公布/;

/** The times by which a report is due. */
const reportsIn = (text: string, year: number | undefined): FoundTime[] =>
  HAS_REPORT.test(text)
    ? findTimes(text, { year }).filter(
        (time) =>
          (time.kind === 'unknown' || (time.kind === 'interval' && time.to !== undefined)) &&
          BEGINS.test(text.slice(Math.max(0, time.start - LONGEST), time.start)) &&
          (NEXT_YEAR.test(time.text) ? OF_NEXT_YEAR : OF_ANY).test(text.slice(time.end, time.end + LONGEST)),
      )
    : [];

/** 3月：公开预算, 6月底前：完成排查: a calendar has the time before what is done in it. */
const headIn = (text: string, year: number | undefined): FoundTime[] =>
  HAS_HEAD.test(text)
    ? findTimes(text, { year }).filter(
        ({ start, end, kind, to }) =>
          text.slice(0, start).trim() === '' &&
          /^[ \u3000]*[：:]/.test(text.slice(end)) &&
          (kind === 'interval' ? to : year === undefined && kind === 'unknown'),
      )
    : [];
const HAS_HEAD = /^[ \u3000]*[^：:，。；\n]{1,20}[：:]/;

/** 集中整治（4月1日—8月31日）。: a stage has its time in a bracket behind its name. 方案（2024年4月）is a document. */
function stageIn(text: string, year: number | undefined): FoundTime[] {
  const [all = '', inner = ''] = STAGE_TIME.exec(text) ?? [];
  const [time, ...others] = inner === '' ? [] : findTimes(inner, { year });
  if (time === undefined || others.length > 0 || time.text.length !== inner.trim().length) return [];
  const isDated = time.kind === 'interval' ? time.to !== undefined : year === undefined && time.kind === 'unknown';
  const at = all.indexOf(inner);
  return isDated ? [{ ...time, start: time.start + at, end: time.end + at }] : [];
}
const STAGE_TIME =
  /^[ \u3000]*[^（(，。；：:\n]{2,20}(?<!方案|计划|规划|纲要|办法|意见|要点|条例|行动)[（(]([^（()）\n]{0,20}[月日旬][^（()）\n]{0,6})[）)][ \u3000]*(?=[。：:；;\n]|$)/;

/** 1.倒排工期；2.7月31日前恢复路面: the number of an item within the line is none of the time behind it. */
const withoutNumbers = (text: string): string =>
  text.replace(NUMBER_BEFORE_TIME, (number) => ' '.repeat(number.length));
const NUMBER_BEFORE_TIME = /(?<=[；;。：:])\d{1,2}[.．](?=\d{1,2}月)/g;

/** The deadlines in the words of a task; where they name no other, those of its reports, the time at its head, or that of the stage. */
export function deadlinesOf(words: string, year: number | undefined): readonly FoundTime[] {
  const text = withoutNumbers(words);
  return (
    [deadlinesIn(text, { year }), reportsIn(text, year), headIn(text, year), stageIn(text, year)].find(
      (found) => found.length > 0,
    ) ?? []
  );
}
