import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { FIX_ALL, LEGEND, REGISTRY_SCHEME, SHOW_PLACE, TYPED_MARKS } from '@workplan/language-service';

/** What the server offers every client; each of these answers. */
export const CAPABILITIES: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  completionProvider: {
    resolveProvider: true,
    triggerCharacters: [' ', ':', '：', '-', '[', '{', ',', '、', '"', '“'],
  },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: { workDoneProgress: true },
  documentHighlightProvider: true,
  documentLinkProvider: {},
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  inlayHintProvider: true,
  codeLensProvider: { workDoneProgress: true },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: {
    firstTriggerCharacter: TYPED_MARKS[0] ?? '',
    moreTriggerCharacter: TYPED_MARKS.slice(1),
  },
  workspaceSymbolProvider: { workDoneProgress: true },
  renameProvider: { prepareProvider: true, workDoneProgress: true },
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL],
    resolveProvider: true,
  },
  linkedEditingRangeProvider: true,
  callHierarchyProvider: true,
  semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
  executeCommandProvider: { commands: [SHOW_PLACE] },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    textDocumentContent: { schemes: [REGISTRY_SCHEME] },
  },
};
