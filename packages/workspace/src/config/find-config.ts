import type { FileSystem } from '../file-system.js';
import { folderOf, joinPath } from '../paths.js';

/** The name of a configuration. */
export const CONFIG_NAME = 'workplan.config.yaml';

/** Looks for the configuration in a folder and those above it; remembers what it has seen. */
export function configFinder(files: FileSystem): (folder: string) => Promise<string | undefined> {
  const seen = new Map<string, Promise<string | undefined>>();
  function find(folder: string): Promise<string | undefined> {
    let found = seen.get(folder);
    if (found === undefined) seen.set(folder, (found = look(folder)));
    return found;
  }
  async function look(folder: string): Promise<string | undefined> {
    const here = joinPath(folder, CONFIG_NAME);
    // Whatever has the name counts, so that a pipe or a broken link is reported; only a folder is something else.
    const kind = await files.kindOf(here);
    if (kind === 'file' || kind === 'other' || (kind === undefined && (await files.isLink?.(here)))) return here;
    const above = folderOf(folder);
    return above === folder ? undefined : find(above);
  }
  return find;
}
