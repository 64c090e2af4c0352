import type { ServerOptions } from 'vscode-languageclient/node';
import { Uri, type ExtensionContext } from 'vscode';
import type { MakeClient } from '../client/host.js';
import { start } from '../client/start.js';
import { afterActivation } from './after-activation.js';

/** The desktop and remote hosts: the server is a process of its own. */
export function startClient(context: ExtensionContext, began: number): void {
  start(context, began, { make: makeClient(context), later: () => import('./later.js') });
}

const makeClient =
  (context: ExtensionContext): MakeClient =>
  async (id, name, options) => {
    await afterActivation();
    const { LanguageClient, TransportKind } = await import('./language-client.js');
    const module = Uri.joinPath(context.extensionUri, 'dist', 'node', 'server.js').fsPath;
    const server: ServerOptions = {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--inspect=6019'] } },
    };
    return new LanguageClient(id, name, server, options);
  };
