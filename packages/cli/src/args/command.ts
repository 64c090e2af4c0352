import type { CommandName, Options } from '@workplan/command-line';
import type { ExitCode } from '../exit.js';
import type { Environment } from '../io/environment.js';
import type { Terminal } from '../io/terminal.js';

/** One call of a command, its words and options checked. */
export interface Call {
  readonly words: readonly string[];
  readonly options: Options;
  readonly environment: Environment;
  readonly terminal: Terminal;
}

export type Run = (call: Call) => Promise<ExitCode>;

/** Loads the code of a command, which happens when it is called. */
export type LoadCommand = (name: CommandName) => Promise<{ readonly run: Run }>;
