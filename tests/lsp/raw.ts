import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver/node';

/** Another build may be tried with WORKPLAN_BIN. */
const BIN = process.env.WORKPLAN_BIN ?? fileURLToPath(new URL('../../packages/cli/bin/workplan.js', import.meta.url));
const HEADER_END = '\r\n\r\n';

/** A message as it comes over the wire. */
export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A server on the other end of a pipe, without a library in between: whatever bytes may be sent. */
export class RawServer {
  readonly messages: Message[] = [];
  private buffer = Buffer.alloc(0);
  private waiting: (() => void)[] = [];
  private id = 0;
  private readonly ended: Promise<unknown[]>;

  private constructor(
    readonly child: ChildProcess,
    readonly folder: string,
  ) {
    this.ended = once(child, 'exit');
    child.stdout?.on('data', (chunk: Buffer) => this.read(chunk));
    // That the server closed a pipe is seen from its exit.
    child.stdin?.on('error', () => undefined);
  }

  static start(folder: string, nodeOptions: readonly string[] = []): RawServer {
    return new RawServer(
      spawn(process.execPath, [...nodeOptions, BIN, 'lsp', '--stdio'], {
        cwd: folder,
        stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
      }),
      folder,
    );
  }

  /** A server that has been greeted. */
  static async greeted(
    folder: string,
    {
      capabilities = {},
      nodeOptions = [],
    }: { readonly capabilities?: ClientCapabilities; readonly nodeOptions?: readonly string[] } = {},
  ): Promise<RawServer> {
    const server = RawServer.start(folder, nodeOptions);
    await server.request('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities,
      locale: 'zh-cn',
    });
    server.notify('initialized', {});
    return server;
  }

  uri = (name: string): string => pathToFileURL(`${this.folder}/${name}`).href;

  bytes(bytes: string | Buffer): void {
    this.child.stdin?.write(bytes);
  }

  send(message: unknown): void {
    const body = Buffer.from(JSON.stringify(message));
    this.bytes(Buffer.concat([Buffer.from(`Content-Length: ${body.length}${HEADER_END}`), body]));
  }

  notify(method: string, params: unknown): void {
    this.send({ jsonrpc: '2.0', method, params });
  }

  /** Asks; the number that the answer will carry. */
  ask(method: string, params: unknown): number {
    this.id += 1;
    this.send({ jsonrpc: '2.0', id: this.id, method, params });
    return this.id;
  }

  answer = (id: number): Promise<Message> => this.next((message) => message.id === id && message.method === undefined);

  request = (method: string, params: unknown): Promise<Message> => this.answer(this.ask(method, params));

  open(uri: string, text: string, version = 1): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version, text } });
  }

  change(uri: string, version: number, ...contentChanges: unknown[]): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): void {
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** The diagnostics of a version of a document. */
  async diagnostics(uri: string, version: number): Promise<readonly Diagnostic[]> {
    const { params } = await this.next(
      (message) =>
        message.method === 'textDocument/publishDiagnostics' &&
        (message.params as { uri: string }).uri === uri &&
        (message.params as { version?: number }).version === version,
    );
    return (params as { diagnostics: Diagnostic[] }).diagnostics;
  }

  /** The first message that fits, once it is there. */
  async next(fits: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.messages.find(fits);
      if (found !== undefined) return found;
      if (this.child.exitCode !== null) throw new Error(`the server has ended with ${this.child.exitCode}`);
      await Promise.race([new Promise<void>((resolve) => this.waiting.push(resolve)), this.ended]);
    }
  }

  /** The exit code, once the server has ended. */
  async exit(): Promise<number | null> {
    await this.ended;
    return this.child.exitCode;
  }

  /** Leaves as an editor does. */
  async stop(): Promise<number | null> {
    await this.request('shutdown', undefined);
    this.notify('exit', undefined);
    return this.exit();
  }

  private read(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const end = this.buffer.indexOf(HEADER_END);
      const length = Number(
        /Content-Length: *(\d+)/i.exec(this.buffer.subarray(0, Math.max(end, 0)).toString('latin1'))?.[1] ?? NaN,
      );
      const from = end + HEADER_END.length;
      if (end === -1 || Number.isNaN(length) || this.buffer.length < from + length) break;
      this.messages.push(JSON.parse(this.buffer.subarray(from, from + length).toString('utf8')) as Message);
      this.buffer = this.buffer.subarray(from + length);
    }
    for (const wake of this.waiting.splice(0)) wake();
  }
}
