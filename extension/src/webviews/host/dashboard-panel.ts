import type { PackedDashboard } from '@workplan/language-service/protocol';
import { commands, ViewColumn, window, workspace, type Disposable, type WebviewPanel } from 'vscode';
import { isPlan, planEditor } from '../../client/plans.js';
import { messageOf } from '../../client/message-of.js';
import { REQUESTS } from '@workplan/language-service/protocol';
import { today } from '../../client/today.js';
import { reportingDay } from '../../client/reporting-day.js';
import type { Tools } from '../../commands/tools.js';
import { say } from '../../texts/say-supervision.js';
import { sideColumn } from '../../views/side-column.js';
import type { DashboardDay } from '../dashboard/toolbar.js';
import { pageHtml, pageRoots } from './html.js';
import type { FromPage, ToPage } from '../messages.js';
import { dashboardTexts } from '../dashboard-texts.js';
import { iconOf } from './panel-icon.js';
import { savePage } from './save-page.js';

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
  const panel = window.createWebviewPanel('workplan.dashboard', say('dashboard'), column(tools), {
    enableScripts: true,
    localResourceRoots: pageRoots(extension),
    enableFindWidget: true,
  });
  panel.iconPath = iconOf(extension, 'dashboard');
  open = panel;
  const parts = keepCurrent(tools, panel);
  panel.onDidDispose(() => {
    open = undefined;
    for (const part of parts) part.dispose();
  });
  panel.webview.html = pageHtml(panel.webview, extension, 'dashboard', say('dashboard'));
}

/** Beside what is open, with the other views; in an empty window it has all of the room. */
const column = ({ plan }: Tools): ViewColumn =>
  window.tabGroups.activeTabGroup.activeTab === undefined
    ? ViewColumn.Active
    : sideColumn(planEditor(plan.uri)?.viewColumn);

function keepCurrent(tools: Tools, panel: WebviewPanel): Disposable[] {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The day that the reader has chosen; until then it is today, also after midnight. */
  let chosen: DashboardDay | undefined;
  let asked = 0;
  const ask = (): Promise<PackedDashboard | undefined> =>
    tools.session.ask<PackedDashboard>(REQUESTS.dashboard, chosen ?? reportingDay());
  // The plans are read while the page is loaded.
  let first: Promise<PackedDashboard | undefined> | undefined = ask();
  first.catch(() => undefined);
  const put = async (): Promise<void> => {
    if (!panel.visible) return;
    asked += 1;
    const own = asked;
    const found = await (first ?? ask());
    // An answer that was overtaken would show another day than the one that stands above it.
    if (found !== undefined && own === asked)
      await panel.webview.postMessage({
        type: 'dashboard',
        texts: dashboardTexts(),
        dashboard: new TextEncoder().encode(JSON.stringify(found)).buffer,
      } satisfies ToPage);
  };
  const run = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => tools.output.error(messageOf(error)));
  };
  const again = (): void => {
    first = undefined;
    run(put());
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(again, PAUSE_MS);
  };
  return [
    panel.webview.onDidReceiveMessage((message: FromPage) => {
      if (message.type === 'ready') {
        run(put());
        first = undefined;
      }
      if (message.type === 'day') {
        chosen = { on: message.on, every: message.every };
        again();
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
    whenShown(panel, () => run(put())),
    { dispose: () => clearTimeout(timer) },
  ];
}

/** Saves the page as it is on a day, at first beside the plans. */
function save(tools: Tools, html: string, on: string): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  return savePage(tools, { page: 'dashboard', title: `${say('dashboard')}-${on}`, html, folder: folder?.uri });
}

/** When a panel was hidden and is to be seen again: not when it only becomes active or moves. */
function whenShown(panel: WebviewPanel, act: () => void): Disposable {
  let wasVisible = panel.visible;
  return panel.onDidChangeViewState(() => {
    const isShown = panel.visible && !wasVisible;
    wasVisible = panel.visible;
    if (isShown) act();
  });
}
