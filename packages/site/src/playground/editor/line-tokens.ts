export type TokenKind = 'key' | 'comment' | 'string' | 'number';

/** A part of a line that has a colour. */
export interface Token {
  readonly kind: TokenKind;
  readonly from: number;
  readonly to: number;
}

const LEAD = /^[ \t]*(?:- +)*/;
const NUMBER = /^(?:[\d.:/%-]+|true|false|null)$/;

/**
 * The colours of one line of a plan, by that line alone: a plan of 10,000 tasks costs no more than what is to be seen of
 * it, and a broken line breaks no other.
 */
export function tokensOf(line: string): Token[] {
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  const end = commentAt(line, lead);
  const comment: Token[] = end < line.length ? [{ kind: 'comment', from: end, to: line.length }] : [];
  const colon = colonAt(line, lead, end);
  const key: Token[] = colon < 0 ? [] : [{ kind: 'key', from: lead, to: colon }];
  return [...key, ...valueTokens(line, colon < 0 ? lead : colon + 1, end), ...comment];
}

/** Where a comment begins: at a `#` behind a space, outside of quotes at the start of a value. */
function commentAt(line: string, lead: number): number {
  if (line[lead] === '#') return lead;
  for (let at = line.indexOf('#', lead); at >= 0; at = line.indexOf('#', at + 1))
    if (/[ \t]/.test(line[at - 1] ?? '') && !isQuoted(line, at)) return at;
  return line.length;
}

const isQuoted = (line: string, at: number): boolean => (line.slice(0, at).split('"').length - 1) % 2 === 1;

/** The colon behind a key: before a space or at the end of the line. */
function colonAt(line: string, lead: number, end: number): number {
  if (/["'[{]/.test(line[lead] ?? '')) return -1;
  for (let at = line.indexOf(':', lead); at >= 0 && at < end; at = line.indexOf(':', at + 1))
    if (at + 1 >= line.trimEnd().length || line[at + 1] === ' ') return at;
  return -1;
}

function valueTokens(line: string, from: number, end: number): Token[] {
  const value = line.slice(from, end);
  const start = from + value.length - value.trimStart().length;
  const words = value.trim();
  const to = start + words.length;
  if (/^["']/.test(words)) return [{ kind: 'string', from: start, to }];
  return NUMBER.test(words) ? [{ kind: 'number', from: start, to }] : [];
}
