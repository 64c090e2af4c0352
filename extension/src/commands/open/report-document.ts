import { commands, Uri, window, workspace, type ExtensionContext } from 'vscode';
import type { Tools } from '../tools.js';

const SCHEME = 'workplan-report';

/** Reports that were shown, by address. They are in no file, and nobody is asked to save them. */
const texts = new Map<string, string>();
/** The oldest go first: nobody looks at them any more. */
const MOST = 20;
let count = 0;
let isRegistered = false;

/** Gives the editor the text of reports, from the first of them on. */
function register(context: ExtensionContext): void {
  if (isRegistered) return;
  isRegistered = true;
  context.subscriptions.push(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
    }),
  );
}

/** Shows a report in Markdown as a page, under its title; as text where the editor shows no pages. */
export async function showReport({ context }: Pick<Tools, 'context'>, title: string, markdown: string): Promise<void> {
  register(context);
  count += 1;
  const uri = Uri.from({ scheme: SCHEME, path: `/${title.replace(/[\\/:*?"<>|]/g, ' ')}`, query: String(count) });
  texts.set(uri.toString(), markdown);
  const [oldest] = texts.keys();
  if (texts.size > MOST && oldest !== undefined) texts.delete(oldest);
  try {
    await commands.executeCommand('markdown.showPreview', uri);
  } catch {
    // Whether there is such a command cannot be asked before: it is there once it is called.
    await window.showTextDocument(uri);
  }
}

/** Words on one line of Markdown: nothing in them is marked up. */
export const plainMarkdown = (words: string): string =>
  words.replace(/[\\`*_{}[\]<>|#~&]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\s+/g, ' ');
