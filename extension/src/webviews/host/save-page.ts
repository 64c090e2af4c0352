import { env, UIKind, Uri, window, workspace } from 'vscode';
import { nameOf } from '../../commands/files/beside.js';
import type { Tools } from '../../commands/tools.js';
import { language, say } from '../../texts/say-supervision.js';
import { printPage } from '../print-page.js';

interface SavedPage {
  /** The page whose style sheet it keeps. */
  readonly page: 'dashboard' | 'preview';
  readonly title: string;
  readonly html: string;
  /** The folder that is proposed. */
  readonly folder: Uri | undefined;
}

/** Saves what a page shows as a file that any browser prints on A4: editors do not let their pages print. */
export async function savePage({ context }: Pick<Tools, 'context'>, { page, title, html, folder }: SavedPage) {
  const css = new TextDecoder().decode(
    await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'media', `${page}.css`)),
  );
  const name = `${title.replace(/[<>:"/\\|?*]/g, ' ').trim()}.html`;
  const target = await window.showSaveDialog({
    filters: { [say('webPages')]: ['html'] },
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, name) }),
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(
    target,
    new TextEncoder().encode(printPage({ title, page, language: language(), css, html })),
  );
  // Where the files are on another machine, no browser of this one can open them.
  const isHere = env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  void window.showInformationMessage(say(isHere ? 'pageOpened' : 'pageSaved', { file: nameOf(target) }));
  if (isHere) await env.openExternal(target);
}
