import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const CONFIG_NAME = 'workplan.config.yaml';

/** Looks for the configuration in a folder and those above it; remembers what it has seen. */
export function configFinder(): (folder: string) => string | undefined {
  const seen = new Map<string, string | undefined>();
  return function find(folder: string): string | undefined {
    if (seen.has(folder)) return seen.get(folder);
    const here = join(folder, CONFIG_NAME);
    const above = dirname(folder);
    const found = statSync(here, { throwIfNoEntry: false })?.isFile() ? here : above === folder ? undefined : find(above);
    seen.set(folder, found);
    return found;
  };
}
