import type { TimeSpan } from '@workplan/core';
import type { DeadlineChange } from './changes.js';
import type { TaskEntry } from '@workplan/core/query';

const DAY = 86_400_000;

/** By when a task is due, compared with before; undefined where nothing changed. */
export function compareDeadline(old: TaskEntry, now: TaskEntry): DeadlineChange | undefined {
  const [before, after] = [deadlinesOf(old), deadlinesOf(now)];
  const [from, to] = [written(before), written(after)];
  if (from === to) return undefined;
  const moved = daysBetween(lastDay(before), lastDay(after));
  return {
    kind: 'deadline',
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(moved !== undefined && { days: moved }),
    direction: directionOf(from, to, moved),
  };
}

function directionOf(
  from: string | undefined,
  to: string | undefined,
  days: number | undefined,
): DeadlineChange['direction'] {
  if (from === undefined) return 'added';
  if (to === undefined) return 'removed';
  if (days === undefined) return 'other';
  return days === 0 ? 'same-day' : days < 0 ? 'earlier' : 'later';
}

const deadlinesOf = ({ carriers }: TaskEntry): TimeSpan[] =>
  carriers.flatMap(({ deadline }) => (deadline === undefined ? [] : [deadline]));

const written = (spans: readonly TimeSpan[]): string | undefined =>
  spans.length === 0 ? undefined : spans.map(({ text }) => text.trim()).join('；');

/** The last day of all; undefined where one of them has none. */
function lastDay(spans: readonly TimeSpan[]): string | undefined {
  const days = spans.map(({ to }) => to);
  return days.includes(undefined) ? undefined : days.sort().at(-1);
}

function daysBetween(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
