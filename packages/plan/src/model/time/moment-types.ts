import type { Stretch } from './calendar.js';
import type { Token } from './tokens.js';

/** A time with one name: 2026年6月底, 三季度, 年底, 国庆节, “十四五”期间. */
export interface Moment {
  /** The token behind it. */
  readonly next: number;
  /** Its days; undefined when no calendar has them or no year is known. */
  readonly days: Stretch | undefined;
  /** The year that it names or takes over. */
  readonly year: number | undefined;
  readonly month?: number;
  /** Whether it names its year. */
  readonly hasYear: boolean;
  /** 底, 末, 内: the last day counts. */
  readonly isEnd: boolean;
  /** 春节前 ends on the day before; 6月30日前 includes the day. */
  readonly isEvent?: boolean;
}

export type Tokens = readonly Token[];
export type Inner = Omit<Moment, 'year' | 'hasYear'>;

/** 底, 末: the last day counts. */
export const isEnd = (token: Token | undefined): boolean => token?.type === 'edge' && token.text !== '初';
export const ifYear = (year: number | undefined, days: (year: number) => Stretch | undefined): Stretch | undefined =>
  year === undefined ? undefined : days(year);
