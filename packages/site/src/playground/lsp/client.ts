import type {
  Diagnostic,
  InitializeParams,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol';
import type { PageFiles } from '../files/page-files.js';
import { serveFiles } from '../files/serve-files.js';
import type { Language } from '../texts.js';
import { startServer } from './start-server.js';

/** Findings of one version of a plan. */
export interface Checked {
  readonly uri: string;
  readonly version: number | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The language server as the page sees it. */
export interface Client {
  open(uri: string, text: string): void;
  change(uri: string, version: number, contentChanges: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  /** Asks; undefined when there is no answer. Rejects when the server failed, or the question has lapsed. */
  ask<T>(method: string, params: object): Promise<T | undefined>;
  stop(): void;
}

export interface ClientOptions {
  readonly program: string;
  readonly files: PageFiles;
  readonly language: Language;
  onChecked(checked: Checked): void;
  /** The server has ended by itself. */
  onEnded(error: unknown): void;
}

const CAPABILITIES: InitializeParams['capabilities'] = {
  textDocument: {
    synchronization: {},
    publishDiagnostics: { versionSupport: true },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } } },
  },
  workspace: { workspaceEdit: { documentChanges: false } },
};

/** Starts the server; resolves when it is ready for plans. */
export async function startClient({ program, files, language, onChecked, onEnded }: ClientOptions): Promise<Client> {
  const { connection, failed, stop } = startServer(program);
  serveFiles(connection, files);
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, version, diagnostics }: PublishDiagnosticsParams) => onChecked({ uri, version, diagnostics }),
  );
  const params: InitializeParams = {
    processId: null,
    rootUri: files.top,
    workspaceFolders: [{ uri: files.top, name: 'plans' }],
    capabilities: CAPABILITIES,
    initializationOptions: { language },
  };
  await Promise.race([connection.sendRequest('initialize', params), failed]);
  failed.catch(onEnded);
  const tell = (method: string, about: object): void => {
    connection.sendNotification(method, about).catch(() => undefined);
  };
  tell('initialized', {});
  return {
    open: (uri, text) =>
      tell('textDocument/didOpen', { textDocument: { uri, languageId: 'workplan', version: 1, text } }),
    change: (uri, version, contentChanges) =>
      tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    close: (uri) => tell('textDocument/didClose', { textDocument: { uri } }),
    ask: async <T>(method: string, about: object) =>
      (await connection.sendRequest<T | null>(method, about)) ?? undefined,
    stop,
  };
}
