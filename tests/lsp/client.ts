import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type DidChangeWatchedFilesRegistrationOptions,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/workplan.js', import.meta.url));

/** An editor that started `workplan lsp --stdio` in a folder. */
export class Client {
  readonly published: PublishDiagnosticsParams[] = [];
  private taken = 0;
  private waiting: (() => void)[] = [];

  private constructor(
    readonly connection: ProtocolConnection,
    readonly child: ChildProcess,
    readonly folder: string,
  ) {
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      for (const wake of this.waiting.splice(0)) wake();
    });
    connection.listen();
  }

  static async start(
    folder: string,
    more: {
      readonly locale?: string;
      readonly args?: readonly string[];
      readonly initializationOptions?: unknown;
      readonly capabilities?: ClientCapabilities;
      readonly folders?: readonly string[];
      readonly onRegister?: (globs: readonly string[]) => void;
    } = {},
  ): Promise<{ readonly client: Client; readonly answer: InitializeResult }> {
    const child = spawn(process.execPath, [BIN, 'lsp', '--stdio', ...(more.args ?? [])], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const client = new Client(
      createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)),
      child,
      folder,
    );
    client.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { registerOptions } of registrations)
        more.onRegister?.(
          (registerOptions as DidChangeWatchedFilesRegistrationOptions).watchers.map(({ globPattern }) =>
            String(globPattern),
          ),
        );
    });
    const answer = await client.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: more.capabilities ?? {},
      workspaceFolders: more.folders?.map((name) => ({ uri: pathToFileURL(`${folder}/${name}`).href, name })) ?? null,
      locale: more.locale ?? 'zh-cn',
      initializationOptions: more.initializationOptions,
    });
    await client.connection.sendNotification(InitializedNotification.type, {});
    return { client, answer };
  }

  uri(name: string): string {
    return pathToFileURL(`${this.folder}/${name}`).href;
  }

  open = (uri: string, text: string, version = 1): Promise<void> =>
    this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'yaml', version, text },
    });

  change = (uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> =>
    this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });

  close = (uri: string): Promise<void> =>
    this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });

  /** The diagnostics of a version of a document, once they arrive. */
  async diagnostics(uri: string, version?: number): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const found = this.published.find((params) => params.uri === uri && params.version === version);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  /** The next diagnostics that fit among those that have not been taken yet. */
  async next(fits: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const at = this.published.findIndex((params, index) => index >= this.taken && fits(params));
      if (at !== -1) {
        this.taken = at + 1;
        return this.published[at] as PublishDiagnosticsParams;
      }
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  /** Leaves as an editor does; the exit code of the server. */
  async stop(): Promise<number | null> {
    const ended = once(this.child, 'exit');
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const [code] = (await ended) as [number | null];
    this.connection.dispose();
    return code;
  }
}
