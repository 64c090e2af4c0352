import { CONFIG_NAME, faultOf, joinPath } from '@workplan/workspace';
import type { Run } from '../../args/command.js';
import { EXIT } from '../../exit.js';
import { createFile, fullPath, isThere, replaceFile } from '@workplan/workspace/node';
import { placeOf } from '../../io/open-result.js';
import { shownPath } from '../../io/paths.js';
import { UsageError } from '../../io/usage-error.js';
import { reachOf } from '../../jobs/plans/workspace.js';
import { CONFIG_TEMPLATES } from '../../texts/config-template.js';

/** Writes a configuration to begin with, in which everything is explained and nothing is set. */
export const run: Run = async (call) => {
  const {
    words: [folder = '.'],
    options,
    environment: { cwd },
    terminal,
  } = call;
  const path = joinPath(fullPath(cwd, folder), CONFIG_NAME);
  const shown = shownPath(cwd, path);
  if (!options.force && isThere(path)) throw new UsageError('output-exists', { path: shown });
  try {
    (options.force ? replaceFile : createFile)(
      await placeOf(path, reachOf(call)),
      Buffer.from(CONFIG_TEMPLATES[options.dialect ?? terminal.language]),
    );
  } catch (error) {
    throw new UsageError('not-created', { path: shown, fault: faultOf(error) });
  }
  terminal.note('config-written', { path: shown });
  return EXIT.clean;
};
