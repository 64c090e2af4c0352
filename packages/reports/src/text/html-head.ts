import type { Language } from '@workplan/core';
import { createHash } from 'node:crypto';
import { escapeHtml } from './escape-html.js';

export interface HtmlHead {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  /** The only script that the page may run. */
  readonly script?: string;
}

/** The beginning of a page up to its body. The page may load nothing, and runs no script but its own. */
export const htmlHead = ({ language, title, style, script }: HtmlHead): string => `<!DOCTYPE html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${allowed(script)}">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
`;

const allowed = (script: string | undefined): string =>
  script === undefined ? '' : `; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`;
