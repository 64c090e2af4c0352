import { isoDay } from './calendar.js';

/*
 * Days of festivals. Those of the lunar calendar (GB/T 33661-2017) are a table, because the core runs where no
 * calendar of the system can be relied on. Years outside the table are not read.
 */
const FIRST_YEAR = 2010;
/** Month and day as MMDD, from 2010 on: 春节, 端午节, 中秋节. */
const LUNAR: Readonly<Record<string, readonly number[]>> = {
  春节: [
    214, 203, 123, 210, 131, 219, 208, 128, 216, 205, 125, 212, 201, 122, 210, 129, 217, 206, 126, 213, 203, 123, 211,
    131, 219, 208,
  ],
  端午: [
    616, 606, 623, 612, 602, 620, 609, 530, 618, 607, 625, 614, 603, 622, 610, 531, 619, 609, 528, 616, 605, 624, 612,
    601, 620, 610,
  ],
  中秋: [
    922, 912, 930, 919, 908, 927, 915, 1004, 924, 913, 1001, 921, 910, 929, 917, 1006, 925, 915, 1003, 922, 912, 1001,
    919, 908, 927, 916,
  ],
};
const SOLAR: Readonly<Record<string, number>> = {
  元旦: 101,
  五一: 501,
  劳动节: 501,
  儿童节: 601,
  七一: 701,
  八一: 801,
  教师节: 910,
  国庆: 1001,
};

/**
 * At the turn of the year 春节前 of a plan may be this year's festival or the next one's, so they need a year.
 * Festivals within the year need none.
 */
export const needsYear = (festival: string): boolean => festival === '元旦' || festival === '春节';

/** The day of a festival as `YYYY-MM-DD`; undefined when the table does not hold it. */
export function festivalDay(festival: string, year: number): string | undefined {
  const day = SOLAR[festival] ?? LUNAR[festival]?.[year - FIRST_YEAR];
  return day === undefined ? undefined : isoDay(year, Math.floor(day / 100), day % 100);
}
