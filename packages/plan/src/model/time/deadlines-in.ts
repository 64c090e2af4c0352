import { isDuration } from './undated.js';
import { findTimes } from './find-times.js';
import type { FoundTime, TimeContext } from './types.js';

export interface DeadlineContext extends TimeContext {
  /** The first day of the work, `YYYY-MM-DD`: what ends before it is past. Without it the year of the plan begins it. */
  readonly begins?: string | undefined;
}

/** A time, with the words of its clause on both sides and the sentence behind it. */
interface Place {
  readonly time: FoundTime;
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
}

const LONGEST = 60;
const CLAUSE_MARK = /[，。；、：！？\n（）(),;]/;

/** 较2025年底, 截至2015年底, 自6月底 (and not 市自然资源局6月底), 除年底前, 有效期至2030年底 …: compared with, counted from, left out, in force. */
const NO_DEADLINE_BEFORE =
  /(?:较|(?<![占对环同评])比|相比|截至|截止|早在|同期|(?<![清解消排拆免开废])除|早于|晚于|有效期|试行期)[^，。；]{0,4}$|《[^《》]*$|[自从]$/;
/** 不晚于 says a deadline, though 晚于 alone says none. */
const DEADLINE_BEFORE = /不(?:得)?(?:晚|迟)于$/;
/** 对9月底前注册的企业: it says which. */
const SELECTS_BEFORE = /^(?:并|且)?(?:对于?|凡是?|针对|鼓励|支持|符合|属于?)$/;
/** 到2027年, 力争2027年: what follows is due, also behind a comma. */
const AIM_BEFORE = /(?:到|至|力争|争取|确保|最迟|不超过|计划|于)$/;

/** 确保年底前新增20家 is due as 年底前新增20家 is; 到2027年达到80% dates a target. */
const LIMIT_AIM = /(?:力争|争取|确保|最迟|计划)(?:于|在)?$/;

/** 已, 起施行, 为基准, 12月底前完成的 …: what was, what begins, what is a measure, a condition. */
const NO_DEADLINE_AFTER =
  /^(?:[^，。；]{0,3}已|(?:起|正式)*(?:施行|生效)|到期|期满|届满|为?基(?:准|数|期)|以来|期间|[^，。；]*(?:基础上|相比|的$))/;
/** 印发的, 在本市注册的: the time belongs to the noun behind 的. */
const ATTRIBUTE_AFTER =
  /^(?:.{0,2}|.{0,8}(?:注册|登记|成立|出生|毕业|入职|参保|开业|到期|购买|发生|签订|缴纳|申报|报名|受理|批准|核准|立项|下达|印发|出台|发布|投产|备案|施行|设立|取得))的/;
/** 前, 底, 末, 内: words that set a limit; so does whichever of two. */
const LIMIT = /[前底末内](?:$|[/／])|或|^今明两年|起[至到]/;
/** 下半年开工, 2027年实现: behind a deadline, a clause that begins with a time is the next stage. */
const STAGE =
  /^(?:全面|基本|初步|正式)?(?:实现|实施|推进|推开|推广|开展|启动|开工|动工|组织|建立|形成|试运行|投产|总结|评估|运行|召开|举办|组织)/;
/**
 * 6月完成, 2026年建成: a time becomes a limit by the verb behind it. 6月底前归集数据 may be a stage on the way.
 */
export const FINISHED =
  /^[^前内后季期。]{0,10}?(?:完成(?!投资|率|产值|销售)|建成|办结|出台|印发|上线|开通|到位|竣工|完工|验收|投入使用|投入运营|投运|投用|落地|全面推开|交付)/;
const AIM_REACHED = /建成|完成|形成|建立|实现|出台|印发/;
/** 达到80%, 1000家以上: a target at a time. The format has a field for it (目标.时间). */
const FIGURE =
  /(?<![\d０-９一二三四五六七八九十百千万亿])[\d０-９一二三四五六七八九十百千万亿]+(?:\.\d+)?\s*(?:[%％]|个百分点|[余多]?[万亿个家项件处所公亩人户张辆座套])|达到?\s*\d/;

