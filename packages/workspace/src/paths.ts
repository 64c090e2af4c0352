/** Absolute paths as {@link FileSystem} takes them: separated by `/`, below a root. */

/** `/`, `C:/`, `//server/share/` or `scheme://authority/`. */
const ROOT = /^(?:[A-Za-z]:\/|[A-Za-z][A-Za-z0-9+.-]+:\/\/[^/]*\/|\/\/[^/]+\/[^/]+\/|\/)/;
/** Roots of Windows, where `\` parts names too and letters count whatever their case. */
const WINDOWS_ROOT = /^(?:[A-Za-z]:\/|\/\/[^/])/;

const rootOf = (path: string): string => ROOT.exec(path)?.[0] ?? '';

/** The folder that a path lies in; a root lies in itself. */
export function folderOf(path: string): string {
  const root = rootOf(path);
  const cut = path.lastIndexOf('/');
  return cut < root.length ? root : path.slice(0, cut);
}

/** The last part of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The path of a name in a folder. */
export const joinPath = (folder: string, name: string): string =>
  folder.endsWith('/') ? folder + name : `${folder}/${name}`;

/** The path that a word means in a folder; a word that begins at the root stands for itself. */
export function resolvePath(folder: string, word: string): string {
  const root = rootOf(folder);
  const windows = WINDOWS_ROOT.test(root);
  const name = windows ? word.replaceAll('\\', '/') : word;
  if (windows && WINDOWS_ROOT.test(name)) return normalize(name, rootOf(name));
  if (root !== '' && name.startsWith(root)) return normalize(name, root);
  return name.startsWith('/') ? normalize(root + name.slice(1), root) : normalize(joinPath(folder, name), root);
}

/** Without `.`, `..` and empty steps; nothing leads above the root. */
function normalize(path: string, root: string): string {
  const steps: string[] = [];
  for (const step of path.slice(root.length).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return root + steps.join('/');
}

/** Whether a path is that of a folder or of something in it, at any depth. */
export function isInside(folder: string, path: string): boolean {
  const [above, below] = WINDOWS_ROOT.test(folder) ? [folder.toLowerCase(), path.toLowerCase()] : [folder, path];
  return below === above || below.startsWith(joinPath(above, ''));
}

/** The path from a folder to something in it; undefined for anything else. */
export const pathWithin = (folder: string, path: string): string | undefined =>
  isInside(folder, path) ? path.slice(folder.length).replace(/^\//, '') : undefined;
