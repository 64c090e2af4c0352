import { boundsOf, isIn, type Cell, type Selection } from './model/selection.js';

/** Marks the cells of a line that are selected, and the active one. */
export function markCells(line: HTMLElement, index: number, selection: Selection): void {
  const bounds = boundsOf(selection);
  const { active } = selection;
  for (const element of line.children) {
    if (!(element instanceof HTMLElement)) continue;
    const cell = { line: index, column: Number(element.dataset['column']) };
    element.setAttribute('aria-selected', String(isIn(bounds, cell)));
    element.classList.toggle('active', cell.line === active.line && cell.column === active.column);
  }
}

/** Lays the field over a cell of a line; where the line is not built, it stays where it is. */
export function placeOver(
  { style }: HTMLElement,
  line: HTMLElement | undefined,
  column: number,
  scroller: HTMLElement,
): void {
  const cell = line?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? line?.lastElementChild;
  if (!(cell instanceof HTMLElement)) return;
  const [box, frame] = [cell.getBoundingClientRect(), scroller.getBoundingClientRect()];
  style.left = `${box.left - frame.left + scroller.scrollLeft}px`;
  style.top = `${box.top - frame.top + scroller.scrollTop}px`;
  style.width = `${box.width}px`;
  style.height = `${box.height}px`;
}

/** The cell that an element belongs to; undefined outside of any. */
export function cellOf(element: Element | null): Cell | undefined {
  const own = element?.closest<HTMLElement>('[data-column]');
  const index = own?.closest<HTMLElement>('[data-index]')?.dataset['index'];
  const column = own?.dataset['column'];
  return index === undefined || column === undefined ? undefined : { line: Number(index), column: Number(column) };
}
