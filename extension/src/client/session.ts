import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { EventEmitter, window, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { language, say } from '../texts/say.js';
import { serveFiles } from './files.js';
import type { MakeClient } from './host.js';
import { messageOf } from './message-of.js';
import { middleware } from './middleware.js';
import { SERVED } from './plans.js';

/** The connection with the server. It is made when the first plan needs it, and once only. */
export class Session implements Disposable {
  private client: BaseLanguageClient | undefined;
  private starting: Promise<BaseLanguageClient | undefined> | undefined;
  private readonly readyEmitter = new EventEmitter<void>();
  /** The server has started, for the first time or again. */
  readonly onReady = this.readyEmitter.event;

  constructor(
    private readonly context: ExtensionContext,
    private readonly make: MakeClient,
    readonly output: LogOutputChannel,
  ) {}

  get isRunning(): boolean {
    return this.client?.isRunning() === true;
  }

  /** The running client; undefined when it could not be started, which the user knows from a message. */
  started(): Promise<BaseLanguageClient | undefined> {
    return (this.starting ??= this.start());
  }

  /** Asks the server; undefined when there is none or it has no answer. */
  async ask<T>(method: string, params: object): Promise<T | undefined> {
    const client = await this.started();
    if (client === undefined) return undefined;
    try {
      return (await client.sendRequest<T | null>(method, params)) ?? undefined;
    } catch (error) {
      // A request about a text that has changed meanwhile is asked again by the change itself.
      this.output.debug(`${method}: ${messageOf(error)}`);
      return undefined;
    }
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.started();
  }

  dispose(): void {
    this.readyEmitter.dispose();
    this.stop().catch((error: unknown) => this.output.debug(messageOf(error)));
  }

  private async start(): Promise<BaseLanguageClient | undefined> {
    const began = Date.now();
    this.output.info(say('serverStarting', { version: versionOf(this.context) }));
    let client: BaseLanguageClient;
    try {
      client = await this.make('workplan', say('name'), this.options());
      serveFiles(client);
      await client.start();
    } catch (error) {
      this.starting = undefined;
      this.output.error(messageOf(error));
      this.tell();
      return undefined;
    }
    this.client = client;
    this.output.info(say('serverReady', { ms: Date.now() - began }));
    this.readyEmitter.fire();
    return client;
  }

  private async stop(): Promise<void> {
    const client = await this.starting;
    this.starting = undefined;
    this.client = undefined;
    if (client === undefined) return;
    await client.stop();
    this.output.info(say('serverStopped'));
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: SERVED,
      outputChannel: this.output,
      initializationOptions: { language: language(), addsProgress: true, showsDashboard: true },
      middleware: middleware(this.output),
      diagnosticCollectionName: 'workplan',
    };
  }

  private tell(): void {
    const [show, restart] = [say('showOutput'), say('restart')];
    window.showErrorMessage(say('serverFailed'), show, restart).then(
      (chosen) => {
        if (chosen === show) this.output.show();
        if (chosen === restart) this.started().catch((error: unknown) => this.output.error(messageOf(error)));
      },
      () => undefined,
    );
  }
}

export const versionOf = ({ extension }: ExtensionContext): string =>
  String((extension.packageJSON as { version?: unknown }).version ?? '');
