import type { Table, TableRow } from '@workplan/language-server';
import type { Role } from '@workplan/core';
import { connect, h, root } from '../dom.js';
import { ROLES } from '../matrix-view.js';
import type { PageTexts, TableChange } from '../messages.js';
import { namesField, namesIn, textOf, type NamesField } from '../names-field.js';

/** So many rows are built at a time. */
const PORTION = 100;
/** Roles that have a column even where nobody has them. */
const USUAL: readonly Role[] = ['lead', 'responsible', 'support'];

let texts: PageTexts = {};
let table: Table = { version: 0, rows: [] };
let isReadonly = false;
let shown = PORTION;
let question = 0;
let asking: NamesField | undefined;
/** Rows as they are on the page, by their place in the plan. */
const built = new Map<string, { readonly as: string; readonly element: HTMLTableRowElement }>();

const t = (key: string): string => texts[key] ?? '';
const say = (text: string): void => {
  const status = document.getElementById('status');
  if (status !== null) status.textContent = text;
};

const wire = connect<null>((message) => {
  if (message.type === 'names' && message.question === question) asking?.offer(message.names);
  if (message.type === 'refused') say(t('refused'));
  if (message.type !== 'table') return;
  ({ texts, table, isReadonly } = message);
  draw();
});

function draw(): void {
  const roles = ROLES.filter(
    (role) => USUAL.includes(role) || table.rows.some((row) => (row.roles[role]?.length ?? 0) > 0),
  );
  const columns = ['number', 'section', 'text', ...roles, 'deadline'];
  const layout = columns.join();
  const body = document.querySelector('tbody');
  if (body === null || body.dataset['layout'] !== layout) {
    built.clear();
    root().replaceChildren(
      h('p', { class: 'note' }, t('hint')),
      h('p', { id: 'status', role: 'status' }),
      h(
        'table',
        { class: 'plan' },
        h('caption', {}, t('caption')),
        h('thead', {}, h('tr', {}, ...columns.map((column) => h('th', { scope: 'col', class: column }, t(column))))),
        h('tbody', { 'data-layout': layout }),
      ),
      h(
        'button',
        {
          class: 'more',
          hidden: true,
          onclick: () => {
            shown += PORTION;
            draw();
          },
        },
        t('more'),
      ),
    );
  }
  if (table.rows.length === 0) say(t('none'));
  fill(roles);
}

/** Rows that did not change stay as they are, with the cursor in them. */
function fill(roles: readonly Role[]): void {
  const body = document.querySelector('tbody');
  const rows = table.rows.slice(0, shown);
  const current = rows.map((row) => {
    const key = `${row.task}:${row.carrier}`;
    const as = JSON.stringify({ ...row, range: null });
    const known = built.get(key);
    if (known?.as === as) return known.element;
    const element = line(row, roles);
    const focused =
      known?.element.contains(document.activeElement) === true
        ? [...known.element.cells].findIndex((cell) => cell.contains(document.activeElement))
        : -1;
    built.set(key, { as, element });
    if (known !== undefined) known.element.replaceWith(element);
    if (focused !== -1) element.cells[focused]?.querySelector<HTMLElement>('input, textarea, button')?.focus();
    return element;
  });
  // Only what is out of place is moved: an element that is moved loses the cursor.
  current.forEach((element, at) => {
    if (body?.rows[at] !== element) body?.insertBefore(element, body.rows[at] ?? null);
  });
  while (body !== null && body.rows.length > current.length) body.deleteRow(-1);
  const more = document.querySelector<HTMLElement>('button.more');
  if (more !== null) more.hidden = table.rows.length <= shown;
}

function line(row: TableRow, roles: readonly Role[]): HTMLTableRowElement {
  const name = `${t('number')} ${row.number}`;
  const open = (): void => wire.send({ type: 'reveal', range: current(row).range });
  return h(
    'tr',
    {},
    h(
      'th',
      { scope: 'row', class: 'number' },
      h(
        'button',
        { title: t('open'), 'aria-label': `${name} ${t('open')}`, onclick: open },
        row.number === '' ? '—' : row.number,
      ),
    ),
    h('td', { class: 'section', title: row.section }, row.section),
    h('td', { class: 'text' }, textCell(row, name)),
    ...roles.map((role) => h('td', { class: `names ${role}` }, roleCell(row, role, name))),
    h('td', { class: 'deadline' }, deadlineCell(row, name)),
  );
}

/** The row as the table has it now; its place in the text may have moved. */
const current = (row: TableRow): TableRow =>
  table.rows.find(({ task, carrier }) => task === row.task && carrier === row.carrier) ?? row;

function edit({ task, carrier }: TableRow, change: TableChange['change']): void {
  say('');
  wire.send({ type: 'edit', edit: { version: table.version, task, carrier, change } });
}

function textCell(row: TableRow, name: string): HTMLElement {
  if (!row.isTextEditable) return h('span', { title: t('elsewhere') }, row.text);
  const area = h('textarea', { rows: 1, 'aria-label': `${name} ${t('text')}`, readonly: isReadonly }, row.text);
  return finishing(
    area,
    () => area.value.trim() !== '' && area.value !== row.text && edit(row, { key: 'text', value: area.value }),
    () => {
      area.value = row.text;
    },
  );
}

function deadlineCell(row: TableRow, name: string): HTMLElement {
  const input = h('input', {
    type: 'text',
    value: row.deadline,
    'aria-label': `${name} ${t('deadline')}`,
    readonly: isReadonly,
  });
  return finishing(
    input,
    () => input.value.trim() !== row.deadline && edit(row, { key: 'deadline', value: input.value }),
    () => {
      input.value = row.deadline;
    },
  );
}

/** Enter and leaving finish a cell, Escape puts back what was there. */
function finishing<T extends HTMLInputElement | HTMLTextAreaElement>(
  field: T,
  commit: () => unknown,
  giveUp: () => void,
): T {
  const keys: Readonly<Record<string, () => void>> = { Enter: () => field.blur(), Escape: giveUp };
  field.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && !event.isComposing && keys[event.key] !== undefined) {
      event.preventDefault();
      keys[event.key]?.();
    }
  });
  field.addEventListener('blur', commit);
  return field;
}

function roleCell(row: TableRow, role: Role, name: string): HTMLElement {
  const before = row.roles[role] ?? [];
  let isDone = false;
  const field = namesField({
    value: textOf(before),
    label: `${name} ${t(role)}`,
    listLabel: t('suggestions'),
    isReadonly,
    ask(typed) {
      isDone = false;
      asking = field;
      question += 1;
      wire.send({ type: 'names', question, typed });
    },
    commit() {
      const names = namesIn(field.input.value);
      if (isDone || textOf(names) === textOf(before)) return;
      isDone = true;
      edit(row, { role, names });
    },
    giveUp() {
      field.input.value = textOf(before);
    },
  });
  field.input.addEventListener('input', () => {
    isDone = false;
  });
  return field.element;
}
