import type { PrintedPart, PrintedRole } from '@workplan/core';
import { escapeMarkdown } from '../text/escape-markdown.js';
import { tableRows, type TableRow } from './table-rows.js';

const MARKS: Readonly<Partial<Record<PrintedRole, string>>> = { title: '# ', planTitle: '# ' };

/** An official text as Markdown (CommonMark, with the tables of GitHub). All words are escaped. */
export function markdownPage(parts: readonly PrintedPart[]): string {
  const blocks = tableRows(parts).flatMap((block) =>
    'rows' in block
      ? [table(block.rows)]
      : block.part.lines.map((line, index) => lineOf(line, block.part, index)).filter((line) => line !== ''),
  );
  return `${blocks.join('\n\n')}\n`;
}

function lineOf(line: string, part: PrintedPart, index: number): string {
  const words = escapeStart(escapeMarkdown(line.trim()));
  return words === '' ? '' : markOf(part, index) + words;
}

function markOf({ role, level = 0, headLength }: PrintedPart, index: number): string {
  if (role === 'label' && index > 0) return '# ';
  if (role === 'heading' && headLength === undefined) return `${'#'.repeat(Math.min(level + 2, 6))} `;
  return MARKS[role] ?? '';
}

/** What begins a list, a rule or a heading at the start of a line: `1.` `-` `+` `=`. */
const escapeStart = (line: string): string =>
  line.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^[-+=]/, (mark) => `&#${mark.charCodeAt(0)};`);

function table(rows: readonly TableRow[]): string {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, column) => escapeMarkdown(cells[column] ?? '')).join(' | ')} |`;
  const head = rows.find(({ kind }) => kind === 'columns');
  return [
    line(head?.cells ?? []),
    `|${' --- |'.repeat(columns)}`,
    ...rows.filter((row) => row !== head).map(({ cells }) => line(cells)),
  ].join('\n');
}
