/** A line break in a cell: the end of a paragraph, or a break within one. */
const BREAKS = 'p, div, li, br';

/**
 * The cells of the first table in HTML, as a word processor or a spreadsheet copies it: paragraphs are lines of a cell, what
 * is merged over several rows holds for each of them, and over several columns for the first. None where there is no table.
 */
export function fromHtml(html: string): string[][] {
  const rows = new DOMParser().parseFromString(html, 'text/html').querySelector('table')?.rows ?? [];
  const cells: string[][] = Array.from(rows, () => []);
  Array.from(rows, (row, line) => {
    for (const cell of Array.from(row.cells)) {
      let column = 0;
      while (cells[line]?.[column] !== undefined) column += 1;
      for (let down = 0; down < Math.max(1, cell.rowSpan); down += 1)
        for (let across = 0; across < Math.max(1, cell.colSpan); across += 1) {
          const place = cells[line + down];
          if (place !== undefined) place[column + across] = across === 0 ? wordsOf(cell) : '';
        }
    }
  });
  return cells.map((line) => Array.from(line, (cell) => cell ?? ''));
}

function wordsOf(cell: Element): string {
  const own = cell.cloneNode(true);
  if (!(own instanceof Element)) return '';
  const texts = document.createTreeWalker(own, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
    text.nodeValue = (text.nodeValue ?? '').replace(/\s+/g, ' ');
  for (const part of Array.from(own.querySelectorAll(BREAKS))) part.after('\n');
  return (own.textContent ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
