import { readClass } from './class.js';

/** What one character of a name is held against. */
export type OneCharacter = (character: string) => boolean;

/** A part of a name: one character, or `*`, any number of characters. */
export type NameToken = OneCharacter | '*';

/** A step of a path: what one name is held against, or `**`, any number of names. */
export type PathToken = readonly NameToken[] | '**';

const ANY: OneCharacter = () => true;

/**
 * Reads a pattern as gitignore(5) and the wildmatch function of git do: `*`, `?`, `[a-z]`, `\` and, as a whole step
 * of the path, `**`. Undefined for a pattern that can match nothing: a class that does not end, or a `\` at the end.
 */
export function parseGlob(pattern: string): readonly PathToken[] | undefined {
  const characters = [...pattern];
  const path: PathToken[] = [];
  let name: NameToken[] = [];
  let stars = 0;
  const endStep = (): void => {
    // Two or more asterisks are `**` only where nothing else stands in the step.
    const isGlobstar = stars > 1 && name.length === 1;
    if (!(isGlobstar && path.at(-1) === '**')) path.push(isGlobstar ? '**' : name);
    name = [];
    stars = 0;
  };
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at];
    if (character === '/') {
      endStep();
      continue;
    }
    if (character === '*') {
      stars++;
      if (name.at(-1) !== '*') name.push('*');
    } else if (character === '?') name.push(ANY);
    else if (character === '[') {
      const read = readClass(characters, at + 1);
      if (read === undefined) return undefined;
      name.push(read.matches);
      at = read.end;
    } else {
      const literal = character === '\\' ? characters[++at] : character;
      if (literal === undefined) return undefined;
      if (literal === '/') endStep();
      else name.push((other) => other === literal);
    }
  }
  endStep();
  return path;
}
