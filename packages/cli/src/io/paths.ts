import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A path as reports show it: relative where the file lies below the current folder, always with `/`. */
export function shownPath(cwd: string, path: string): string {
  const full = resolve(cwd, path);
  const short = relative(cwd, full);
  return (short === '' || isOutside(short) ? full : short).replaceAll(sep, '/');
}

/** Whether a file lies in a folder or below it. Both paths are absolute. */
export function isInside(folder: string, path: string): boolean {
  return !isOutside(relative(folder, path));
}

const isOutside = (path: string): boolean => path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
