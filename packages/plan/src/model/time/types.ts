import type { TimeSpan } from '../../schema/generated/model.js';

/** A time found in a text: where it stands, and the interval it means. Offsets are UTF-16, `end` excluded. */
export interface FoundTime extends TimeSpan {
  readonly start: number;
  readonly end: number;
}

/** What a time rests on that does not say everything itself. */
export interface TimeContext {
  /** The year of the plan: 6月底 means June of this year. */
  readonly year?: number | undefined;
}
