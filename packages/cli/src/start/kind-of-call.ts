import { isCommand, type CommandName } from '../args/command-names.js';

/** Which code of the program a call will need, guessed before the program is there to read the call. */
export interface KindOfCall {
  /** Calls of this command run about the same code. */
  readonly like: CommandName;
  /** Whether the code that this call has run is worth keeping for the next one of its kind. */
  readonly isTypical: boolean;
}

/** Servers run as long as somebody is there; what they have run by then says nothing about a start. */
const SERVERS: readonly CommandName[] = ['lsp', 'mcp'];

export function kindOfCall([first]: readonly string[]): KindOfCall {
  if (first === undefined || !isCommand(first)) return { like: 'lint', isTypical: first === undefined || !first.startsWith('-') };
  const isServer = SERVERS.includes(first);
  return { like: isServer ? 'lint' : first, isTypical: !isServer };
}
