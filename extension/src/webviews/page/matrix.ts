import type { Overview } from '@workplan/language-service/protocol';
import type { Role } from '@workplan/core';
import { ROLES } from '../../roles.js';
import { copyOut } from '../copy-out.js';
import { connect, h, root } from '../dom.js';
import { kindOf } from '../body-kinds.js';
import { toHtml, toTsv } from '../grid/model/clipboard.js';
import {
  headingOf,
  loadOf,
  matrixCells,
  matrixOf,
  matrixWorkbook,
  type Choice,
  type Matrix,
  type MatrixRow,
  type Sort,
} from '../matrix-view.js';
import type { PageTexts } from '../messages.js';

/** So many rows are built at a time. */
const PORTION = 200;

let texts: PageTexts = {};
let overview: Overview | undefined;
let shown = PORTION;

const wire = connect<Choice>((message) => {
  if (message.type !== 'matrix') return;
  const isFirst = overview === undefined;
  ({ texts, overview } = message);
  if (isFirst)
    root().replaceChildren(
      toolbar(),
      h('div', { id: 'count', role: 'status' }),
      h('details', { id: 'load' }, h('summary', {}, t('load')), h('div', { id: 'bars' })),
      h('div', { id: 'grid', tabindex: 0, role: 'region', 'aria-label': t('caption') }),
    );
  draw();
});

let choice: Choice = wire.state() ?? { words: '', sort: 'number', hidden: [] };

const t = (key: string): string => texts[key] ?? '';

function choose(change: Partial<Choice>): void {
  choice = { ...choice, ...change };
  shown = PORTION;
  wire.remember(choice);
  draw();
}

function toolbar(): HTMLElement {
  const sorts: readonly (readonly [Sort, string])[] = [
    ['number', 'byNumber'],
    ['deadline', 'byDeadline'],
    ['bodies', 'byBodies'],
  ];
  return h(
    'form',
    { class: 'toolbar', role: 'search', onsubmit: (event) => event.preventDefault() },
    h(
      'label',
      {},
      t('filter'),
      h('input', {
        type: 'search',
        id: 'filter',
        placeholder: t('filterHint'),
        value: choice.words,
        oninput: ({ target }) => target instanceof HTMLInputElement && choose({ words: target.value }),
      }),
    ),
    h(
      'label',
      {},
      t('sort'),
      h(
        'select',
        {
          id: 'sort',
          onchange: ({ target }) => target instanceof HTMLSelectElement && choose({ sort: target.value as Sort }),
        },
        ...sorts.map(([value, key]) => h('option', { value, selected: value === choice.sort }, t(key))),
      ),
    ),
    h(
      'fieldset',
      {},
      h('legend', {}, t('roles')),
      ...ROLES.map((role) =>
        h(
          'label',
          {},
          h('input', {
            type: 'checkbox',
            checked: !choice.hidden.includes(role),
            onchange: ({ target }) =>
              target instanceof HTMLInputElement &&
              choose({
                hidden: target.checked ? choice.hidden.filter((other) => other !== role) : [...choice.hidden, role],
              }),
          }),
          h('span', { class: `role ${role}`, 'aria-hidden': 'true' }, [...t(role)][0] ?? ''),
          t(role),
        ),
      ),
    ),
    h('button', { type: 'button', class: 'secondary', onclick: copy }, t('copy')),
    h('button', { type: 'button', class: 'secondary', onclick: exportWorkbook }, t('exportExcel')),
  );
}

function draw(): void {
  if (overview === undefined) return;
  const matrix = matrixOf(overview, choice);
  const { bodies, rows } = matrix;
  document.getElementById('bars')?.replaceChildren(...bars(matrix));
  const count = document.getElementById('count');
  const grid = document.getElementById('grid');
  if (count === null || grid === null) return;
  count.textContent =
    rows.length === 0
      ? t('none')
      : t('count').replace('{tasks}', String(rows.length)).replace('{bodies}', String(bodies.length));
  const head = h(
    'tr',
    {},
    h('th', { scope: 'col', class: 'task' }, t('task')),
    h('th', { scope: 'col', class: 'deadline' }, t('deadline')),
    ...bodies.map((body, at) => {
      const starts = at > 0 && kindOf(body) !== kindOf(bodies[at - 1] ?? body) ? ' starts' : '';
      return h('th', { scope: 'col', class: `body${starts}` }, h('span', {}, body.name));
    }),
  );
  const names = bodies.map(({ name }) => name);
  const table = h(
    'table',
    { onkeydown: move },
    h('caption', {}, t('caption')),
    h('thead', {}, head, totalsRow(matrix)),
    h(
      'tbody',
      {},
      ...rows.slice(0, shown).flatMap((row, at) => {
        const title = choice.sort === 'number' ? headingOf(matrix, at) : undefined;
        const own = line(row, names);
        return title === undefined ? [own] : [heading(title, names.length), own];
      }),
    ),
  );
  const rest =
    rows.length > shown
      ? [
          h(
            'button',
            {
              class: 'more',
              onclick: () => {
                shown += PORTION;
                draw();
              },
            },
            t('more'),
          ),
        ]
      : [];
  grid.replaceChildren(table, ...rest);
}

