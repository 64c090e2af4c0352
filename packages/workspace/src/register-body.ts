import { decodeText, scalarText, type TextEdit } from '@workplan/core';
import { CONFIG_NAME } from './config/find-config.js';
import type { FileSystem } from './file-system.js';
import type { PurposeName } from './files/purposes.js';
import { readFile } from './files/read-file.js';
import { folderOf, isInside, joinPath, pathWithin } from './paths.js';
import type { Setup } from './setup.js';

/** A body that a registry does not know yet. */
export interface NewBody {
  /** Its short form. */
  readonly name: string;
  /** The place (地区) it belongs to. */
  readonly place: string;
}

/** Edits of one file. */
export interface FileEdit {
  readonly path: string;
  /** The text that the edits are of; undefined for a file that does not exist yet. */
  readonly text: string | undefined;
  readonly edits: readonly TextEdit[];
}

/**
 * The edits that write a body into the user's own registry: the file of its place that the configuration names, else a
 * new one beside the configuration, which is then named in it or made too. Undefined where that cannot be done
 * without touching what somebody else has written: a broken file, or one of the same name that is not a registry in use.
 *
 * @param roots folders of the workspace; a new configuration goes into the one that the plan lies in
 */
export async function registerBody(
  { name, place }: NewBody,
  plan: string,
  setup: Setup,
  files: FileSystem,
  roots: readonly string[],
): Promise<readonly FileEdit[] | undefined> {
  // The parser of configurations is loaded when it is wanted, as in setups.ts.
  const [{ appendItem }, { readRegistry }] = await Promise.all([
    import('./config/append-item.js'),
    import('./config/registry-file.js'),
  ]);
  const home = setup.registry.jurisdiction(place)?.name ?? place;
  for (const path of setup.registries) {
    const text = await readText(path, 'registry', files);
    if (text === undefined || readRegistry(text).jurisdiction?.name !== home) continue;
    const edit = appendItem(
      text,
      /^["']?bodies["']?[ \t]*:/m.test(text) ? ['bodies', '单位'] : ['单位', 'bodies'],
      itemOf(name, /^["']?registry["']?[ \t]*:/m.test(text)),
    );
    return edit === undefined ? undefined : [{ path, text, edits: [edit] }];
  }
  const configPath = setup.path ?? joinPath(roots.find((root) => isInside(root, plan)) ?? folderOf(plan), CONFIG_NAME);
  const registryPath = joinPath(folderOf(configPath), `${home.replace(/[\\/:*?"<>|\s]/g, '')}.registry.yaml`);
  if ((await files.kindOf(registryPath)) !== undefined) return undefined;
  const registry = create(registryPath, `名录: 1\n地区: ${scalarText(home)}\n单位:\n  - ${itemOf(name, false).line}\n`);
  const word = scalarText(`./${pathWithin(folderOf(configPath), registryPath) ?? ''}`);
  if (setup.path === undefined) return [registry, create(configPath, `名录:\n  - ${word}\n`)];
  const text = await readText(configPath, 'config', files);
  const edit = text === undefined ? undefined : appendItem(text, ['名录', 'registries'], { line: word, flow: word });
  return edit === undefined || text === undefined ? undefined : [registry, { path: configPath, text, edits: [edit] }];
}

const create = (path: string, text: string): FileEdit => ({
  path,
  text: undefined,
  edits: [{ start: 0, end: 0, text }],
});

function itemOf(name: string, isEnglish: boolean): { readonly line: string; readonly flow: string } {
  const line = `${isEnglish ? 'short' : '简称'}: ${scalarText(name)}`;
  return { line, flow: `{${line}}` };
}

/** Undefined for what cannot be read: it is told elsewhere. */
async function readText(path: string, purpose: PurposeName, files: FileSystem): Promise<string | undefined> {
  try {
    return decodeText(await readFile(path, purpose, files)).text;
  } catch {
    return undefined;
  }
}
