import type { Registry } from '@workplan/registry';
import { decodeText, scalarText, type TextEdit } from '@workplan/core';
import { CONFIG_NAME } from './config/find-config.js';
import type { FileSystem } from './file-system.js';
import type { PurposeName } from './files/purposes.js';
import { readFile } from './files/read-file.js';
import { folderOf, isInside, joinPath, pathWithin } from './paths.js';
import type { Setup } from './setup.js';

/** Bodies of one place that a registry does not list yet. */
export interface NewBodies {
  /** Their short forms. */
  readonly names: readonly string[];
  /** The place (地区) they belong to. */
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
 * The edits that write bodies into the user's own registry: the file of their place that the configuration names, else a
 * new one beside the configuration, which is then named in it or made too. Undefined where that cannot be done
 * without touching what somebody else has written: a broken file, or one of the same name that is not a registry in use.
 *
 * A new file for a place without a list says that it is partial (通例: 开), so that no other name becomes an error.
 *
 * @param roots folders of the workspace; a new configuration goes into the one that the plan lies in
 */
export async function registerBodies(
  { names, place }: NewBodies,
  plan: string,
  setup: Setup,
  files: FileSystem,
  roots: readonly string[],
): Promise<readonly FileEdit[] | undefined> {
  // The parser of configurations is loaded when it is wanted, as in setups.ts.
  const [{ appendItems }, { readRegistry }] = await Promise.all([
    import('./config/append-items.js'),
    import('./config/registry-file.js'),
  ]);
  const home = setup.registry.jurisdiction(place)?.name ?? place;
  for (const path of setup.registries) {
    const text = await readText(path, 'registry', files);
    if (text === undefined || readRegistry(text).jurisdiction?.name !== home) continue;
    const isEnglish = /^["']?registry["']?[ \t]*:/m.test(text);
    const edit = appendItems(
      text,
      /^["']?bodies["']?[ \t]*:/m.test(text) ? ['bodies', '单位'] : ['单位', 'bodies'],
      names.map((name) => itemOf(name, isEnglish)),
    );
    return edit === undefined ? undefined : [{ path, text, edits: [edit] }];
  }
  const configPath = setup.path ?? joinPath(roots.find((root) => isInside(root, plan)) ?? folderOf(plan), CONFIG_NAME);
  const registryPath = joinPath(folderOf(configPath), `${home.replace(/[\\/:*?"<>|\s]/g, '')}.registry.yaml`);
  if ((await files.kindOf(registryPath)) !== undefined) return undefined;
  const registry = create(registryPath, newRegistry(home, names, isUnlisted(setup.registry, place)));
  const word = scalarText(`./${pathWithin(folderOf(configPath), registryPath) ?? ''}`);
  if (setup.path === undefined) return [registry, create(configPath, `名录:\n  - ${word}\n`)];
  const text = await readText(configPath, 'config', files);
  const edit = text === undefined ? undefined : appendItems(text, ['名录', 'registries'], [{ line: word, flow: word }]);
  return edit === undefined || text === undefined ? undefined : [registry, { path: configPath, text, edits: [edit] }];
}

/** Whether no list of the place calls itself whole. */
function isUnlisted(registry: Registry, place: string): boolean {
  const list = registry.jurisdiction(place);
  return list === undefined || list.bodies.length === 0 || list.departures?.complete === false;
}

/** The text of a new registry file. */
export const newRegistry = (place: string, names: readonly string[], isPartial: boolean): string =>
  [
    '名录: 1',
    `地区: ${scalarText(place)}`,
    ...(isPartial ? ['通例: 开 # 清单不全；已列全时改为“关”'] : []),
    '单位:',
    ...names.map((name) => `  - ${itemOf(name, false).line}`),
    '',
  ].join('\n');

const create = (path: string, text: string): FileEdit => ({
  path,
  text: undefined,
  edits: [{ start: 0, end: 0, text }],
});

function itemOf(name: string, isEnglish: boolean): { readonly line: string; readonly flow: string } {
  const line = `${isEnglish ? 'short' : '简称'}: ${scalarText(name)}`;
  return { line, flow: `{${line}}` };
}

/** Undefined for what cannot be read: it is reported elsewhere. */
async function readText(path: string, purpose: PurposeName, files: FileSystem): Promise<string | undefined> {
  try {
    return decodeText(await readFile(path, purpose, files)).text;
  } catch {
    return undefined;
  }
}
