import { compileGlob } from './glob/match.js';

/** One line of patterns. */
interface Pattern {
  /** The line begins with `!`: it takes out again. */
  readonly negated: boolean;
  /** It ends in `/`: it names folders only. */
  readonly folderOnly: boolean;
  readonly matches: (path: string) => boolean;
}

/**
 * What patterns written as in .gitignore say of a path itself, whatever they say of the folders above it: the last
 * one that names it counts. Undefined when none does. Paths are relative to the folder of the patterns.
 */
export type Patterns = (path: string, folder: boolean) => boolean | undefined;

export function compilePatterns(lines: string | readonly string[]): Patterns {
  const patterns = (typeof lines === 'string' ? lines.split(/\r?\n/) : lines)
    .flatMap((line) => readPattern(line) ?? [])
    .reverse();
  return (path, folder) => {
    const found = patterns.find(({ folderOnly, matches }) => (folder || !folderOnly) && matches(path));
    return found === undefined ? undefined : !found.negated;
  };
}

function readPattern(line: string): Pattern | undefined {
  const text = withoutEndSpaces(line);
  if (text === '' || text.startsWith('#')) return undefined;
  const negated = text.startsWith('!');
  const body = negated ? text.slice(1) : text;
  const folderOnly = body.endsWith('/');
  const path = folderOnly ? body.slice(0, -1) : body;
  if (path === '') return undefined;
  // Without a slash inside, a pattern names things at any depth.
  const anchored = path.includes('/') ? path.replace(/^\//, '') : `**/${path}`;
  return { negated, folderOnly, matches: compileGlob(anchored) };
}

/** Spaces at the end do not count, unless a backslash stands before them. */
function withoutEndSpaces(line: string): string {
  let end = 0;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === ' ') continue;
    end = at + 1;
  }
  return line.slice(0, end);
}

/** Whether patterns name a file or a folder above it. Nothing comes back once its folder is named. */
export function namesFile(patterns: Patterns, path: string): boolean {
  const steps = path.split('/');
  return steps.some((_, index) => patterns(steps.slice(0, index + 1).join('/'), index < steps.length - 1) === true);
}
