import type { Language } from '@workplan/core';
import type { InitializeParams, PositionEncodingKind } from 'vscode-languageserver';
import { chooseEncoding } from './positions.js';

/** What a client said of itself at the start. */
export interface Client {
  /** The language of messages: a setting of ours, else its locale; undefined when it has none. */
  readonly language: Language | undefined;
  readonly encoding: PositionEncodingKind;
  /** Its folders, by URI. */
  readonly folders: readonly string[];
  readonly watches: boolean;
  readonly snippets: boolean;
  /** It shows actions that cannot be taken, with the reason. */
  readonly showsRefusals: boolean;
  /** It asks for the edit of an action once that is taken. */
  readonly resolvesEdits: boolean;
  /** Its edits can make files. */
  readonly createsFiles: boolean;
  /** It asks for diagnostics itself: then none are sent unasked. */
  readonly pulls: boolean;
  /** It can show documents that are in no file: those of the registry. */
  readonly showsContent: boolean;
  /** It can ask before it makes some of the changes of an edit. */
  readonly confirms: boolean;
  /** It understands edits that name the version they are for. */
  readonly knowsVersions: boolean;
  /** It can be asked to show a place. */
  readonly showsPlaces: boolean;
  /** It has the command behind the button «add progress» above tasks. */
  readonly addsProgress: boolean;
  /** It can show the dashboard over all plans of its folders. */
  readonly showsDashboard: boolean;
}

/** Nothing is known yet. */
export const UNKNOWN_CLIENT: Client = {
  language: undefined,
  encoding: 'utf-16',
  folders: [],
  watches: false,
  snippets: false,
  showsRefusals: false,
  resolvesEdits: false,
  createsFiles: false,
  pulls: false,
  showsContent: false,
  confirms: false,
  knowsVersions: true,
  showsPlaces: false,
  addsProgress: false,
  showsDashboard: false,
};

/** A client that says what makes no sense is taken for one that says nothing. */
export function readClient(params: InitializeParams): Client {
  try {
    return read(params);
  } catch {
    return UNKNOWN_CLIENT;
  }
}

function read({ capabilities, initializationOptions, locale, workspaceFolders, rootUri }: InitializeParams): Client {
  const { workspace, textDocument, general, window } = capabilities;
  const options: Readonly<Record<string, unknown>> = initializationOptions ?? {};
  const asked = options['language'];
  return {
    language:
      asked === 'zh' || asked === 'en'
        ? asked
        : locale === undefined
          ? undefined
          : locale.toLowerCase().startsWith('zh')
            ? 'zh'
            : 'en',
    encoding: chooseEncoding(general?.positionEncodings),
    folders:
      workspaceFolders?.map(({ uri }) => uri).filter((uri) => typeof uri === 'string') ??
      (typeof rootUri === 'string' ? [rootUri] : []),
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    showsRefusals: textDocument?.codeAction?.disabledSupport === true,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    pulls: options['diagnostics'] === 'pull',
    showsContent: workspace?.textDocumentContent !== undefined || options['registryDocuments'] === true,
    confirms: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    // Clients that say nothing of edits at all have always been sent these.
    knowsVersions: workspace?.workspaceEdit === undefined || workspace.workspaceEdit.documentChanges === true,
    showsPlaces: window?.showDocument?.support === true,
    addsProgress: options['addsProgress'] === true,
    showsDashboard: options['showsDashboard'] === true,
  };
}
