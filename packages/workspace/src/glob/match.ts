import { parseGlob, type NameToken } from './parse.js';

/**
 * A pattern of gitignore(5) as a test of whole paths with `/` between their names. It takes at most
 * (length of the pattern) × (length of the path) steps, whatever both look like: patterns come from strangers.
 * `?` and classes are about characters of Unicode; git itself counts bytes.
 */
export function compileGlob(pattern: string): (path: string) => boolean {
  const steps = parseGlob(pattern);
  if (steps === undefined) return () => false;
  // As the last step `**` stands for what is inside: at least one name.
  const tokens = steps.at(-1) === '**' ? [...steps, ['*' as const]] : steps;
  return (path) =>
    matchSequence(
      tokens,
      path.split('/').map((name) => [...name]),
      (token) => token === '**',
      (token, name) => token !== '**' && matchesName(token, name),
    );
}

const matchesName = (tokens: readonly NameToken[], name: readonly string[]): boolean =>
  matchSequence(
    tokens,
    name,
    (token) => token === '*',
    (token, character) => token !== '*' && token(character),
  );

/**
 * Whether tokens match all items. A star matches any number of them, every other token exactly one, so only the last
 * star ever needs to take more: what stands between two stars is best matched as early as possible.
 */
export function matchSequence<Token, Item>(
  tokens: readonly Token[],
  items: readonly Item[],
  isStar: (token: Token) => boolean,
  matches: (token: Token, item: Item) => boolean,
): boolean {
  let token = 0;
  let item = 0;
  let star = -1;
  let starItem = 0;
  for (const end = items.length; item < end;) {
    const current = tokens[token];
    const currentItem = items[item];
    if (current !== undefined && isStar(current)) {
      star = token++;
      starItem = item;
    } else if (current !== undefined && currentItem !== undefined && matches(current, currentItem)) {
      token++;
      item++;
    } else if (star !== -1) {
      token = star + 1;
      item = ++starItem;
    } else return false;
  }
  return tokens.slice(token).every(isStar);
}
