import type { Language } from '@workplan/core';
import {
  CodeActionKind, DidChangeWatchedFilesNotification, DocumentDiagnosticReportKind, ErrorCodes, LSPErrorCodes, ResponseError, TextDocumentSyncKind,
  type CancellationToken, type CodeAction, type CodeActionParams, type Connection, type InitializeParams, type InitializeResult, type Position, type ServerCapabilities, type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import type { Environment } from './environment.js';
import { complete, resolveCompletion } from './features/completion/index.js';
import { diagnosticsOf, planDiagnostics } from './features/diagnostics.js';
import { codeActions, FIX_ALL, formatting, prepareRename, rangeFormatting, registerActions, rename } from './features/edits/index.js';
import { hover } from './features/hover/index.js';
import { definition, documentHighlights, documentLinks, references } from './features/navigation/index.js';
import { documentSymbols, foldingRanges, inlayHints, selectionRanges, workspaceSymbols } from './features/structure/index.js';
import { fixLenses, importText, planRequests } from './features/views/index.js';
import { offsetAt, type OpenPlan } from './open-plan.js';
import { createOpenFiles } from './open-files.js';
import { createPlans } from './plans.js';
import { REQUESTS } from './requests.js';

/** What the server offers; each of these answers. */
export const CAPABILITIES: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  completionProvider: { resolveProvider: true, triggerCharacters: [' ', ':', '：', '-', '[', ',', '、', '"', '“'] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: {},
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  inlayHintProvider: true,
  codeLensProvider: {},
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  workspaceSymbolProvider: true,
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] },
};

/** Files whose changes count: sources, registries and configurations. */
const WATCHED = '**/*.{txt,yaml,yml}';

/**
 * Serves one client: reads the plans it opens, reports what is wrong with them at every change, and
 * answers its questions. The caller starts the connection with `listen()`.
 */
