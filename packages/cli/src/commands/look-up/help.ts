import { COMMAND_NAMES, isCommand } from '@workplan/command-line';
import { HELP } from '@workplan/command-line/help';
import { nearest } from '@workplan/workspace';
import type { Run } from '../../args/command.js';
import { EXIT } from '../../exit.js';
import { UsageError } from '../../io/usage-error.js';
import { SCHEMA_NAMES } from '../../schemas/names.js';
import { VERSION } from '../../version.js';

/** Prints the help of a command, or the overview. */
export const run: Run = async ({ words, options, environment, terminal }) => {
  if (options.man) {
    const help = HELP[terminal.language];
    const { commandModels, manPage } = await import('@workplan/command-line/completion');
    environment.stdout.write(manPage(help, commandModels(help, SCHEMA_NAMES), VERSION));
    return EXIT.clean;
  }
  const [word = 'help'] = words;
  if (!isCommand(word)) {
    const near = nearest(word, COMMAND_NAMES);
    throw new UsageError(near === undefined ? 'unknown-command' : 'unknown-command-near', {
      command: word,
      near: near ?? '',
    });
  }
  const common = word === 'help' ? '' : `\n${HELP[terminal.language].common}\n`;
  environment.stdout.write(`${HELP[terminal.language][word]}\n${common}`);
  return EXIT.clean;
};
