import { rulePage, type Environment } from '@workplan/workspace';
import { exists } from '@workplan/workspace/node';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The pages of rules, in both languages, that lie beside the program: an editor opens them without a network. A program
 * without them, as one in a single file, has those of the site, if there is one.
 *
 * @param folder where the pages lie, one `RULE.md` for each rule
 */
export function ruleFilesIn(folder: string): NonNullable<Environment['rulePage']> {
  const known = new Map<string, string | undefined>();
  const look = (rule: string): string | undefined => {
    const path = join(folder, `${rule}.md`);
    return /^[a-z0-9-]+$/.test(rule) && exists(path) ? pathToFileURL(path).href : undefined;
  };
  return (rule, language) => {
    if (!known.has(rule)) known.set(rule, look(rule));
    return known.get(rule) ?? rulePage(rule, language);
  };
}