export function serve(connection: Connection, environment: Environment): void {
  let language: Language = environment.language;
  let watches = false;
  let snippets = false;
  let showsRefusals = false;
  let createsFiles = false;
  /** The client asks for diagnostics itself: then none are sent unasked for plans. */
  let pulls = false;
  const files = createOpenFiles();
  const plans = createPlans(environment, () => language);
  const pending = new Map<string, ReturnType<typeof setTimeout>>();
  const reported = new Map<string, ReadonlySet<string>>();

  connection.onInitialize((params): InitializeResult => {
    language = languageOf(params) ?? environment.language;
    watches = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    snippets = params.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
    showsRefusals = params.capabilities.textDocument?.codeAction?.disabledSupport === true;
    createsFiles = params.capabilities.workspace?.workspaceEdit?.resourceOperations?.includes('create') === true;
    pulls = (params.initializationOptions as { diagnostics?: unknown } | null | undefined)?.diagnostics === 'pull';
    return { capabilities: pulls ? { ...CAPABILITIES, diagnosticProvider: { identifier: 'workplan', interFileDependencies: false, workspaceDiagnostics: false } } : CAPABILITIES, serverInfo: { name: 'workplan' } };
  });
  connection.onInitialized(() => {
    if (!watches) return;
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] })
      .catch((error: unknown) => connection.console.warn(messageOf(error)));
  });

  /** Several changes that arrive together are judged once. */
  function schedule(uri: string): void {
    clearTimeout(pending.get(uri));
    pending.set(uri, setTimeout(() => {
      pending.delete(uri);
      report(uri).catch((error: unknown) => connection.console.error(messageOf(error)));
    }, 0));
  }

  async function report(uri: string): Promise<void> {
    const file = files.get(uri);
    if (file === undefined) return;
    const looked = plans.read(file);
    const read = looked instanceof Promise ? await looked : looked;
    // A newer version, or none any more: its own report is on the way.
    if (files.get(uri) !== file) return;
    if (!pulls) await connection.sendDiagnostics({ uri, version: file.version, diagnostics: planDiagnostics(read.plan) });
    const broken = new Set(read.setup.reports.map((other) => other.uri));
    for (const other of read.setup.reports) await connection.sendDiagnostics({ uri: other.uri, diagnostics: diagnosticsOf(other.uri, other.lines, other.findings, language) });
    await clear(uri, broken);
  }

  /** Takes back what was said of files that a plan no longer gives cause to report on, unless another plan does. */
  async function clear(uri: string, still: ReadonlySet<string> = new Set()): Promise<void> {
    const before = reported.get(uri) ?? new Set();
    reported.set(uri, still);
    for (const file of before) {
      if (![...reported.values()].some((files) => files.has(file))) await connection.sendDiagnostics({ uri: file, diagnostics: [] });
    }
  }

  connection.onDidOpenTextDocument(({ textDocument }) => {
    plans.forget(textDocument.uri);
    if (files.open(textDocument) !== undefined) schedule(textDocument.uri);
  });
  connection.onDidChangeTextDocument((params) => {
    if (files.change(params) !== undefined) schedule(params.textDocument.uri);
  });
  connection.onDidCloseTextDocument(async ({ textDocument: { uri } }) => {
    if (!files.close(uri)) return;
    clearTimeout(pending.get(uri));
    pending.delete(uri);
    plans.forget(uri);
    await connection.sendDiagnostics({ uri, diagnostics: [] });
    await clear(uri);
    reported.delete(uri);
  });
  connection.onDidChangeWatchedFiles(() => {
    environment.forget();
    plans.forget();
    if (pulls) connection.languages.diagnostics.refresh().catch((error: unknown) => connection.console.warn(messageOf(error)));
    for (const uri of files.uris()) schedule(uri);
  });

  /** A question about a plan, answered from its present version; `none` for documents that are no plans. */
  function about<P extends { readonly textDocument: { readonly uri: string } }, R>(none: R, answer: (plan: OpenPlan, params: P) => R | Promise<R>) {
    return async (params: P, token: CancellationToken, _progress?: WorkDoneProgressReporter): Promise<R | ResponseError<void>> => {
      const file = files.get(params.textDocument.uri);
      if (file === undefined) return none;
      const looked = plans.read(file);
      const { plan } = looked instanceof Promise ? await looked : looked;
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      if (files.get(params.textDocument.uri) !== file) return new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
      return answer(plan, params);
    };
  }
  const at = <P extends { readonly textDocument: { readonly uri: string }; readonly position: Position }, R>(none: R, answer: (plan: OpenPlan, offset: number, params: P) => R) =>
    about<P, R>(none, (plan, params) => answer(plan, offsetAt(plan, params.position), params));

  connection.languages.diagnostics.on(about({ kind: DocumentDiagnosticReportKind.Full, items: [] }, (plan) => ({ kind: DocumentDiagnosticReportKind.Full, items: planDiagnostics(plan) })) as Parameters<typeof connection.languages.diagnostics.on>[0]);
  connection.onCompletion(at(null, (plan, offset) => complete(plan, offset, { snippets })));
  connection.onCompletionResolve((item) => resolveCompletion(item, language));
  connection.onHover(at(null, hover));
  connection.onDefinition(at(null, definition));
  connection.onReferences(at([], (plan, offset, { context }: { readonly textDocument: { uri: string }; readonly position: Position; readonly context: { readonly includeDeclaration: boolean } }) => references(plan, offset, context.includeDeclaration)));
  connection.onDocumentHighlight(at([], documentHighlights));
  connection.onDocumentLinks(about([], documentLinks));
  connection.onDocumentSymbol(about([], documentSymbols));
  connection.onFoldingRanges(about([], foldingRanges));
  connection.onSelectionRanges(about([], (plan, { positions }: { readonly textDocument: { uri: string }; readonly positions: Position[] }) => selectionRanges(plan, positions.map((position) => offsetAt(plan, position)))));
  connection.languages.inlayHint.on(about([], (plan, { range }) => inlayHints(plan, range)));
  connection.onDocumentFormatting(about([], formatting));
  connection.onDocumentRangeFormatting(about([], (plan, { range }) => rangeFormatting(plan, range)));
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const open = await Promise.all(files.uris().flatMap((uri) => files.get(uri) ?? []).map((file) => plans.read(file)));
    // A plan that has changed meanwhile is left out: its next version will be asked.
    return token.isCancellationRequested ? [] : workspaceSymbols(open.flatMap(({ plan }) => (files.get(plan.uri)?.document === plan.document ? [plan] : [])), query);
  });
  connection.onPrepareRename(at(null, prepareRename));
  connection.onRenameRequest(at(null, (plan, offset, { newName }: { readonly textDocument: { uri: string }; readonly position: Position; readonly newName: string }) => {
    const edit = rename(plan, offset, newName);
    if (edit === null) throw new ResponseError(ErrorCodes.InvalidParams, language === 'zh' ? `不能改成“${newName}”` : `Cannot be renamed to “${newName}”`);
    return edit;
  }));
  connection.onCodeAction(about<CodeActionParams, CodeAction[]>([], async (plan, { range, context: { only } }) => [
    ...codeActions(plan, range, only, { showsRefusals }),
    ...(await registerActions(plan, range, only, environment, { createsFiles })),
  ]));
  connection.onCodeLens(about([], fixLenses));
  for (const [method, answer] of planRequests) connection.onRequest(method, about(null, answer));
  connection.onRequest(REQUESTS.importText, importText);
}

/** The language that a client asks for: a setting of ours, else its locale. */
function languageOf({ initializationOptions, locale }: InitializeParams): Language | undefined {
  const asked: unknown = (initializationOptions as { language?: unknown } | null | undefined)?.language;
  if (asked === 'zh' || asked === 'en') return asked;
  return locale === undefined ? undefined : locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
