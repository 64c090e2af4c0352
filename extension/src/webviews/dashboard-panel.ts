import type { Dashboard } from '@workplan/language-service/protocol';
import { commands, env, Uri, ViewColumn, window, workspace, type Disposable, type WebviewPanel } from 'vscode';
import { isPlan } from '../client/plans.js';
import { messageOf } from '../client/message-of.js';
import { REQUESTS } from '@workplan/language-service/protocol';
import { today } from '../client/today.js';
import type { Tools } from '../commands/tools.js';
import { language, say } from '../texts/say-supervision.js';
import type { DashboardDay } from './dashboard/toolbar.js';
import { pageHtml, pageRoots } from './html.js';
import type { FromPage, ToPage } from './messages.js';
import { dashboardTexts } from './dashboard-texts.js';
import { printPage } from './print-page.js';

/** All plans are read again for it: not after every key. */
const PAUSE_MS = 1500;

let open: WebviewPanel | undefined;

/** How far all plans of the folders have come, on one page. */
export async function dashboard(tools: Tools): Promise<void> {
  if (open !== undefined) {
    open.reveal();
    return;
  }
  const extension = tools.context.extensionUri;
  const panel = window.createWebviewPanel('workplan.dashboard', say('dashboard'), ViewColumn.Active, {
    enableScripts: true,
    localResourceRoots: pageRoots(extension),
    enableFindWidget: true,
  });
  open = panel;
  const parts = keepCurrent(tools, panel);
  panel.onDidDispose(() => {
    open = undefined;
    for (const part of parts) part.dispose();
  });
  panel.webview.html = pageHtml(panel.webview, extension, 'dashboard', say('dashboard'));
}

function keepCurrent(tools: Tools, panel: WebviewPanel): Disposable[] {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The day that the reader has chosen; until then it is today, also after midnight. */
  let chosen: DashboardDay | undefined;
  let asked = 0;
  const put = async (): Promise<void> => {
    if (!panel.visible) return;
    asked += 1;
    const own = asked;
    const found = await tools.session.ask<Dashboard>(REQUESTS.dashboard, chosen ?? { on: today(), every: 'month' });
    // An answer that was overtaken would show another day than the one that stands above it.
    if (found !== undefined && own === asked)
      await panel.webview.postMessage({
        type: 'dashboard',
        texts: dashboardTexts(),
        dashboard: found,
      } satisfies ToPage);
  };
  const run = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => tools.output.error(messageOf(error)));
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => run(put()), PAUSE_MS);
  };
  return [
    panel.webview.onDidReceiveMessage((message: FromPage) => {
      if (message.type === 'ready') run(put());
      if (message.type === 'day') {
        chosen = { on: message.on, every: message.every };
        run(put());
      }
      if (message.type === 'openTask')
        run(Promise.resolve(commands.executeCommand('workplan.reveal', message.uri, message.range)));
      if (message.type === 'savePage') run(save(tools, message.html, chosen?.on ?? today()));
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isPlan(document)) later();
    }),
    workspace.onDidSaveTextDocument((document) => {
      if (isPlan(document)) later();
    }),
    tools.session.onReady(later),
    panel.onDidChangeViewState(() => run(put())),
    { dispose: () => clearTimeout(timer) },
  ];
}

/** Saves the page as a file that any browser prints on A4, and opens it: editors do not let their pages print. */
async function save({ context }: Tools, html: string, on: string): Promise<void> {
  const css = new TextDecoder().decode(
    await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'media', 'dashboard.css')),
  );
  const [folder] = workspace.workspaceFolders ?? [];
  const name = `${say('dashboard')}-${on}.html`;
  const target = await window.showSaveDialog({
    filters: { HTML: ['html'] },
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder.uri, name) }),
  });
  if (target === undefined) return;
  const page = printPage({ title: name, language: language(), css, html });
  await workspace.fs.writeFile(target, new TextEncoder().encode(page));
  await env.openExternal(target);
}
