import type { TextEdit } from 'vscode-languageserver-protocol';
import type { Ask } from './completion.js';

/** The edits that give a plan the usual layout. */
export const formatted = async (ask: Ask, uri: string): Promise<readonly TextEdit[]> =>
  (await ask<TextEdit[]>('textDocument/formatting', {
    textDocument: { uri },
    options: { tabSize: 2, insertSpaces: true },
  })) ?? [];
