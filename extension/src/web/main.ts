import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from '../client/start.js';

/** The host in a browser: the server is a worker. */
export function activate(context: ExtensionContext): void {
  const program = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  start(context, (id, name, options) => new LanguageClient(id, name, () => Promise.resolve(new Worker(program)), options));
}
