import { Uri, window, workspace } from 'vscode';
import { language, say } from '../../texts/say.js';
import { showReport } from './report-document.js';
import type { Tools } from '../tools.js';

/** Pages by the id of their rule, each first in Chinese and then in English. The build writes them from docs/rules. */
type Pages = Readonly<Record<string, string>>;

/** What stands between the languages of a page; examples of YAML have lines of dashes, too. */
const BETWEEN = '\n---\n';
const SECOND = `${BETWEEN}\n## `;

/** Shows what a rule asks for and why, from the package: no network is needed. */
export async function openRulePage(tools: Tools, rule: unknown): Promise<void> {
  const file = Uri.joinPath(tools.context.extensionUri, 'dist', 'rules.json');
  const pages = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file))) as Pages;
  const page = typeof rule === 'string' && Object.hasOwn(pages, rule) ? pages[rule] : undefined;
  if (page === undefined) window.showWarningMessage(say('noRulePage', { rule: String(rule) }));
  else await showReport(tools, `${titleOf(page)}.md`, inOrder(page));
}

/** The title of a page in the language of the editor. */
function titleOf(page: string): string {
  const titles = [...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  return titles[language() === 'zh' ? 0 : 1] ?? titles[0] ?? '';
}

/** Both languages, that of the editor first, under the name of the rule. */
function inOrder(page: string): string {
  const at = page.indexOf(SECOND);
  if (language() === 'zh' || at < 0) return page;
  const head = page.slice(0, page.indexOf('\n'));
  return `${head}\n${page.slice(at + BETWEEN.length)}${BETWEEN}${page.slice(head.length, at)}\n`;
}
