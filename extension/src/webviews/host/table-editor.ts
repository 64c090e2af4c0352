import {
  window,
  workspace,
  type CustomTextEditorProvider,
  type Disposable,
  type TextDocument,
  type WebviewPanel,
} from 'vscode';
import { TABLE_VIEW } from '../../client/plans.js';
import type { Tools } from '../../commands/tools.js';
import { say } from '../../texts/say.js';
import { pageHtml, pageRoots } from './html.js';
import type { FromPage } from '../messages.js';
import { iconOf } from './panel-icon.js';
import { fileName } from './panels.js';
import { TablePage } from './table-page.js';

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
  const page = new TablePage(tools, document, webview);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => page.put(), PAUSE_MS);
  };
  const parts: Disposable[] = [
    webview.onDidReceiveMessage((message: FromPage) => page.receive(message)),
    workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document || event.contentChanges.length === 0) return;
      page.textChanged();
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
