import { CONFIG_NAME, faultOf, joinPath } from '@workplan/workspace';
import type { Run } from '../args/command.js';
import { EXIT } from '../exit.js';
import { fullPath } from '@workplan/workspace/node';
import { shownPath } from '../io/paths.js';
import { UsageError } from '../io/usage-error.js';
import { createAtomic, isThere, writeAtomic } from '../io/write-atomic.js';
import { CONFIG_TEMPLATES } from '../texts/config-template.js';

/** Writes a configuration to begin with, in which everything is explained and nothing is set. */
export const run: Run = async ({ words: [folder = '.'], options, environment: { cwd }, terminal }) => {
  const path = joinPath(fullPath(cwd, folder), CONFIG_NAME);
  const shown = shownPath(cwd, path);
  if (!options.force && isThere(path)) throw new UsageError('output-exists', { path: shown });
  try {
    (options.force ? writeAtomic : createAtomic)(
      path,
      Buffer.from(CONFIG_TEMPLATES[options.dialect ?? terminal.language]),
    );
  } catch (error) {
    throw new UsageError('not-created', { path: shown, fault: faultOf(error) });
  }
  terminal.note('config-written', { path: shown });
  return EXIT.clean;
};
