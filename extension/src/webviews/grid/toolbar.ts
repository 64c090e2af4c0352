import { h } from '../dom.js';
import type { PageTexts } from '../messages.js';
import { GRID_ACTS, type GridAct } from './model/state.js';
import type { GridChoice, GridSort } from './model/lines.js';

interface ToolbarOptions {
  readonly texts: PageTexts;
  readonly choice: GridChoice;
  readonly isReadonly: boolean;
  choose(change: Partial<GridChoice>): void;
  act(name: GridAct): void;
  /** Moves the selected rows behind the last of a section. */
  moveTo(section: number): void;
  exportExcel(): void;
}

const SORTS: readonly (readonly [GridSort, string])[] = [
  ['plan', 'byPlan'],
  ['deadline', 'byDeadline'],
  ['findings', 'byFindings'],
];

const ICONS: Readonly<Record<GridAct, string>> = {
  insertAbove: '＋↑',
  insertBelow: '＋↓',
  duplicate: '×2',
  remove: '✕',
  moveUp: '↑',
  moveDown: '↓',
  fillDown: '⤓',
};

/** Buttons for rows, filter and order. */
export function toolbar(options: ToolbarOptions): HTMLElement {
  const { texts, choice, choose, exportExcel } = options;
  const t = (key: string): string => texts[key] ?? '';
  return h(
    'form',
    { class: 'toolbar', role: 'search', onsubmit: (event) => event.preventDefault() },
    rowActs(options, t),
    h('input', {
      type: 'search',
      id: 'filter',
      'aria-label': t('filter'),
      placeholder: t('filterHint'),
      value: choice.words,
      oninput: ({ target }) => target instanceof HTMLInputElement && choose({ words: target.value.trim() }),
    }),
    sorting(options, t),
    h(
      'label',
      {},
      h('input', {
        type: 'checkbox',
        id: 'only-findings',
        checked: choice.onlyFindings,
        onchange: ({ target }) => target instanceof HTMLInputElement && choose({ onlyFindings: target.checked }),
      }),
      t('onlyFindings'),
    ),
    h('details', { class: 'columns' }, h('summary', {}, t('columns')), h('div', { id: 'columns' })),
    h('button', { type: 'button', class: 'secondary', onclick: exportExcel }, t('exportExcel')),
  );
}

/** A button for each act, and the list of sections that rows move to. */
function rowActs({ isReadonly, act, moveTo }: ToolbarOptions, t: (key: string) => string): HTMLElement {
  return h(
    'div',
    { class: 'acts', role: 'group', 'aria-label': t('rowActs') },
    ...GRID_ACTS.map((name) =>
      h(
        'button',
        {
          type: 'button',
          title: t(name),
          disabled: isReadonly,
          onmousedown: (event) => event.preventDefault(),
          onclick: () => act(name),
        },
        h('span', { 'aria-hidden': 'true' }, ICONS[name]),
        h('span', { class: 'word' }, t(`${name}Word`)),
      ),
    ),
    h('select', {
      id: 'move-to',
      'aria-label': t('moveTo'),
      disabled: isReadonly,
      onchange: ({ target }) => {
        if (!(target instanceof HTMLSelectElement) || target.value === '') return;
        moveTo(Number(target.value));
        target.value = '';
      },
    }),
  );
}

function sorting({ choice, choose }: ToolbarOptions, t: (key: string) => string): HTMLElement {
  return h(
    'label',
    {},
    t('sort'),
    h(
      'select',
      {
        id: 'sort',
        onchange: ({ target }) => {
          const sort = SORTS.find(([value]) => target instanceof HTMLSelectElement && value === target.value)?.[0];
          if (sort !== undefined) choose({ sort });
        },
      },
      ...SORTS.map(([value, key]) => h('option', { value, selected: value === choice.sort }, t(key))),
    ),
  );
}
