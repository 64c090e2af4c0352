/** What the tree holds: its files, and its folders. */
export interface Tree {
  readonly paths: ReadonlySet<string>;
  /** Names of the folders that a path of ours may begin with: those at the top, and the packages. */
  readonly beginnings: ReadonlySet<string>;
}

const packageOf = (path: string): readonly string[] => /^packages\/([^/]+)\//.exec(path)?.slice(1) ?? [];

/** All that exists, from the list of files. */
export function treeOf(files: readonly string[]): Tree {
  const folders = files.flatMap((file) => {
    const parts = file.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
  });
  return {
    paths: new Set([...files, ...folders]),
    beginnings: new Set(
      files.flatMap((file) => [...(file.includes('/') ? [file.slice(0, file.indexOf('/'))] : []), ...packageOf(file)]),
    ),
  };
}

/** What stands in backticks, word by word and with its line, outside of fenced blocks. */
export function* wordsInBackticks(text: string): Generator<{ readonly word: string; readonly line: number }> {
  let fenced = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trimStart().startsWith('```')) fenced = !fenced;
    if (fenced) continue;
    for (const [, span = ''] of line.matchAll(/`([^`]+)`/g))
      for (const word of span.split(/\s+/)) yield { word, line: index + 1 };
  }
}

/** Built, and so not in the tree. */
const BUILT = /(?:^|\/)(?:dist|node_modules|\.cache)(?:\/|$)|\.vsix$/;
/** Requests of a protocol have capitals within words (`workspace/textDocumentContent`); no path of ours has. */
const REQUEST = /[a-z][A-Z]/;
const PATH = /^[\w.*-]+(?:\/[\w.*-]+)*\/?$/;
const SOURCE = /\.m?ts$|\.mjs$/;

/**
 * Whether a word claims to be a path of the repository: a source file by whatever end of its path; a folder with its
 * slash; or a path that begins with a folder at the top or with a package.
 */
export function isPathOfOurs(word: string, { beginnings }: Tree): boolean {
  if (!PATH.test(word) || BUILT.test(word) || REQUEST.test(word)) return false;
  const [first = '', second] = word.split('/');
  return SOURCE.test(word) || word.endsWith('/') || (second !== undefined && beginnings.has(first));
}

/** `*` and words in capitals (`GROUP`, `NNN`) stand for any name. */
const pattern = (path: string): RegExp =>
  new RegExp(
    `(?:^|/)${path
      .replace(/[.+]/g, '\\$&')
      .replace(/\*|\b[A-Z]{3,}\b/g, '[^/]*')
      .replace(/^([a-z-]+)\//, '$1/(?:src/)?')}$`,
  );

/** Whether there is such a file or folder: whole, or as the end of a path; `src` may be left out after the package. */
export function exists(word: string, { paths }: Tree): boolean {
  const path = word.replace(/\/$/, '');
  const wanted = pattern(path);
  return paths.has(path) || [...paths].some((one) => wanted.test(one));
}