function placeOf(text: string, time: FoundTime): Place {
  const head = text.slice(Math.max(0, time.start - LONGEST), time.start);
  const tail = text.slice(time.end, time.end + LONGEST);
  return {
    time,
    before: head.split(CLAUSE_MARK).at(-1) ?? '',
    after: tail.split(CLAUSE_MARK, 1)[0] ?? '',
    sentence: tail.split(/[。；！？\n]/, 1)[0] ?? '',
  };
}

/** 整改后三个月内, 近三年内: the length of time runs from something else, or lies behind. */
const NO_DURATION_BEFORE = /(?:[后起近前过每]|之日起)[^，。；]{0,2}$/;
const FROM_ISSUE = /(?:印发|发布|下发|公布)之日起$/;

/** 两年内建成 is due; 两年内的数据, 收到申请后三个月内 are none. */
const isOtherDuration = ({ time, before, after }: Place): boolean =>
  isDuration(time.text) &&
  ((NO_DURATION_BEFORE.test(before) && !FROM_ISSUE.test(before)) || !(FINISHED.test(after) || AIM_REACHED.test(after)));

function isExcluded(place: Place): boolean {
  const { before, after } = place;
  if (isOtherDuration(place)) return true;
  if (NO_DEADLINE_BEFORE.test(before) && !DEADLINE_BEFORE.test(before)) return true;
  return SELECTS_BEFORE.test(before) || NO_DEADLINE_AFTER.test(after) || ATTRIBUTE_AFTER.test(after);
}

function isDue(place: Place): boolean {
  const { time, before, after, sentence } = place;
  const isAim = AIM_BEFORE.test(before);
  const isLimited = LIMIT_AIM.test(before) && time.text.endsWith('前');
  if (isAim && !isLimited && FIGURE.test(sentence) && !FINISHED.test(after)) return false;
  return LIMIT.test(time.text) || FINISHED.test(after) || isPartOfYear(place) || (isAim && AIM_REACHED.test(sentence));
}

const isStage = ({ before, after }: Place): boolean => before.trim() === '' && STAGE.test(after);

/** 4—9月开展整治, 一季度召开: a part of a year in which all of the work is done. A month alone may be when it begins. */
const isPartOfYear = (place: Place): boolean =>
  isStage(place) && !RESULT.test(place.after.replace(STAGE, '')) && endsInPartOfYear(place.time.text);

/** 1月至6月运行情况, 上半年评估结果: what came of it, and nothing to be done by then. */
const RESULT =
  /^(?:工作|落实|检查)?(?:的|情况|结果|成果|成效|效果|数据|指标|质量|进度|报告|通报|台账|基础|期间|以来|中|后)/;
/** 4月至9月 has its mark behind the year, if it names one. */
const endsInPartOfYear = (text: string): boolean => /(?:季度|半年|旬|[至到—–~～-][^年至到—–~～-]*[月日])$/.test(text);

/**
 * The times in the text of a task that say when it is due: 「6月底前完成」「力争年底建成」「到2027年，…基本建成」.
 * A time that is compared with, begins something, tells which bodies are meant or dates a target is none.
 * Offsets are UTF-16 in the text. A deadline whose days are not certain (春节前完成) is given as `unknown`.
 */
export function deadlinesIn(text: string, { year, begins }: DeadlineContext = {}): FoundTime[] {
  const start = begins ?? (year === undefined ? undefined : `${year}-01-01`);
  const places = findTimes(text, { year })
    .filter(({ kind, to }) => kind === 'unknown' || (kind === 'interval' && to !== undefined))
    .filter(({ to }) => start === undefined || to === undefined || to >= start)
    .map((time) => placeOf(text, time))
    .filter((place) => !isExcluded(place));
  const firstDue = places.findIndex(isDue);
  return places
    .filter((place, index) => isDue(place) || (firstDue !== -1 && index > firstDue && isStage(place)))
    .map(({ time }) => time);
}

/**
 * The deadline of a task from its text: the last of its stages. One that cannot be dated (汛期前) is given where it is the
 * only one. Undefined where the text names none, or where it cannot be said which of several is the last.
 */
export function lastDeadline(deadlines: readonly FoundTime[]): FoundTime | undefined {
  if (deadlines.length > 1 && deadlines.some(({ to }) => to === undefined)) return undefined;
  return deadlines.reduce<FoundTime | undefined>(
    (last, time) => ((time.to ?? '') >= (last?.to ?? '') ? time : last),
    undefined,
  );
}
