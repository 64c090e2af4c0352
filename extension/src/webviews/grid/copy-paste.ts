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
    paste(fromTsv(text));
  });
}
