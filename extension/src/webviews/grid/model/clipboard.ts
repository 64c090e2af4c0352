/** Cells as spreadsheets exchange them: lines of texts. */
export type Cells = readonly (readonly string[])[];

const NEEDS_QUOTES = /[\t\r\n"]/;

/** Cells as text with tabs, quoted as Excel does it. Empty cells keep their place; a last one alone needs its break for it. */
export const toTsv = (cells: Cells): string =>
  cells
    .map((line) => line.map((cell) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\r\n') + (cells.at(-1)?.join('\t') === '' ? '\r\n' : '');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? '');

/** Cells as a table of HTML, for programs that keep its borders. Long numbers stay texts there. */
export const toHtml = (cells: Cells): string =>
  `<table>${cells
    .map(
      (line) => `<tr>${line.map((cell) => `<td style="mso-number-format:'\\@'">${escaped(cell)}</td>`).join('')}</tr>`,
    )
    .join('')}</table>`;

/** The cells of a text with tabs. Cells in quotes may hold tabs and line breaks; the break behind the last line is none of it. */
export function fromTsv(text: string): string[][] {
  const lines: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const last = (): string[] => lines[lines.length - 1] ?? [];
  const endCell = (): void => {
    last().push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (quoted) {
      if (mark !== '"') cell += mark;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (mark === '"' && cell === '' && closes(text, at)) quoted = true;
    else if (mark === '\t') endCell();
    else if (mark === '\r' || mark === '\n') {
      if (mark === '\r' && text.charAt(at + 1) === '\n') at += 1;
      endCell();
      lines.push([]);
    } else cell += mark;
  }
  if (cell !== '' || last().length > 0 || lines.length === 1) endCell();
  return lines.filter((line) => line.length > 0);
}

/** Whether a quote at the start of a cell has one at the end of a cell: else it is a mark of the text. */
const closes = (text: string, at: number): boolean => /^"(?:[^"]|"")*"(?=[\t\r\n]|$)/.test(text.slice(at));
