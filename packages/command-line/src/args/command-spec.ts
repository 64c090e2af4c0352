import type { OptionName, Options } from './options.js';

export type Level = NonNullable<Options['fail-on']>;
/** Severities of findings. */
export const SEVERITY_LEVELS = ['error', 'warning', 'info', 'never'] as const satisfies readonly Level[];

/** What the command table says of a command. */
export interface CommandSpec {
  readonly options: readonly OptionName[];
  /** How many words it takes at least and at most. */
  readonly words: readonly [number, number];
  /** What `--fail-on` may name, where it is not the severity of a finding. */
  readonly levels?: readonly Level[];
}
