import { Uri, type ExtensionContext } from 'vscode';
import type { MessageTransports } from 'vscode-languageclient/browser';
import type { MakeClient } from '../client/host.js';
import { start } from '../client/start.js';

/** The host in a browser: the server is a worker. */
export function startClient(context: ExtensionContext, began: number): void {
  const program = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  const make: MakeClient = async (id, name, options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } =
      await import('vscode-languageclient/browser');
    // The host puts a class of its own in the place of Worker, which the client would not know again.
    const connect = (): Promise<MessageTransports> => {
      worker?.terminate();
      worker = new Worker(program);
      return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
    };
    return new LanguageClient(id, name, connect, options);
  };
  start(context, began, { make, later: () => import('../commands/later.js') });
}
