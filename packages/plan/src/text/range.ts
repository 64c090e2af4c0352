/** A stretch of a text: UTF-16 offsets from 0, `end` excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replaces `[start, end)` of a text; an insertion has `start === end`. UTF-16 offsets from 0. */
export interface TextEdit extends Range {
  readonly text: string;
}
