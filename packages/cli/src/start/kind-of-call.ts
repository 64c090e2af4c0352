import { isCommand, type CommandName } from '@workplan/command-line';

/** A program of the build: that of all commands, or that of `lint`. */
export type ProgramName = 'program' | 'lint';

/** What a call will need, guessed before a program is there to read the call. */
export interface KindOfCall {
  readonly program: ProgramName;
  /** Calls of this command run about the same code. */
  readonly command: CommandName;
  /** Whether the code that this call has run is worth keeping for the next one of its kind. */
  readonly isTypical: boolean;
}

/** Servers run as long as somebody is there; what they have run by then says nothing about a start. */
const SERVERS: readonly CommandName[] = ['lsp', 'mcp'];

export function kindOfCall([first]: readonly string[]): KindOfCall {
  const command = first !== undefined && isCommand(first) ? first : 'lint';
  // Before the command there may be options, and then it may be another one.
  return {
    program: command === 'lint' ? 'lint' : 'program',
    command,
    isTypical: !SERVERS.includes(command) && !first?.startsWith('-'),
  };
}
