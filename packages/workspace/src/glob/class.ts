import type { OneCharacter } from './parse.js';

/** The classes of POSIX as git reads them: ASCII only. */
const POSIX: ReadonlyMap<string, RegExp> = new Map([
  ['alnum', /^[0-9A-Za-z]$/],
  ['alpha', /^[A-Za-z]$/],
  ['blank', /^[ \t]$/],
  ['cntrl', /^[\u0000-\u001f\u007f]$/],
  ['digit', /^[0-9]$/],
  ['graph', /^[!-~]$/],
  ['lower', /^[a-z]$/],
  ['print', /^[ -~]$/],
  ['punct', /^[!-/:-@[-`{-~]$/],
  ['space', /^[\t-\r ]$/],
  ['upper', /^[A-Z]$/],
  ['xdigit', /^[0-9A-Fa-f]$/],
]);

/**
 * Reads a class from behind its `[`; `end` is the index of its `]`. Undefined when it does not end or names a class
 * that POSIX does not have.
 */
export function readClass(
  characters: readonly string[],
  start: number,
): { readonly matches: OneCharacter; readonly end: number } | undefined {
  const negated = characters[start] === '!' || characters[start] === '^';
  const members: OneCharacter[] = [];
  let before: string | undefined;
  let at = negated ? start + 1 : start;
  // A `]` in the first place is a member.
  do {
    const member = readMember(characters, at, before);
    if (member === undefined) return undefined;
    members.push(member.matches);
    before = member.single;
    at = member.next;
  } while (characters[at] !== ']');
  return { matches: (character) => members.some((matches) => matches(character)) !== negated, end: at };
}

interface Member {
  readonly matches: OneCharacter;
  /** The character that a range may start from; none behind a range or a named class. */
  readonly single: string | undefined;
  readonly next: number;
}

function readMember(characters: readonly string[], at: number, before: string | undefined): Member | undefined {
  const character = characters[at];
  if (character === undefined) return undefined;
  const following = characters[at + 1];
  if (character === '-' && before !== undefined && following !== undefined && following !== ']') {
    const end = following === '\\' ? at + 2 : at + 1;
    const last = characters[end];
    if (last === undefined) return undefined;
    return { matches: isBetween(before, last), single: undefined, next: end + 1 };
  }
  if (character === '[' && following === ':') {
    const end = characters.indexOf(']', at + 2);
    if (end === -1) return undefined;
    if (end > at + 2 && characters[end - 1] === ':') {
      const named = POSIX.get(characters.slice(at + 2, end - 1).join(''));
      return named && { matches: (other) => named.test(other), single: undefined, next: end + 1 };
    }
  }
  const index = character === '\\' ? at + 1 : at;
  const literal = characters[index];
  if (literal === undefined) return undefined;
  return { matches: (other) => other === literal, single: literal, next: index + 1 };
}

function isBetween(first: string, last: string): OneCharacter {
  const from = first.codePointAt(0) ?? 0;
  const to = last.codePointAt(0) ?? 0;
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    return from <= code && code <= to;
  };
}
