import type { ExitCode } from '../exit.js';
import type { CommandName } from './command-names.js';
import type { Environment } from '../io/environment.js';
import type { Terminal } from '../io/terminal.js';
import type { OptionName, Options } from './options.js';

/** One call of a command, its words and options checked. */
export interface Call {
  readonly words: readonly string[];
  readonly options: Options;
  readonly environment: Environment;
  readonly terminal: Terminal;
}

export type Level = NonNullable<Options['fail-on']>;
/** Severities of findings. */
export const SEVERITY_LEVELS = ['error', 'warning', 'info', 'never'] as const satisfies readonly Level[];

export type Run = (call: Call) => Promise<ExitCode>;

/** What the command table says of a command. */
export interface CommandSpec {
  readonly options: readonly OptionName[];
  /** How many words it takes at least and at most. */
  readonly words: readonly [number, number];
  /** What `--fail-on` may name, where it is not the severity of a finding. */
  readonly levels?: readonly Level[];
}

/** Loads the code of a command, which happens when it is called. */
export type LoadCommand = (name: CommandName) => Promise<{ readonly run: Run }>;
