import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** Makes the client of a host: one that starts a process, or one that starts a worker. It is not started yet. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;
