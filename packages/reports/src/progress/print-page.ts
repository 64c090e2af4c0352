import type { Language } from '@workplan/core';
import { statusMarkdown, type StatusPage } from '@workplan/core/register';
import { cells, padCells } from '../text/cells.js';
import { escapeHtml } from '../text/escape-html.js';
import { htmlHead } from '../text/html-head.js';
import { escapeMarkdown } from '../text/escape-markdown.js';
import { inline } from '../text/visible.js';
import type { Reader } from '../texts/reader.js';

/** For a terminal: columns below each other. */
export function prettyPage({ lines, tables }: StatusPage, { paint }: Reader): string {
  const blocks = tables.map((table) => {
    const rows = [table.columns, ...table.rows].map((row) => row.map((text) => inline(text)));
    const widths = table.columns.map((_, column) => Math.max(...rows.map((row) => cells(row[column] ?? ''))));
    const [head = '', ...body] = rows.map((row) =>
      row
        .map((text, at) => padCells(text, widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
    return [paint('bold', inline(table.title)), `  ${paint('dim', head)}`, ...body.map((line) => `  ${line}`)].join(
      '\n',
    );
  });
  return `${[lines.map((line) => inline(line)).join('\n'), ...blocks].join('\n\n')}\n`;
}

/** Markdown with tables; all words are escaped. */
export const markdownTables = (page: StatusPage): string => statusMarkdown(page, escapeMarkdown);

const STYLE = `body{max-width:60em;margin:2em auto;padding:0 1em;font:15px/1.6 system-ui,sans-serif}
table{border-collapse:collapse;width:100%;margin:.5em 0 1.5em}td,th{border:1px solid;padding:.2em .5em;text-align:left}
thead{display:table-header-group}tr{break-inside:avoid}@page{size:A4}`;

/** One page that loads nothing and runs nothing. */
export function htmlTables({ title, lines, tables }: StatusPage, language: Language): string {
  const row = (name: 'td' | 'th', words: readonly string[]): string =>
    `<tr>${words.map((text) => `<${name}${name === 'th' ? ' scope="col"' : ''}>${escapeHtml(text)}</${name}>`).join('')}</tr>`;
  const body = tables.map(
    ({ title: name, columns, rows }) =>
      `<h2>${escapeHtml(name)}</h2>\n<table>\n<thead>${row('th', columns)}</thead>\n<tbody>\n${rows
        .map((words) => row('td', words))
        .join('\n')}\n</tbody>\n</table>`,
  );
  return `${htmlHead({ language, title, style: STYLE })}<h1>${escapeHtml(title)}</h1>
${[...lines.map((line) => `<p>${escapeHtml(line)}</p>`), ...body].join('\n')}
</body>
</html>
`;
}
