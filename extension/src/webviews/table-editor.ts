import type { BodyName, Table, TableChange, TableRow } from '@workplan/language-service/protocol';
import {
  commands,
  window,
  workspace,
  type CustomTextEditorProvider,
  type Disposable,
  type TextDocument,
  type WebviewPanel,
} from 'vscode';
import { messageOf } from '../client/message-of.js';
import { TABLE_VIEW } from '../client/plans.js';
import { REQUESTS } from '@workplan/language-service/protocol';
import { reportingDay } from '../client/reporting-day.js';
import type { Tools } from '../commands/tools.js';
import { say } from '../texts/say.js';
import { deltaOf } from './grid/delta.js';
import { pageRow } from './grid/rows.js';
import { pageHtml, pageRoots } from './html.js';
import { applyToPlan, makeChange } from './make-change.js';
import { PAGE_COMMANDS, type FromPage, type ToPage } from './messages.js';
import { tableTexts } from './page-texts.js';
import { iconOf } from './panel-icon.js';
import { fileName } from './panels.js';

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
  /** What the page shows; undefined until it is ready, and again when it has been hidden. */
  let sent: Table | undefined;
  const put = async (): Promise<void> => {
    const table = await tools.session.ask<Table>(REQUESTS.table, { textDocument, ...reportingDay() });
    if (table === undefined) return;
    const [before, sections] = [sent, table.sections.map(({ range: _, ...section }) => section)];
    sent = table;
    const rows = table.rows.map(pageRow);
    if (before !== undefined)
      await post({ type: 'rows', version: table.version, sections, ...deltaOf(before.rows.map(pageRow), rows) });
    else
      await post({
        type: 'table',
        texts: tableTexts(),
        table: { version: table.version, rows, sections, statuses: table.statuses },
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
  /** Versions with the same rows as the present one: whoever types fast need not wait for the rows to come back. */
  const sameRows = new Set<number>();
  let isActing = false;
  const make = async (asked: number, change: TableChange): Promise<void> => {
    const version = sameRows.has(asked) ? document.version : asked;
    isActing = true;
    const { refused, why } = await makeChange(tools, document, version, change).finally(() => {
      isActing = false;
    });
    if (refused !== undefined || change.kind !== 'cells' || change.added !== undefined) sameRows.clear();
    else sameRows.add(asked).add(version).add(document.version);
    if (refused === undefined) return;
    await post({ type: 'refused', why: refused, ...(why === undefined ? {} : { words: why }) });
    await put();
  };
  let acts = Promise.resolve();
  const fix = async (message: Extract<FromPage, { readonly type: 'fix' }>): Promise<void> => {
    const wanted = sent?.rows[message.row]?.findings[message.finding]?.fixes[message.fix];
    if (wanted === undefined || message.version !== document.version || sent?.version !== document.version)
      await post({ type: 'refused', why: 'version' });
    else await applyToPlan(document, wanted.edits);
  };
  const rowOf = ({ task, carrier }: Pick<TableRow, 'task' | 'carrier'>): TableRow | undefined =>
    sent?.rows.find((row) => row.task === task && row.carrier === carrier);
  const reveal = (range: TableRow['range']): void =>
    run(Promise.resolve(commands.executeCommand('workplan.reveal', textDocument.uri, range)));
  const answers: {
    readonly [Type in FromPage['type']]?: (message: Extract<FromPage, { readonly type: Type }>) => unknown;
  } = {
    ready: () => {
      sent = undefined;
      run(put());
    },
    command: ({ name }) => run(Promise.resolve(commands.executeCommand(PAGE_COMMANDS[name], document.uri))),
    reveal: ({ range }) => reveal(range),
    edit: ({ version, change }) => {
      // One act behind the other: each is about the text that the one before has left.
      acts = acts.then(() => make(version, change)).catch((error: unknown) => tools.output.error(messageOf(error)));
    },
    fix: (message) => run(fix(message)),
    revealTask: (message) => {
      const range = rowOf(message)?.range;
      if (range !== undefined) reveal(range);
    },
    names: ({ request, typed }) =>
      run(
        tools.session
          .ask<readonly BodyName[]>(REQUESTS.bodyNames, { textDocument, typed })
          .then((names = []) => post({ type: 'names', request, names })),
      ),
  };
  const parts: Disposable[] = [
    webview.onDidReceiveMessage((message: FromPage) =>
      (answers[message.type] as ((message: FromPage) => unknown) | undefined)?.(message),
    ),
    workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document || event.contentChanges.length === 0) return;
      // Somebody else has changed the text: rows may stand elsewhere.
      if (!isActing) sameRows.clear();
      later();
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
