import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names of all that is in a folder and below, links and pipes included; through no link. */
export function entriesOf(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const entry = join(below, name);
    const found = lstatSync(join(folder, entry), { throwIfNoEntry: false });
    if (name === '.git') return [];
    return found?.isDirectory() === true ? entriesOf(folder, entry) : [entry];
  });
}
