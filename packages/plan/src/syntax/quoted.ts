import { BACKSLASH, DOUBLE_QUOTE, SINGLE_QUOTE } from './characters.js';
import { PlacedScalar } from './nodes.js';
import type { SyntaxProblem } from './problems.js';

/** Offset after the closing quote of the scalar that opens at `start`, or undefined when none closes before `limit`. */
export function endOfQuoted(text: string, start: number, limit: number): number | undefined {
  const opener = text.charCodeAt(start);
  for (let at = start + 1; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (opener === DOUBLE_QUOTE && code === BACKSLASH) at += 1;
    else if (code === opener) {
      if (opener === SINGLE_QUOTE && text.charCodeAt(at + 1) === SINGLE_QUOTE && at + 1 < limit) at += 1;
      else return at + 1;
    }
  }
  return undefined;
}

/** A quoted scalar from its opening to its closing quote (YAML 1.2, 7.3.1 and 7.3.2). */
export function readQuoted(text: string, start: number, end: number, problems: SyntaxProblem[]): PlacedScalar {
  const isDouble = text.charCodeAt(start) === DOUBLE_QUOTE;
  const raw = text.slice(start + 1, end - 1);
  if (isDouble)
    return new PlacedScalar(start, end, 'double', /[\\\n\r]/.test(raw) ? unescape(raw, start + 1, problems) : raw);
  return new PlacedScalar(start, end, 'single', /['\n\r]/.test(raw) ? fold(raw).replaceAll("''", "'") : raw);
}

const BREAK = /(?<![ \t])[ \t]*(?:\r\n|\r|\n)([ \t\r\n]*)/g;

/** Line folding: one break is a space, each further one a break; spaces around them go. */
const fold = (raw: string): string => raw.replace(BREAK, (_, more: string) => '\n'.repeat(breaksIn(more)) || ' ');
const breaksIn = (text: string): number => (text.match(/\r\n|\r|\n/g) ?? []).length;

/** Escapes of one character (YAML 1.2, 5.7). */
const ESCAPES: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\u0007',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\u001b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};
/** An escaped break takes the indentation of the next line with it. */
const LONGEST_MARGIN = 1000;
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** The value of a double-quoted scalar; `offset` is where its content stands. */
function unescape(raw: string, offset: number, problems: SyntaxProblem[]): string {
  let value = '';
  let plain = 0;
  for (let at = raw.indexOf('\\'); at !== -1; at = raw.indexOf('\\', plain)) {
    value += fold(raw.slice(plain, at));
    const broken = /^\\(?:\r\n|\r|\n)[ \t]*/.exec(raw.slice(at, at + LONGEST_MARGIN))?.[0];
    if (broken !== undefined) {
      plain = at + broken.length;
      continue;
    }
    const kind = raw.charAt(at + 1);
    const count = DIGITS[kind];
    const digits = count === undefined ? '' : raw.slice(at + 2, at + 2 + count);
    const character = count === undefined ? ESCAPES[kind] : characterOf(digits, count);
    if (character === undefined)
      problems.push({
        code: 'syntax-error',
        reason: 'bad-escape',
        start: offset + at,
        end: offset + Math.min(at + 2, raw.length),
      });
    const width = character === undefined ? 2 : 2 + digits.length;
    value += character ?? raw.slice(at, at + 2);
    plain = at + width;
  }
  return value + fold(raw.slice(plain));
}

function characterOf(digits: string, count: number): string | undefined {
  if (digits.length !== count || !/^[0-9a-fA-F]+$/.test(digits)) return undefined;
  const code = Number.parseInt(digits, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
