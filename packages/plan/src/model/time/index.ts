import type { TimeSpan } from '../../schema/generated/model.js';
import { rememberTexts } from '../../text/remember-texts.js';
import { readPhrase } from './read-phrase.js';
import type { TimeContext } from './types.js';

export { impossibleDay } from './impossible-day.js';
export { isDate, lastDay, type Interval } from './calendar.js';
export { deadlinesIn, FINISHED, lastDeadline, type DeadlineContext } from './deadlines-in.js';
export { findTimes } from './find-times.js';
export { readPhrase, type PhraseReading } from './read-phrase.js';
export type { FoundTime, TimeContext } from './types.js';

/**
 * A deadline or period as written, with the interval it stands for: 6月底前, 明年底前, 1—3月, “十三五”期间,
 * 持续推进, 每季度末. What cannot be read to its end is `unknown`, never a part of it.
 */
export function readTime(text: string, context: TimeContext = {}): TimeSpan {
  const { times: _times, deadline: _deadline, ...span } = readPhrase(text, context);
  return span;
}

/** {@link readTime} with the year of the plan, remembered: for whoever only looks at the answer. */
export const timeOf = rememberTexts((text: string, year: number | undefined) => readTime(text, { year }));
