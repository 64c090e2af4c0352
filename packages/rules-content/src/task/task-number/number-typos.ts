import type { Run } from './runs.js';

export interface NumberTypo {
  readonly kind: 'gap' | 'duplicate' | 'disorder' | 'start';
  /** Index of the task in its run. */
  readonly at: number;
  readonly expected: number;
  /** Index of the first task with the same number. */
  readonly first?: number;
}

export interface RunCheck {
  readonly typos: readonly NumberTypo[];
  /** The numbers as they should be, by index. */
  readonly wanted: readonly number[];
}

/**
 * Follows the numbers of a run. One cause is one mistake: after a wrong number the count goes on as
 * if it were right, and a block of numbers that continues a mistake belongs to it.
 *
 * @param starts numbers that the run may begin with; the first is the usual one
 * @param explained whether the plan explains a gap before the task at an index
 */
export function checkRun(run: Run, starts: readonly number[], explained: (at: number) => boolean): RunCheck {
  const numbers = run.map((task) => task.number.value);
  const all = new Set(numbers);
  const seen = new Map<number, number>();
  const typos: NumberTypo[] = [];
  const wanted: number[] = [];
  const first = numbers[0] ?? 1;
  const start = starts.includes(first) || explained(0) ? first : (starts[0] ?? 1);
  // Beginning with 2 when 1 comes later is disorder; when there is no 1, the beginning may be elsewhere.
  if (start !== first) typos.push({ kind: all.has(start) ? 'disorder' : 'start', at: 0, expected: start });
  /** Smaller numbers than this have not been accounted for yet. */
  let low = all.has(start) ? Math.min(start, first) : first;
  /** The highest number so far that counts as right. */
  let last = first - 1;
  let previous: { readonly value: number; readonly wrong: boolean } = { value: Number.NaN, wrong: false };
  for (const [at, value] of numbers.entries()) {
    const due = last + 1;
    const jump = value > due && at > 0 && explained(at) ? value - due : 0;
    wanted.push(at === 0 ? start : (wanted[at - 1] ?? 0) + 1 + jump);
    const next = numbers[at + 1];
    const typo = jump > 0 ? undefined : slipAt(value, due, next, low, all, seen);
    const continues = previous.wrong && value === previous.value + 1;
    if (typo !== undefined && !continues) {
      const firstUse = seen.get(value);
      typos.push({ kind: typo.kind, at, expected: due, ...(firstUse === undefined ? {} : { first: firstUse }) });
    }
    last = typo?.standsFor ?? Math.max(last, value);
    low = Math.min(low, value);
    previous = { value, wrong: typo !== undefined && typo.kind === 'duplicate' };
    if (!seen.has(value)) seen.set(value, at);
  }
  return { typos, wanted };
}

interface Typo {
  readonly kind: 'gap' | 'duplicate' | 'disorder';
  /** The number that the task should bear, when the next one goes on from it. */
  readonly standsFor?: number;
}

function slipAt(
  value: number,
  due: number,
  next: number | undefined,
  low: number,
  all: ReadonlySet<number>,
  seen: ReadonlyMap<number, number>,
): Typo | undefined {
  if (value === due) return undefined;
  const misprint = next === due + 1 && next !== value + 1;
  const instead = misprint ? { standsFor: due } : {};
  if (seen.has(value)) return { kind: 'duplicate', ...instead, ...(misprint ? {} : { standsFor: due - 1 }) };
  if (value > due) return misprint ? { kind: 'disorder', standsFor: due } : { kind: all.has(due) ? 'disorder' : 'gap' };
  // Smaller than before, and not used yet: one of those whose absence was reported where it was due.
  return value >= low ? undefined : { kind: 'disorder', ...instead };
}
