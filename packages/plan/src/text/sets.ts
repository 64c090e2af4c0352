/**
 * A set of single characters and of longer words. A bundler leaves it out where nobody asks it, if the call is marked
 * as pure; it would keep a set made by `[...'ab']`.
 */
export const wordSet = (characters: string, words: readonly string[] = []): ReadonlySet<string> =>
  new Set([...characters, ...words]);
