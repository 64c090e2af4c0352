import { findTimes, type FoundTime } from '@workplan/plan/model';

/** 《纲要（2021—2035年）》 within a title is another document's period. */
const CITED = /《[^《》]*》/g;
/** 到2030年, 2030年前: by when, not the time that the plan is for. */
const BY = /[到至]$/;

/** The whole years that a title names, in order and each once. */
function yearsIn(title: string): FoundTime[] {
  const times = findTimes(title).filter(
    ({ start, from, to }) => from?.endsWith('-01-01') && to?.endsWith('-12-31') && !BY.test(title.slice(0, start)),
  );
  return times.filter(
    (time, index) => times.findIndex((other) => other.from === time.from && other.to === time.to) === index,
  );
}

/** A year of its own tells more than the five-year plan it belongs to: “十四五”规划2023年实施计划. */
function likeliest(times: readonly FoundTime[]): FoundTime | undefined {
  const figures = times.filter(({ text }) => /[年\d]/.test(text));
  const [only, ...others] = figures.length > 0 ? figures : times;
  return others.length === 0 ? only : undefined;
}

/**
 * The period (期间) that a title states: 2016 for 2016年…要点, `2025-2030` for …方案（2025-2030年）, 十四五 for
 * “十四五”…规划. Undefined where it names none, or several.
 */
export function periodOf(title: string): number | string | undefined {
  const outside = likeliest(yearsIn(title.replace(CITED, '')));
  const found = outside ?? likeliest(yearsIn(title)) ?? yearOfPart(title);
  if (found === undefined) return undefined;
  const [first, last] = [found.from?.slice(0, 4), found.to?.slice(0, 4)];
  if (!/[年\d]/.test(found.text)) return /十.五/.exec(found.text)?.[0];
  return first === last ? Number(first) : `${first}-${last}`;
}

/** 2024年上半年…要点 is for a part of that year. */
function yearOfPart(title: string): FoundTime | undefined {
  const times = findTimes(title).filter(({ start }) => !BY.test(title.slice(0, start)));
  const years = new Set(times.flatMap(({ from, to }) => [from?.slice(0, 4), to?.slice(0, 4)]));
  const [time] = times;
  return years.size === 1 && time?.from !== undefined ? time : undefined;
}
