import type { TableColumn } from '@workplan/language-service/protocol';
import { h } from '../dom.js';
import type { PageTexts } from '../messages.js';
import { LEAST_WIDTH } from './model/columns.js';

/** So far an arrow key widens a column, in pixels. */
const KEY_STEP = 16;

/** The heads of the columns; the edge of each is drawn, or moved with arrows, to widen it. */
export function header(
  columns: readonly TableColumn[],
  texts: PageTexts,
  resize: (column: TableColumn, width: number | undefined) => void,
): HTMLElement {
  return h(
    'div',
    { role: 'row', class: 'head', 'aria-rowindex': 1 },
    ...columns.map((column, at) =>
      h(
        'div',
        { role: 'columnheader', class: `cell ${column}`, 'aria-colindex': at + 1 },
        h('span', {}, texts[column] ?? ''),
        edge(column, texts, resize),
      ),
    ),
  );
}

function edge(
  column: TableColumn,
  texts: PageTexts,
  resize: (column: TableColumn, width: number | undefined) => void,
): HTMLElement {
  const label = `${texts[column] ?? ''} ${texts['width'] ?? ''}`;
  const widthNow = (): number => handle.parentElement?.getBoundingClientRect().width ?? LEAST_WIDTH;
  const handle = h('button', {
    class: 'edge',
    type: 'button',
    title: label,
    'aria-label': label,
    ondblclick: () => resize(column, undefined),
    onkeydown(event) {
      const by = event instanceof KeyboardEvent ? { ArrowLeft: -KEY_STEP, ArrowRight: KEY_STEP }[event.key] : undefined;
      if (by === undefined) return;
      event.preventDefault();
      resize(column, Math.max(LEAST_WIDTH, Math.round(widthNow() + by)));
    },
    onpointerdown(event) {
      if (!(event instanceof PointerEvent)) return;
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      const [from, width] = [event.clientX, widthNow()];
      const drag = ({ clientX }: PointerEvent): void =>
        resize(column, Math.max(LEAST_WIDTH, Math.round(width + clientX - from)));
      handle.addEventListener('pointermove', drag);
      handle.addEventListener('pointerup', () => handle.removeEventListener('pointermove', drag), { once: true });
    },
  });
  return handle;
}
