import type { Preview } from '@workplan/language-service/protocol';
import {
  commands,
  Range,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
  type Disposable,
  type WebviewPanel,
} from 'vscode';
import { REQUESTS } from '@workplan/language-service/protocol';
import { messageOf } from '../../client/message-of.js';
import { planEditor } from '../../client/plans.js';
import type { Tools } from '../../commands/tools.js';
import { say } from '../../texts/say.js';
import { sideColumn } from '../../views/side-column.js';
import { pageHtml, pageRoots } from './html.js';
import { iconOf } from './panel-icon.js';
import { PAGE_COMMANDS, type FromPage, type ToPage } from '../messages.js';
import { matrixTexts, previewTexts } from '../page-texts.js';

/** A view of one plan in a panel of its own. */
interface PanelKind {
  readonly page: 'preview' | 'matrix';
  title(file: string): string;
  /** What the page shows; undefined when the server has no answer. */
  content(tools: Tools, uri: Uri): Promise<ToPage | undefined>;
}

const KINDS: Readonly<Record<'preview' | 'matrix', PanelKind>> = {
  preview: {
    page: 'preview',
    title: (file) => say('previewOf', { file }),
    async content({ session }, uri) {
      const preview = await session.ask<Preview>(REQUESTS.preview, { textDocument: { uri: uri.toString() } });
      return preview && { type: 'preview', texts: previewTexts(), preview };
    },
  },
  matrix: {
    page: 'matrix',
    title: (file) => say('matrixOf', { file }),
    async content({ session }, uri) {
      const overview = await session.ask<Extract<ToPage, { type: 'matrix' }>['overview']>(REQUESTS.overview, {
        textDocument: { uri: uri.toString() },
      });
      return overview && { type: 'matrix', texts: matrixTexts(), overview };
    },
  },
};

const PAUSE_MS = 400;
const open = new Map<string, WebviewPanel>();

export const preview = (tools: Tools): Promise<void> => show(tools, KINDS.preview);
export const matrix = (tools: Tools): Promise<void> => show(tools, KINDS.matrix);

async function show(tools: Tools, kind: PanelKind): Promise<void> {
  const { uri } = tools.plan;
  if (uri === undefined) {
    await window.showInformationMessage(say('noPlan'));
    return;
  }
  const key = `${kind.page} ${uri.toString()}`;
  const known = open.get(key);
  if (known !== undefined) {
    known.reveal();
    return;
  }
  const extension = tools.context.extensionUri;
  const panel = window.createWebviewPanel(
    `workplan.${kind.page}`,
    kind.title(fileName(uri)),
    sideColumn(planEditor(uri)?.viewColumn),
    {
      enableScripts: true,
      localResourceRoots: pageRoots(extension),
      enableFindWidget: true,
    },
  );
  panel.iconPath = iconOf(extension, kind.page);
  open.set(key, panel);
  const parts = keepCurrent(tools, kind, uri, panel);
  panel.onDidDispose(() => {
    open.delete(key);
    for (const part of parts) part.dispose();
  });
  panel.webview.html = pageHtml(panel.webview, extension, kind.page, panel.title);
}

/** Shows the plan when the page is ready and again after each change, while the page is to be seen. */
function keepCurrent(tools: Tools, kind: PanelKind, uri: Uri, panel: WebviewPanel): Disposable[] {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const put = async (): Promise<void> => {
    const content = panel.visible ? await kind.content(tools, uri) : undefined;
    if (content === undefined) return;
    // Plans of one file name differ by their title.
    const title =
      content.type === 'preview' ? content.preview.title : content.type === 'matrix' ? content.overview.title : '';
    panel.title = kind.title(title === '' ? fileName(uri) : title);
    await panel.webview.postMessage(content);
  };
  const update = (): void => {
    put().catch((error: unknown) => tools.output.debug(messageOf(error)));
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(update, PAUSE_MS);
  };
  return [
    panel.webview.onDidReceiveMessage((message: FromPage) => {
      if (message.type === 'ready') update();
      if (message.type === 'command')
        commands.executeCommand(PAGE_COMMANDS[message.name], uri).then(undefined, () => undefined);
      if (message.type === 'workbook')
        tools
          .later()
          .then(({ writeWorkbook }) => writeWorkbook(tools, message.workbook, uri))
          .catch((error: unknown) => window.showErrorMessage(say('commandFailed', { reason: messageOf(error) })));
      if (message.type === 'savePage')
        tools
          .later()
          .then(({ savePage }) =>
            savePage(tools, {
              page: 'preview',
              title: panel.title.replace(/^.*?[：:]\s*/, ''),
              html: message.html,
              folder: uri.scheme === 'untitled' ? undefined : Uri.joinPath(uri, '..'),
            }),
          )
          .catch((error: unknown) => window.showErrorMessage(say('commandFailed', { reason: messageOf(error) })));
      if (message.type === 'scrolled') scrollPlan(uri, message.line);
      if (message.type === 'reveal')
        commands.executeCommand('workplan.reveal', uri.toString(), message.range).then(undefined, () => undefined);
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === uri.toString()) later();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('workplan.language')) later();
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
      const line = visibleRanges[0]?.start.line;
      if (line === undefined || textEditor.document.uri.toString() !== uri.toString()) return;
      if (Date.now() - scrolledAt > QUIET_MS) void panel.webview.postMessage({ type: 'scroll', line } satisfies ToPage);
    }),
    tools.session.onReady(later),
    panel.onDidChangeViewState(() => later()),
    { dispose: () => clearTimeout(timer) },
  ];
}

/** After a page has moved the plan so long it is not moved in turn, in milliseconds. */
const QUIET_MS = 300;
let scrolledAt = 0;

/** Shows the plan from a line on, in an editor that shows it already; the keyboard stays where it is. */
function scrollPlan(uri: Uri, line: number): void {
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  scrolledAt = Date.now();
  editor?.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
}

export const fileName = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);
