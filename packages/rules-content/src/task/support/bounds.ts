import type { Quantity } from '@workplan/plan/model';

/** The true values that a printed figure can stand for. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 约 may be off by so much, 近 may fall short by so much. */
const ABOUT = 0.1;

/**
 * What a printed figure allows. A rounded figure may have been rounded or cut off: 81% covers
 * 80.5 to 82. Whole numbers without 万 or decimals are exact.
 */
export function intervalOf({ value, bound, percent, tolerance }: Quantity): Interval {
  const rounded = percent || tolerance !== 0.5;
  const low = rounded ? value - tolerance : value;
  const high = rounded ? value + 2 * tolerance : value;
  switch (bound) {
    case 'at-least':
      return { low: value, high: Infinity };
    case 'at-most':
      return { low: 0, high: value };
    case 'nearly':
      return { low: value * (1 - ABOUT), high: value };
    case 'about':
      return { low: low - value * ABOUT, high: high + value * ABOUT };
    case 'exact':
      return { low, high };
  }
}

export const meet = (a: Interval, b: Interval): boolean => a.low <= b.high + EPSILON && b.low <= a.high + EPSILON;

const EPSILON = 1e-9;

/** The shares in percent that a part of a whole can make up. */
export function shareOf(part: Interval, whole: Interval): Interval {
  return {
    low: whole.high === 0 ? 0 : (part.low / whole.high) * 100,
    high: whole.low === 0 ? Infinity : (part.high / whole.low) * 100,
  };
}

/** Part by whole as people read it: 88.2%. */
export const percentText = (part: number, whole: number): string => `${Number(((part / whole) * 100).toFixed(1))}%`;
