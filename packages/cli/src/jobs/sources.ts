import type { PlanDocument } from '@workplan/core';
import type { SourceText } from '@workplan/core/rules';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CONFIG_NAME } from '../config/find-config.js';
import { sha256Of } from '../io/hash.js';
import { isInside } from '../io/paths.js';
import { isText, readOfficialText } from './official-text.js';

/** Hands out the official texts that plans name; each is read once, however many plans share it. */
export interface Sources {
  /** The text of a plan in this folder; undefined when the plan names none. */
  of(document: PlanDocument, folder: string): Promise<SourceText | undefined>;
}

export function createSources(cwd: string): Sources {
  const known = new Map<string, Promise<SourceText>>();
  return {
    async of(document, folder) {
      const file = sourceFileOf(document);
      if (file === undefined) return undefined;
      const found = findSource(file, folder, cwd);
      if (found.path === undefined) return { problem: found.problem };
      let source = known.get(found.path);
      if (source === undefined) known.set(found.path, (source = readSource(found.path)));
      return source;
    },
  };
}

/** The file that a plan names as its official text (原文.文件). */
export function sourceFileOf(document: PlanDocument): string | undefined {
  const value = document.at(['source', 'file']);
  const file = value !== undefined && 'kind' in value && value.kind === 'scalar' ? value.node.value : '';
  return file.trim() === '' ? undefined : file;
}

/** Where the named file is, links followed, or why it may not be read. */
export type FoundSource = { readonly path: string } | { readonly path?: undefined; readonly problem: 'missing' | 'outside' };

/**
 * Finds a file that a plan in a folder names. It must lie in the current folder or in the plan's own
 * workspace, both by its name and by where links lead: a plan may come from anywhere and must not
 * reach for other files, nor learn whether they are there.
 */
export function findSource(file: string, folder: string, cwd: string): FoundSource {
  const named = [cwd, workspaceOf(folder)];
  const roots = named.flatMap((root) => realPath(root) ?? []);
  const path = resolve(folder, file);
  const physical = resolve(realPath(folder) ?? folder, file);
  if (!named.some((root) => isInside(root, path)) && !roots.some((root) => isInside(root, physical))) return { problem: 'outside' };
  const real = realPath(path);
  if (real === undefined) return { problem: 'missing' };
  return roots.some((root) => isInside(root, real)) ? { path: real } : { problem: 'outside' };
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** What marks the top of a workspace. */
const TOPS: readonly string[] = ['.git', CONFIG_NAME, 'pnpm-workspace.yaml'];

/** The nearest folder, this one or above, that is the top of a workspace; the folder itself without one. */
function workspaceOf(folder: string): string {
  for (let here = folder; ; here = dirname(here)) {
    if (TOPS.some((name) => existsSync(join(here, name)))) return here;
    if (dirname(here) === here) return folder;
  }
}

async function readSource(path: string): Promise<SourceText> {
  try {
    // Pipes and devices are no texts, and might never end.
    if (!statSync(path).isFile()) return { problem: 'not-text' };
    const bytes = readFileSync(path);
    const read = await readOfficialText(bytes);
    return isText(read) ? { text: read.text, sha256: sha256Of(bytes) } : { problem: 'not-text' };
  } catch {
    return { problem: 'missing' };
  }
}
