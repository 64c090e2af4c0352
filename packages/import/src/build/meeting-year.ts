import { MINUTES } from '@workplan/official/outline';
import type { SourceLine } from '@workplan/official/text';
import { simplified } from '@workplan/plan/text';
import { deadlinesOf } from '../tasks/deadlines.js';
import { isoDate } from './dates.js';
import type { Parts } from './parts.js';

/*
 * 2026年3月5日，县长主持召开会议: minutes without a date of issue. By 3月底前 they mean the next one, which is of that year
 * where it is not past on the day of the meeting.
 */

const DAY = /(20\d\d年\d{1,2}月\d{1,2}日)/g;
/** What stands behind the day of a meeting in its sentence, and the label before it. */
const HELD = /^[^。；\n]{0,80}?(?:召开|举行|主持)/;
const LABEL = /(?:^|[\s\u3000])(?:会议)?时[ \u3000]*间[ \u3000]*[：:][ \u3000]*$/;

const daysOf = ({ text }: SourceLine): string[] =>
  [...text.matchAll(DAY)].flatMap(({ 0: day, index }) =>
    HELD.test(text.slice(index + day.length)) || LABEL.test(text.slice(0, index)) ? (isoDate(day) ?? []) : [],
  );

/** The year of the meeting, where no deadline of the minutes would be past on its day; undefined where it is open. */
export function meetingYear({ title, planTitle, front, outline, filled }: Parts): number | undefined {
  if (!MINUTES.test(simplified(title + planTitle))) return undefined;
  const days = new Set([...front.preamble, ...front.body, ...outline.before].flatMap(daysOf));
  const [day] = days;
  if (day === undefined || days.size > 1) return undefined;
  const year = Number(day.slice(0, 4));
  const isPast = filled.some(({ text }) => deadlinesOf(text, year).some(({ to }) => to !== undefined && to < day));
  return isPast ? undefined : year;
}
