import { fromHtml } from './html-cells.js';
import { fromTsv, toHtml, toTsv, type Cells } from './model/clipboard.js';

interface ClipboardOptions {
  readonly scroller: HTMLElement;
  readonly isReadonly: boolean;
  /** While a cell is edited, the clipboard belongs to its text. */
  isEditing(): boolean;
  /** The selected cells. */
  cells(): Cells;
  /** Empties them. */
  clear(): void;
  paste(cells: Cells): void;
}

/** Copies, cuts and pastes cells as spreadsheets do. */
export function listenToClipboard({ scroller, isReadonly, isEditing, cells, clear, paste }: ClipboardOptions): void {
  const isOurs = (): boolean => !isEditing() && scroller.contains(document.activeElement);
  const copy = (event: ClipboardEvent): boolean => {
    if (!isOurs() || event.clipboardData === null) return false;
    const chosen = cells();
    event.clipboardData.setData('text/plain', toTsv(chosen));
    event.clipboardData.setData('text/html', toHtml(chosen));
    event.preventDefault();
    return true;
  };
  document.addEventListener('copy', copy);
  document.addEventListener('cut', (event) => {
    if (copy(event)) clear();
  });
  document.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isOurs() || text === '' || isReadonly) return;
    event.preventDefault();
    paste(cellsOf(text, event.clipboardData?.getData('text/html') ?? ''));
  });
}

/**
 * What is pasted. A word processor writes each paragraph of a cell as a line of the plain text, which so has more lines than
 * the table has rows; a spreadsheet puts such a cell in quotes, and leaves out the rows that it hides. Neither tells in plain
 * text which cells are merged.
 */
function cellsOf(text: string, html: string): Cells {
  const [plain, table] = [fromTsv(text), fromHtml(html)];
  const isWhole = table.length < plain.length || (table.length === plain.length && MERGED.test(html));
  return table.length > 0 && isWhole ? table : plain;
}

/** A cell over several rows. */
const MERGED = /\browspan=/i;
