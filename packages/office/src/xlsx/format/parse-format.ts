/** A piece of a format code (ECMA-376 part 1, 18.8.31). */
export interface Token {
  readonly kind: 'literal' | 'date' | 'number' | 'general' | 'text' | 'noon' | 'unknown';
  /** Words of a literal; the letters of a unit of time (`yyyy`, `m`, `[h]`); a mark of a number (`0 # , . % /`). */
  readonly text: string;
}

/** A part of a code between semicolons. */
export interface Section {
  readonly tokens: readonly Token[];
  /** When it holds, as its brackets say: `[>=100]`. */
  readonly condition: ((value: number) => boolean) | undefined;
  /** Whether it prints a date or a time. */
  readonly isDate: boolean;
}

/** Alternatives by the groups of the pattern; each piece is read once, from left to right. */
const PIECE = new RegExp(
  [
    '"([^"]*)"?', // 1 words
    '[\\\\!](.)', // 2 one character
    '([_*])(?:.|$)', // 3 room that is left, or filled
    '\\[([^\\]]*)\\]?', // 4 colour, currency, language, condition, elapsed time
    '(General|G\\/通用格式)', // 5
    '(上午\\/下午|AM\\/PM|A\\/P)', // 6
    '([yY]+|[mM]+|[dD]+|[hH]+|[sS]+|[aA]{3,4}|[eE](?![+-]))', // 7 units of time
    '([eE][+-]0+)', // 8 exponent
    '([0#?.,%/])', // 9 a number
    '(@)', // 10
    '(;)', // 11
    '([^])', // 12 any other character stands for itself
  ].join('|'),
  'giu',
);

const COMPARISONS: ReadonlyMap<string, (value: number, bound: number) => boolean> = new Map([
  ['<', (value: number, bound: number) => value < bound],
  ['<=', (value: number, bound: number) => value <= bound],
  ['>', (value: number, bound: number) => value > bound],
  ['>=', (value: number, bound: number) => value >= bound],
  ['=', (value: number, bound: number) => value === bound],
  ['<>', (value: number, bound: number) => value !== bound],
]);

function conditionOf(brackets: string): Section['condition'] {
  const [, operator = '', bound = ''] = /^([<>=]{1,2})\s*(-?[0-9.]+)$/.exec(brackets.trim()) ?? [];
  const compare = COMPARISONS.get(operator);
  return compare === undefined ? undefined : (value) => compare(value, Number(bound));
}

/** What stands in brackets: elapsed time, a currency (`[$¥-804]`), numerals in words, or nothing that is printed. */
function bracketToken(brackets: string): Token | undefined {
  if (/^(?:h+|m+|s+)$/i.test(brackets)) return { kind: 'date', text: `[${brackets.charAt(0).toLowerCase()}]` };
  if (brackets.startsWith('$')) return { kind: 'literal', text: brackets.slice(1).replace(/-[^-]*$/, '') };
  return /^DBNum/i.test(brackets) ? { kind: 'unknown', text: brackets } : undefined;
}

/** The token of a piece; undefined for what prints nothing. */
function tokenOf(groups: readonly (string | undefined)[]): Token | undefined {
  const [words, character, room, brackets, general, noon, unit, exponent, mark, text, , other] = groups;
  if (words !== undefined || character !== undefined || other !== undefined)
    return { kind: 'literal', text: words ?? character ?? other ?? '' };
  if (room !== undefined) return undefined;
  if (brackets !== undefined) return bracketToken(brackets);
  if (general !== undefined) return { kind: 'general', text: general };
  if (noon !== undefined) return { kind: 'noon', text: noon };
  if (unit !== undefined) return { kind: 'date', text: unit.toLowerCase() };
  if (exponent !== undefined || mark !== undefined) return { kind: 'number', text: exponent ?? mark ?? '' };
  return { kind: 'text', text: text ?? '' };
}

/** Splits a code into its sections. Every text is a code; what it does not know is `unknown`. */
export function parseFormat(code: string): readonly Section[] {
  const sections: { tokens: Token[]; condition: Section['condition'] }[] = [{ tokens: [], condition: undefined }];
  for (const [, ...groups] of code.matchAll(PIECE)) {
    const last = sections[sections.length - 1];
    const [, , , brackets, , , , , , , separator] = groups;
    if (separator !== undefined) sections.push({ tokens: [], condition: undefined });
    else if (last !== undefined) {
      if (brackets !== undefined) last.condition ??= conditionOf(brackets);
      const token = tokenOf(groups);
      if (token !== undefined) last.tokens.push(token);
    }
  }
  return sections.map((section) => ({ ...section, isDate: section.tokens.some(({ kind }) => kind === 'date') }));
}
