import { MINUTES } from '@workplan/official/outline';
import type { SourceLine } from '@workplan/official/text';
import { simplified } from '@workplan/plan/text';
import { deadlinesOf } from '../tasks/deadlines.js';
import { isoDate } from './dates.js';
import type { Parts } from './parts.js';
import { periodOf } from './period.js';

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

/** What minutes tell of the year of their deadlines by the day of the meeting. */
export interface Meeting {
  readonly year: number;
  /** Whether some deadline would be past on that day, so that it may be of the next year. */
  readonly isOpen: boolean;
}

/** The only meeting that minutes speak of; undefined in any other text. */
export function meetingOf({ title, planTitle, front, outline, filled }: Parts): Meeting | undefined {
  if (!MINUTES.test(simplified(title + planTitle))) return undefined;
  const days = new Set([...front.preamble, ...front.body, ...outline.before].flatMap(daysOf));
  const [day] = days;
  if (day === undefined || days.size > 1) return undefined;
  const year = Number(day.slice(0, 4));
  const isPast = ({ to }: { readonly to?: string }): boolean => to !== undefined && to < day;
  return { year, isOpen: filled.some(({ text }) => deadlinesOf(text, year).some(isPast)) };
}

/**
 * The period of a plan by its title. Of minutes the title counts the meetings of a year (2025年第22次), and their deadlines may be of
 * the next one: what they tell is the year of the meeting, where that is not open.
 */
export const periodBeside = (title: string, meeting: Meeting | undefined): ReturnType<typeof periodOf> =>
  meeting?.isOpen === true ? undefined : (periodOf(title) ?? meeting?.year);
