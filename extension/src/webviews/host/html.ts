import { Uri, type Webview } from 'vscode';
import { language } from '../../texts/say.js';

const NONCE_BYTES = 16;

/** Pages with a style sheet of their own beside the common one. */
const OWN_SHEET: ReadonlySet<string> = new Set(['dashboard', 'preview']);

/** A page that loads one script and the style sheets of the extension, and nothing else from anywhere. */
export function pageHtml(webview: Webview, extension: Uri, name: string, title: string): string {
  const nonce = Array.from(globalThis.crypto.getRandomValues(new Uint8Array(NONCE_BYTES)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  const at = (...path: string[]): string => webview.asWebviewUri(Uri.joinPath(extension, ...path)).toString();
  const sheets = ['page', ...(OWN_SHEET.has(name) ? [name] : [])].map(
    (sheet) => `<link rel="stylesheet" href="${at('media', `${sheet}.css`)}">`,
  );
  return `<!doctype html>
<html lang="${language() === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
${sheets.join('\n')}
<title>${escaped(title)}</title>
</head>
<body class="${name}">
<main id="root"></main>
<script nonce="${nonce}" src="${at('dist', 'page', `${name}.js`)}"></script>
</body>
</html>`;
}

/** Where a page may load from. */
export const pageRoots = (extension: Uri): Uri[] => [
  Uri.joinPath(extension, 'media'),
  Uri.joinPath(extension, 'dist', 'page'),
];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
