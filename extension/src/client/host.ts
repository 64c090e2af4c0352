import type { Later } from '../commands/tools.js';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/**
 * Makes the client of a host: one that starts a process, or one that starts a worker. It is not started yet. Most of
 * the program is its library, which is loaded here: nothing needs it before a plan is open.
 */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** What differs between hosts. */
export interface Host {
  readonly make: MakeClient;
  /** Loads the part of the program that few windows need. */
  later(): Promise<Later>;
}
