import { isType, type Near, unitOf } from './context.js';
import type { Tokens } from './moment-types.js';
import type { Token } from './tokens.js';

/** The year of a time: 2026年, 二〇二六年, 明年, or the first of 2025—2027年. */
export function yearAt(tokens: Tokens, at: number, near: Near): { year: number | undefined; next: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.type === 'yearWord') {
    const from = /^[次翌当]/.test(token.text) ? near.year : near.base;
    return { year: from === undefined ? undefined : from + token.value, next: at + 1 };
  }
  if (!isYearNumber(token)) return undefined;
  const unit = unitOf(tokens, at);
  if (unit?.unit === 'year') return { year: token.value, next: unit.next };
  const isYear = standsAlone(tokens, at) || isType(tokens[at + 1], 'half', 'wholeYear');
  return near.isField && isYear ? { year: token.value, next: at + 1 } : undefined;
}

export const isYearNumber = (token: Token): boolean =>
  token.type === 'number' &&
  token.text.length === 4 &&
  (token.figures === 4 || token.figures === 0) &&
  token.value >= 1900 &&
  token.value < 2200;

/** 2016 and 2016-2020 as the whole of a period. */
const standsAlone = (tokens: Tokens, at: number): boolean =>
  tokens.length <= 3 &&
  (at === 0 || at === 2) &&
  tokens.every((token, index) => (index === 1 ? isType(token, 'dash', 'until') : isYearNumber(token)));
