import type { Position } from 'vscode-languageserver';

/** Numbers of one token: line and start from the token before, length, type, modifiers. */
const SIZE = 5;

/** Semantic tokens with their columns and lengths in another unit. */
export function recodeTokens(data: readonly number[], write: (position: Position) => Position): number[] {
  const out: number[] = [];
  let line = 0;
  let character = 0;
  let before = 0;
  for (let at = 0; at + SIZE <= data.length; at += SIZE) {
    const [lines = 0, columns = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + SIZE);
    character = lines === 0 ? character + columns : columns;
    line += lines;
    const start = write({ line, character }).character;
    const end = write({ line, character: character + length }).character;
    out.push(lines, lines === 0 ? start - before : start, end - start, type, modifiers);
    before = start;
  }
  return out;
}
