import type { Language } from '../texts/localized.js';

interface PrintPage {
  readonly title: string;
  /** The page that is saved: its style sheet goes by this class. */
  readonly page: string;
  readonly language: Language;
  /** The style sheet of the page, and what it shows. */
  readonly css: string;
  readonly html: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What a page shows as a file of its own, in dark letters on white. It loads nothing and runs nothing. */
export const printPage = ({ title, page, language, css, html }: PrintPage): string => `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')}</title>
<style>
:root { color: #1a1a1a; background: #fff; font: 14px/1.6 sans-serif; }
${css.replaceAll('</', '<\\/')}
</style>
</head>
<body class="${page} saved">
${html}
</body>
</html>
`;
