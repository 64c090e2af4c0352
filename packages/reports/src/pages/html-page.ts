import type { PrintedPart, PrintedRole } from '@workplan/core';
import { escapeHtml } from '../text/escape-html.js';
import { htmlHead } from '../text/html-head.js';
import { tableRows, type TableRow } from './table-rows.js';

const STYLE = `body{max-width:42em;margin:2em auto;padding:0 1em;font:16px/1.8 FangSong,STFangsong,serif;text-align:justify}
h1{font:bold 1.5em/1.5 STZhongsong,SimSun,serif;text-align:center}
h2{font:1.1em/1.8 SimHei,sans-serif}h3{font:1.05em/1.8 KaiTi,STKaiti,serif}h4{font-size:1em}
p,h1,h2,h3,h4,td,th{white-space:pre-wrap;margin:.3em 0}p.in,h2,h3,h4{text-indent:2em}
.mid{text-align:center}.end{text-align:right}.web{text-align:center;color:#666}
table{border-collapse:collapse;width:100%;margin:1em 0}td,th{border:1px solid;padding:.2em .5em;text-align:left}
th{font-family:SimHei,sans-serif;font-weight:normal}thead{display:table-header-group}tr{break-inside:avoid}
section{break-before:page}@page{size:A4;margin:37mm 26mm 35mm 28mm}@media print{body{max-width:none;margin:0;padding:0}}
`;

/** The element of a line, by what it is. */
const ELEMENTS: Readonly<Partial<Record<PrintedRole, readonly [string, string]>>> = {
  headlines: ['p', 'web'],
  title: ['h1', ''],
  planTitle: ['h1', ''],
  number: ['p', 'mid'],
  addressees: ['p', ''],
  signature: ['p', 'end'],
  issued: ['p', 'end'],
};

/** An official text as one page by itself, for reading and printing. All words are escaped. */
export function htmlPage(parts: readonly PrintedPart[], title: string): string {
  const body: string[] = [];
  for (const block of tableRows(parts)) {
    if ('rows' in block) body.push(table(block.rows));
    else body.push(...block.part.lines.map((line, index) => lineOf(line, block.part, index)));
  }
  return `${htmlHead({ language: 'zh', title, style: STYLE })}${body.join('\n')}
</body>
</html>
`;
}

function lineOf(line: string, part: PrintedPart, index: number): string {
  const [name, style] = elementOf(part, index);
  return `<${name}${style === '' ? '' : ` class="${style}"`}>${escapeHtml(line)}</${name}>`;
}

function elementOf({ role, level = 0, headLength }: PrintedPart, index: number): readonly [string, string] {
  if (role === 'label') return index === 0 ? ['p', ''] : ['h1', ''];
  if (role === 'heading' && headLength === undefined) return [`h${Math.min(level + 2, 4)}`, ''];
  return ELEMENTS[role] ?? ['p', 'in'];
}

function table(rows: readonly TableRow[]): string {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  const row = ({ kind, cells }: TableRow): string => {
    if (kind === 'heading') return `<tr><th colspan="${columns}">${escapeHtml(cells[0] ?? '')}</th></tr>`;
    const name = kind === 'columns' ? 'th' : 'td';
    const all = Array.from({ length: columns }, (_, column) => `<${name}>${escapeHtml(cells[column] ?? '')}</${name}>`);
    return `<tr>${all.join('')}</tr>`;
  };
  const head = rows.filter(({ kind }) => kind === 'columns').map(row);
  const body = rows.filter(({ kind }) => kind !== 'columns').map(row);
  return `<table>\n<thead>${head.join('')}</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}
