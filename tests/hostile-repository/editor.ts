import type { CodeAction, CompletionList, Diagnostic } from 'vscode-languageserver/node';
import { RawServer } from '../lsp/raw.js';
import { faultsInData } from './faults.js';
import { inTime } from './in-time.js';

/** Names by which the server knows a plan. */
const IS_PLAN = /\.(?:plan|工作方案)\.ya?ml$/;
/** Of so many lines of a file somebody looks at one. */
const EACH = 4;
/** Lines of a file that somebody looks at. */
const READ = 12;

/** Questions about a whole file. */
const ABOUT_FILE: readonly string[] = [
  'textDocument/documentLink',
  'textDocument/documentSymbol',
  'textDocument/codeLens',
  'textDocument/foldingRange',
  'textDocument/semanticTokens/full',
  'workplan/overview',
  'workplan/status',
  'workplan/sourceMap',
  'workplan/preview',
  'workplan/table',
];

const endOf = (text: string) => {
  const lines = text.split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
};

/** An editor with one server behind it. Every answer has to come in time and without an error. */
export class Editor {
  private version = 0;
  private log = '';
  requests = 0;

  private constructor(private readonly server: RawServer) {
    server.child.stderr?.on('data', (chunk: Buffer) => {
      this.log += chunk.toString('utf8');
    });
  }

  static start = async (folder: string): Promise<Editor> => new Editor(await RawServer.greeted(folder));

  notify = (method: string, params: object): void => this.server.notify(method, params);

  async ask(method: string, params: object): Promise<unknown> {
    this.requests += 1;
    const what = `${method} ${JSON.stringify(params).slice(0, 300)}`;
    const { result, error } = await inTime(what, this.server.request(method, params));
    if (error !== undefined) throw new Error(`${what}: ${error.message}`);
    return result;
  }

  /**
   * All that an editor asks while somebody reads a file. Returns the findings; there are none for a file that is no
   * plan by its name, because the server says nothing about it.
   */
  async read(uri: string, text: string): Promise<readonly Diagnostic[]> {
    this.version += 1;
    this.server.open(uri, text, this.version);
    const diagnostics = IS_PLAN.test(decodeURIComponent(uri))
      ? await inTime(`diagnostics of ${uri}`, this.server.diagnostics(uri, this.version))
      : [];
    await this.look(uri, text, diagnostics);
    this.server.close(uri);
    return diagnostics;
  }

  private async look(uri: string, text: string, diagnostics: readonly Diagnostic[]): Promise<void> {
    const textDocument = { uri };
    const end = endOf(text);
    const range = { start: { line: 0, character: 0 }, end };
    for (const method of ABOUT_FILE) await this.ask(method, { textDocument });
    await this.ask('textDocument/inlayHint', { textDocument, range });
    for (let line = 1; line < Math.min(end.line, READ); line += EACH) {
      const position = { line, character: 12 };
      for (const method of ['hover', 'definition'])
        await this.ask(`textDocument/${method}`, { textDocument, position });
      await this.ask('textDocument/references', { textDocument, position, context: { includeDeclaration: true } });
      const offered = (await this.ask('textDocument/completion', { textDocument, position })) as CompletionList | null;
      for (const item of offered?.items.slice(0, 1) ?? []) await this.ask('completionItem/resolve', item);
    }
    const context = { diagnostics };
    const actions = (await this.ask('textDocument/codeAction', { textDocument, range, context })) as
      | CodeAction[]
      | null;
    for (const action of actions ?? []) await this.ask('codeAction/resolve', action);
  }

  /** What is wrong with all that has come since the last look, which is then forgotten. */
  faults(): string[] {
    const come = this.server.messages.splice(0).map((message) => JSON.stringify(message));
    const log = this.log;
    this.log = '';
    return [...come, log].flatMap((text) => faultsInData(text).map((fault) => `${fault}: ${text.slice(0, 600)}`));
  }

  /** The exit code of the server, which is asked to end. */
  stop = (): Promise<number | null> => inTime('shutdown', this.server.stop());
}
