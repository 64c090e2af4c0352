import type { Token, TokenType } from './tokens.js';

/** What a time may leave out because it was said before, or because the plan says it. */
export interface Near {
  /** The year of the plan: 明年 counts from it. */
  readonly base: number | undefined;
  /** The year that a month without one belongs to; 次年 counts from it. */
  readonly year: number | undefined;
  /** The month of the day before: 6月1日、15日. */
  readonly month?: number | undefined;
  /** Whether the text is nothing but a time. In prose 2026 and 2026.6 are numbers. */
  readonly isField: boolean;
}

export const isType = (token: Token | undefined, ...types: readonly TokenType[]): boolean =>
  token !== undefined && types.includes(token.type);

/** Words between the first and the last of a range; 最迟 and 截至 are none. */
export const joins = (token: Token | undefined): boolean =>
  isType(token, 'dash') || (token?.type === 'until' && /^[到至]$/.test(token.text));

const UNITS: Readonly<Partial<Record<TokenType, TokenType>>> = {
  year: 'year',
  yearEnd: 'year',
  month: 'month',
  quarter: 'quarter',
  day: 'day',
};
const LONGEST_LIST = 12;

/** The unit of a number: its own, or that of the numbers it is joined with (1—3月, 一、二季度). */
export function unitOf(
  tokens: readonly Token[],
  at: number,
): { readonly unit: TokenType; readonly next: number } | undefined {
  if (tokens[at]?.type !== 'number') return undefined;
  const own = tokens[at + 1];
  if (own !== undefined && UNITS[own.type] !== undefined)
    return { unit: UNITS[own.type] ?? own.type, next: own.type === 'yearEnd' ? at + 1 : at + 2 };
  for (let here = at + 1, count = 0; count < LONGEST_LIST; count += 1) {
    if (!joins(tokens[here]) && !isType(tokens[here], 'list')) return undefined;
    here += isType(tokens[here + 1], 'ordinal') ? 2 : 1;
    if (tokens[here]?.type !== 'number') return undefined;
    const unit = UNITS[tokens[here + 1]?.type ?? 'other'];
    if (unit !== undefined) return { unit, next: at + 1 };
    here += 1;
  }
  return undefined;
}
