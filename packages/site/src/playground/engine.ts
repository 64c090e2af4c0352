import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { CurrentPlan } from './current-plan.js';
import type { PageFiles } from './files/page-files.js';
import { startClient, type Client } from './lsp/client.js';
import type { Ask } from './lsp/completion.js';
import type { Language } from './texts.js';

/** The language server of the page, which may be started again in another language. */
export interface Engine {
  /** Asks once the server is there. */
  readonly ask: Ask;
  /** Starts it; the plan that is open moves over. Rejects when it cannot run. */
  start(language: Language): Promise<void>;
}

export interface EngineOptions {
  readonly files: PageFiles;
  readonly plan: CurrentPlan;
  /** The text in the editor, with its lines ended by line feeds. */
  text(): string;
  onChecked(diagnostics: readonly Diagnostic[]): void;
  /** The server has ended by itself. */
  onEnded(error: unknown): void;
}

export function createEngine({ files, plan, text, onChecked, onEnded }: EngineOptions): Engine {
  let running: Promise<Client> | undefined;
  return {
    async ask<T>(method: string, params: object): Promise<T | undefined> {
      return (await running)?.ask<T>(method, params);
    },
    async start(language) {
      const program = window.workplanServer;
      if (program === undefined) throw new Error('server.js');
      running = startClient({
        program,
        files,
        language,
        onEnded,
        onChecked({ uri, version, diagnostics }) {
          if (uri === plan.uri && version === plan.version) onChecked(diagnostics);
        },
      });
      plan.serveBy(await running, text());
    },
  };
}
