import {
  bashCompletion,
  type CommandModel,
  commandModels,
  fishCompletion,
  powershellCompletion,
  type Shell,
  SHELLS,
  zshCompletion,
} from '@workplan/command-line/completion';
import { HELP } from '@workplan/command-line/help';
import { nearest } from '@workplan/workspace';
import type { Run } from '../../args/command.js';
import { EXIT } from '../../exit.js';
import { UsageError } from '../../io/usage-error.js';
import { SCHEMA_NAMES } from '../../schemas/names.js';

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CommandModel[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
};

/** Prints what a shell reads to complete the command line. */
export const run: Run = async ({ words: [word = ''], environment, terminal }) => {
  const shell = SHELLS.find((known) => known === word);
  if (shell === undefined) {
    const near = nearest(word, SHELLS);
    const known = SHELLS.join(', ');
    throw new UsageError(near === undefined ? 'no-such-shell' : 'no-such-shell-near', {
      name: word,
      near: near ?? '',
      known,
    });
  }
  environment.stdout.write(SCRIPTS[shell](commandModels(HELP[terminal.language], SCHEMA_NAMES)));
  return EXIT.clean;
};