/** The heading of a section; its words stay in view when the bodies are scrolled. */
const heading = (title: string, bodies: number): HTMLElement =>
  h('tr', { class: 'section' }, h('th', { scope: 'rowgroup', colspan: bodies + 2 }, h('span', {}, title)));

/** How many tasks each body leads, answers for and supports. */
function totalsRow({ totals }: Matrix): HTMLElement {
  return h(
    'tr',
    { class: 'totals' },
    h('th', { scope: 'row', class: 'task' }, t('totals')),
    h('td', { class: 'deadline' }),
    ...totals.map((byRole) =>
      h(
        'td',
        { class: 'cell' },
        ...ROLES.flatMap((role) => {
          const count = byRole[role];
          return count === undefined
            ? []
            : [h('span', { class: `total ${role}`, title: `${t(role)} ${count}` }, `${[...t(role)][0] ?? ''}${count}`)];
        }),
      ),
    ),
  );
}

/** The load of each body as bars, the largest first; each role has its part of the bar. */
function bars({ bodies, totals }: Matrix): HTMLElement[] {
  const all = bodies.map(({ name }, at) => ({ name, byRole: totals[at] ?? {} }));
  const most = Math.max(1, ...all.map(({ byRole }) => loadOf(byRole)));
  return all
    .sort((a, b) => loadOf(b.byRole) - loadOf(a.byRole))
    .map(({ name, byRole }) => {
      const bar = h('span', { class: 'bar', 'aria-hidden': 'true' });
      for (const role of ROLES) {
        const part = h('span', { class: `part ${role}` });
        part.style.width = `${(100 * (byRole[role] ?? 0)) / most}%`;
        bar.append(part);
      }
      const words = ROLES.flatMap((role) => (byRole[role] === undefined ? [] : [`${t(role)} ${byRole[role]}`]));
      return h('div', { class: 'load' }, h('span', { class: 'name' }, name), bar, h('span', {}, words.join(' · ')));
    });
}

/** The shown part of the matrix as a workbook: section rows where the order is that of the plan. */
function exportWorkbook(): void {
  if (overview === undefined) return;
  const title = `${overview.title} ${t('matrix')}`.trim();
  wire.send({ type: 'workbook', workbook: matrixWorkbook(matrixOf(overview, choice), title, texts, choice.sort) });
}

/** The shown part of the matrix for a spreadsheet; empty cells keep their place. */
function copy(): void {
  if (overview === undefined) return;
  const cells = matrixCells(matrixOf(overview, choice), texts);
  const count = document.getElementById('count');
  if (copyOut({ 'text/plain': toTsv(cells), 'text/html': toHtml(cells) }) && count !== null)
    count.textContent = t('copied');
}

function line({ task, cells }: MatrixRow, names: readonly string[]): HTMLElement {
  const open = (): void => wire.send({ type: 'reveal', range: task.range });
  const label = task.number === '' ? task.label : `${task.number} ${task.label}`;
  return h(
    'tr',
    {},
    h('th', { scope: 'row', class: 'task' }, h('button', { title: task.text, onclick: open }, label)),
    h('td', { class: 'deadline' }, task.deadline?.text ?? ''),
    ...cells.map((roles, column) =>
      h(
        'td',
        { class: 'cell' },
        ...roles.map((role) => mark(role, `${names[column] ?? ''} ${t(role)} ${label}`, open)),
      ),
    ),
  );
}

/** The first character of a role stands for it; its whole name is read out. */
const mark = (role: Role, label: string, open: () => void): HTMLElement =>
  h('button', { class: `role ${role}`, title: label, 'aria-label': label, onclick: open }, [...t(role)][0] ?? '');

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrows lead from button to button over empty cells. */
function move(event: Event): void {
  if (!(event instanceof KeyboardEvent) || !(event.target instanceof HTMLElement)) return;
  const step = STEPS[event.key];
  let cell = event.target.closest('td, th');
  if (step === undefined || !(cell instanceof HTMLTableCellElement)) return;
  event.preventDefault();
  const table = cell.closest('table');
  let row = cell.parentElement instanceof HTMLTableRowElement ? cell.parentElement.rowIndex : 0;
  let column = cell.cellIndex;
  do {
    row += step[0];
    column += step[1];
    cell = table?.rows[row]?.cells[column] ?? null;
  } while (cell !== null && cell.querySelector('button') === null);
  cell?.querySelector('button')?.focus();
}
