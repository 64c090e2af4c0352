import { cellOf } from './marks.js';
import type { Selection } from './model/selection.js';

interface PointerOptions {
  readonly scroller: HTMLElement;
  readonly lines: HTMLElement;
  selection(): Selection;
  select(next: Selection): void;
  /** Ends what is being typed. */
  finish(): void;
  focus(): void;
  /** Opens or closes the section of the active line. */
  fold(): void;
  /** A double click on the active cell. */
  open(): void;
}

/** Selects cells by pressing and drawing, folds sections by a click, opens cells by two. */
export function listenToPointer({
  scroller,
  lines,
  selection,
  select,
  finish,
  focus,
  fold,
  open,
}: PointerOptions): void {
  let drawing = false;
  lines.addEventListener('pointerdown', (event) => {
    const cell = event.target instanceof Element ? cellOf(event.target) : undefined;
    if (cell === undefined || event.button !== 0) return;
    event.preventDefault();
    finish();
    drawing = true;
    select({ anchor: event.shiftKey ? selection().anchor : cell, active: cell });
    focus();
  });
  lines.addEventListener('pointermove', (event) => {
    if (!drawing || event.buttons === 0) return;
    const cell = cellOf(document.elementFromPoint(event.clientX, event.clientY));
    if (cell !== undefined) select({ anchor: selection().anchor, active: cell });
  });
  document.addEventListener('pointerup', () => {
    drawing = false;
  });
  lines.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('.heading') !== null) fold();
  });
  lines.addEventListener('dblclick', open);
  scroller.addEventListener('focusin', ({ target }) => {
    if (target === scroller) focus();
  });
}
