import type { LineIndex } from '@workplan/core';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { ReporterOptions } from './report.js';

/** How the pipeline names files: relative to the top of its checkout. */
export type PathInRepository = (shown: string) => string;

/** Variables that tell where the checkout is, by pipeline. */
const TOPS = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'WORKSPACE'] as const;

/** Paths of reports are relative to the folder of the call; pipelines want them from the top of the checkout. */
export function pathsInRepository({
  cwd,
  variables,
  checkout,
}: Pick<ReporterOptions, 'cwd' | 'variables' | 'checkout'>): PathInRepository {
  const top =
    TOPS.map((name) => variables[name]).find(
      (folder) => folder !== undefined && folder !== '' && !outside(relative(folder, cwd)),
    ) ??
    checkout ??
    cwd;
  return (shown) => {
    if (shown.startsWith('<')) return shown;
    const within = relative(top, resolve(cwd, shown));
    return (outside(within) ? resolve(cwd, shown) : within).replaceAll(sep, '/');
  };
}

const outside = (path: string): boolean => path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);

/** A relative path as a URI reference; characters beyond ASCII are escaped as UTF-8. */
export const uriOf = (path: string): string =>
  (isAbsolute(path) ? 'file://' : '') +
  path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^([A-Za-z])%3A/, '/$1:');

/** Columns in bytes of UTF-8, from 1. */
export function byteColumn(
  text: string,
  lines: LineIndex,
  offset: number,
): { readonly line: number; readonly column: number } {
  const { line } = lines.position(offset);
  return { line, column: Buffer.byteLength(text.slice(lines.lineStart(line), offset)) + 1 };
}
