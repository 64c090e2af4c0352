import { isIsoDate } from '@workplan/plan/model';

/** Between which days a day without a year lies. Days are written `YYYY-MM-DD`. */
export interface DayLimits {
  readonly on: string;
  readonly issued: string | undefined;
}

/** Days since 1899-12-30, as spreadsheets count them: 2000-01-01 to 2099-12-31. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
const EPOCH = Date.UTC(1899, 11, 30);

const FULL = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;
const WITHOUT_YEAR = /^(\d{1,2})月(\d{1,2})日$/;
const SERIAL = /^(\d{5})(?:\.\d+)?$/;
const CLOCK = /(?<![T ])[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

/**
 * The day of a cell as `YYYY-MM-DD`: 2026.6.30, 2026/6/30, 2026年6月30日, 20260630, 6月30日, 46203. Undefined when it is
 * none, or when more than one day may be meant: 6/7/2026, and a day without a year that comes twice since the issue.
 */
export function readDay(text: string, limits: DayLimits): string | undefined {
  const plain = text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[．。]/g, '.')
    .replace(/[／]/g, '/')
    .replace(/[－—–]/g, '-')
    .trim()
    .replace(CLOCK, '')
    .replace(/\s/g, '');
  const [, year, month, day] = FULL.exec(plain) ?? DIGITS.exec(plain) ?? [];
  if (year !== undefined) return isoDay(Number(year), Number(month), Number(day));
  const [, serial] = SERIAL.exec(plain) ?? [];
  if (serial !== undefined) return daySince(Number(serial));
  return yearLast(plain) ?? withoutYear(plain, limits);
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return isIsoDate(text) ? text : undefined;
}

const daySince = (serial: number): string | undefined =>
  serial < FIRST_SERIAL || serial > LAST_SERIAL
    ? undefined
    : new Date(EPOCH + serial * 86_400_000).toISOString().slice(0, 10);

/** 6/30/2026 and 30/6/2026 are the same day; 6/7/2026 may be two. */
function yearLast(text: string): string | undefined {
  const [, a, b, year] = YEAR_LAST.exec(text) ?? [];
  if (year === undefined) return undefined;
  const days = new Set(
    [isoDay(Number(year), Number(a), Number(b)), isoDay(Number(year), Number(b), Number(a))].filter(
      (day) => day !== undefined,
    ),
  );
  return days.size === 1 ? [...days][0] : undefined;
}

function withoutYear(text: string, { on, issued }: DayLimits): string | undefined {
  const [, month, day] = WITHOUT_YEAR.exec(text) ?? [];
  if (month === undefined || issued === undefined) return undefined;
  const days: string[] = [];
  for (let year = Number(issued.slice(0, 4)); year <= Number(on.slice(0, 4)); year += 1) {
    const found = isoDay(year, Number(month), Number(day));
    if (found !== undefined && found >= issued && found <= on) days.push(found);
  }
  return days.length === 1 ? days[0] : undefined;
}
