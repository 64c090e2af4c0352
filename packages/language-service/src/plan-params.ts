import type { TextDocumentIdentifier } from 'vscode-languageserver';

/** Names the open plan that a request is about. */
export interface PlanParams {
  readonly textDocument: TextDocumentIdentifier;
}
