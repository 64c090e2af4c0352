import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import type { Client } from './lsp/client.js';

/** The plan in the editor, as the server knows it. */
export interface CurrentPlan {
  readonly uri: string;
  readonly name: string;
  readonly version: number;
  /** Whether it has changes that were not downloaded. */
  readonly isTouched: boolean;
  /** Puts another plan in the place of this one. */
  open(uri: string, name: string, text: string): void;
  change(changes: readonly TextDocumentContentChangeEvent[]): void;
  /** It was downloaded. */
  kept(): void;
  /** Another server takes over, in the present state of the text. */
  serveBy(client: Client, text: string): void;
}

export function createCurrentPlan(): CurrentPlan {
  let client: Client | undefined;
  let [uri, name, version, isTouched] = ['', '', 1, false];
  return {
    get uri() {
      return uri;
    },
    get name() {
      return name;
    },
    get version() {
      return version;
    },
    get isTouched() {
      return isTouched;
    },
    open(newUri, newName, text) {
      if (uri !== '') client?.close(uri);
      [uri, name, version, isTouched] = [newUri, newName, 1, false];
      client?.open(uri, text);
    },
    change(changes) {
      version += 1;
      isTouched = true;
      client?.change(uri, version, changes);
    },
    kept() {
      isTouched = false;
    },
    serveBy(next, text) {
      client?.stop();
      client = next;
      version = 1;
      if (uri !== '') next.open(uri, text);
    },
  };
}
