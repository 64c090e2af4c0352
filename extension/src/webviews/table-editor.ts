import type { BodyName, Table, TableEdits } from '@workplan/language-server';
import {
  commands,
  Range,
  window,
  workspace,
  WorkspaceEdit,
  type CustomTextEditorProvider,
  type Disposable,
  type TextDocument,
  type WebviewPanel,
} from 'vscode';
import { messageOf } from '../client/message-of.js';
import { TABLE_VIEW } from '../client/plans.js';
import { REQUESTS } from '../client/requests.js';
import type { Tools } from '../commands/tools.js';
import { say } from '../texts/say.js';
import { pageHtml, pageRoots } from './html.js';
import { PAGE_COMMANDS, type FromPage, type TableChange, type ToPage } from './messages.js';
import { tableTexts } from './page-texts.js';
import { fileName, iconOf } from './panels.js';

const PAUSE_MS = 150;

/** The plan as a grid. What is written in a cell becomes the least edit of the text; the text stays the only copy. */
export function registerTable(tools: Tools): Disposable {
  const provider: CustomTextEditorProvider = {
    resolveCustomTextEditor: (document, panel) => resolve(tools, document, panel),
  };
  return window.registerCustomEditorProvider(TABLE_VIEW, provider, {
    webviewOptions: { retainContextWhenHidden: false, enableFindWidget: true },
  });
}

function resolve(tools: Tools, document: TextDocument, panel: WebviewPanel): void {
  const { webview } = panel;
  const extension = tools.context.extensionUri;
  webview.options = { enableScripts: true, localResourceRoots: pageRoots(extension) };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const post = (message: ToPage): Thenable<boolean> => webview.postMessage(message);
  const textDocument = { uri: document.uri.toString() };
  const put = async (): Promise<void> => {
    const table = await tools.session.ask<Table>(REQUESTS.table, { textDocument });
    if (table !== undefined)
      await post({
        type: 'table',
        texts: tableTexts(),
        table,
        isReadonly: workspace.fs.isWritableFileSystem(document.uri.scheme) === false,
      });
  };
  const run = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => tools.output.error(messageOf(error)));
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => run(put()), PAUSE_MS);
  };
  const make = async (edit: TableChange): Promise<void> => {
    if (await change(tools, document, edit)) return;
    await post({ type: 'refused' });
    await put();
  };
  const answers: {
    readonly [Type in FromPage['type']]: (message: Extract<FromPage, { readonly type: Type }>) => unknown;
  } = {
    ready: () => run(put()),
    command: ({ name }) => run(Promise.resolve(commands.executeCommand(PAGE_COMMANDS[name], document.uri))),
    reveal: ({ range }) => run(Promise.resolve(commands.executeCommand('workplan.reveal', textDocument.uri, range))),
    edit: ({ edit }) => run(make(edit)),
    names: ({ question, typed }) =>
      run(
        tools.session
          .ask<readonly BodyName[]>(REQUESTS.bodyNames, { textDocument, typed })
          .then((names = []) => post({ type: 'names', question, names })),
      ),
  };
  const parts: Disposable[] = [
    webview.onDidReceiveMessage((message: FromPage) =>
      (answers[message.type] as (message: FromPage) => unknown)(message),
    ),
    workspace.onDidChangeTextDocument((event) => {
      if (event.document === document && event.contentChanges.length > 0) later();
    }),
    tools.session.onReady(later),
    panel.onDidChangeViewState(({ webviewPanel }) => {
      if (webviewPanel.visible) later();
    }),
  ];
  panel.onDidDispose(() => {
    clearTimeout(timer);
    for (const part of parts) part.dispose();
  });
  panel.title = say('tableOf', { file: fileName(document.uri) });
  panel.iconPath = iconOf(extension, 'table');
  webview.html = pageHtml(webview, extension, 'table', say('tableCaption'));
}

/** Makes a change of the table in the text; false when the text is no longer the one that the table shows. */
async function change(tools: Tools, document: TextDocument, edit: TableChange): Promise<boolean> {
  if (edit.version !== document.version) return false;
  const answer = await tools.session.ask<TableEdits>(REQUESTS.tableEdit, {
    textDocument: { uri: document.uri.toString() },
    ...edit,
  });
  if (answer === undefined || answer.version !== document.version) return false;
  if (answer.edits.length === 0) return true;
  const wanted = new WorkspaceEdit();
  for (const {
    range: { start, end },
    newText,
  } of answer.edits)
    wanted.replace(document.uri, new Range(start.line, start.character, end.line, end.character), newText);
  return workspace.applyEdit(wanted);
}
