import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, ExitNotification, InitializedNotification,
  InitializeRequest, PublishDiagnosticsNotification, ShutdownRequest, StreamMessageReader, StreamMessageWriter,
  type InitializeResult, type ProtocolConnection, type PublishDiagnosticsParams, type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/workplan.js', import.meta.url));

/** An editor that started `workplan lsp --stdio` in a folder. */
export class Client {
  readonly published: PublishDiagnosticsParams[] = [];
  private waiting: (() => void)[] = [];

  private constructor(readonly connection: ProtocolConnection, readonly child: ChildProcess, readonly folder: string) {
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      for (const wake of this.waiting.splice(0)) wake();
    });
    connection.listen();
  }

  static async start(folder: string, more: { readonly locale?: string; readonly args?: readonly string[]; readonly initializationOptions?: unknown } = {}): Promise<{ readonly client: Client; readonly answer: InitializeResult }> {
    const child = spawn(process.execPath, [BIN, 'lsp', '--stdio', ...(more.args ?? [])], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
    const client = new Client(createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)), child, folder);
    const answer = await client.connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: pathToFileURL(folder).href, capabilities: {}, locale: more.locale ?? 'zh-cn', initializationOptions: more.initializationOptions });
    await client.connection.sendNotification(InitializedNotification.type, {});
    return { client, answer };
  }

  uri(name: string): string {
    return pathToFileURL(`${this.folder}/${name}`).href;
  }

  open = (uri: string, text: string, version = 1): Promise<void> => this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'yaml', version, text } });

  change = (uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> => this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges });

  close = (uri: string): Promise<void> => this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });

  /** The diagnostics of a version of a document, once they arrive. */
  async diagnostics(uri: string, version?: number): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const found = this.published.find((params) => params.uri === uri && params.version === version);
      if (found !== undefined) return found;
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
