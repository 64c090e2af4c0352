import type { BodyName, TableChange, TableColumn } from '@workplan/language-service/protocol';
import { h, type Wire } from '../dom.js';
import type { PageTable, PageTexts } from '../messages.js';
import { chosenCells, chosenTasks, clear, fillDown, insertRow, moveRows, paste, type Act, type Grid } from './acts.js';
import { body } from './body.js';
import { cellBar } from './cell-bar.js';
import { findingsIn, lineElement } from './cells.js';
import { fromTsv, toHtml, toTsv } from './clipboard.js';
import { columnMenu } from './column-menu.js';
import { columnsInUse, tracks } from './columns.js';
import { entry, type Editing } from './entry.js';
import { header } from './header.js';
import { followed } from './follow.js';
import { linesOf, type Line } from './lines.js';
import { cellChange, cellText, COLUMNS, isEditable, isRole, type PageRow } from './rows.js';
import { at, boundsOf, isIn, moved, shifted, tabbed, type Cell, type GridSize, type Selection } from './selection.js';
import type { GridState } from './state.js';
import { toolbar, type GridAct } from './toolbar.js';

export interface GridView {
  show(table: PageTable): void;
  offer(question: number, names: readonly BodyName[]): void;
  refused(why: 'version' | 'place'): void;
}

interface GridViewOptions {
  readonly root: HTMLElement;
  readonly texts: PageTexts;
  readonly isReadonly: boolean;
  readonly wire: Wire<GridState>;
  readonly state: GridState;
}

/** The grid with all that works on it. The text of the plan stays the only copy: an act is asked for, and the rows come back. */
export function gridView({ root, texts, isReadonly, wire, state: start }: GridViewOptions): GridView {
  let state = start;
  let table: PageTable = { version: 0, rows: [], sections: [] };
  let lines: Line[] = [];
  let columns: TableColumn[] = [];
  let selection: Selection = at(0, 1);
  let question = 0;
  /** The selection goes to the row that is new. */
  let isInserting = false;
  let headsFor = '';
  let menuFor: string | undefined;
  /** Rows are on their way to other places: what is typed now would go into the wrong one. */
  let isPending = false;
  const t = (key: string): string => texts[key] ?? '';

  const status = h('p', { id: 'status', role: 'status' });
  const bar = h('div', { class: 'cell-bar', 'aria-live': 'polite' });
  const scroller = h('div', { class: 'scroller' });
  const grid = h('div', { role: 'grid', 'aria-label': t('caption'), 'aria-multiselectable': 'true' });
  const headGroup = h('div', { role: 'rowgroup', class: 'head-group' });
  const field = entry({
    listLabel: t('suggestions'),
    ask(typed) {
      question += 1;
      wire.send({ type: 'names', question, typed });
    },
    commit: (text, next) => commit(text, next),
    giveUp: () => select(selection),
    begin: () => editing(),
    key: (event) => key(event),
  });
  const list = body({
    scroller,
    line: (index) => {
      const line = lines[index];
      if (line === undefined) return h('div', { role: 'row' });
      const isFolded = line.kind === 'section' && state.choice.folded.includes(line.at);
      const element = lineElement(line, index, columns, texts, isFolded);
      markCells(element, index);
      return element;
    },
    keyOf: (index) => keyOf(lines[index], index),
    covered: () => headGroup.offsetHeight,
    shown: () => place(),
  });
  grid.append(headGroup, list.element);
  scroller.append(grid, field.element);
  root.replaceChildren(
    toolbar({
      texts,
      choice: state.choice,
      isReadonly,
      choose: (change) => remember({ ...state, choice: { ...state.choice, ...change } }),
      act: (name) => act(name),
      moveTo: (section) => ask({ kind: 'move', tasks: chosenTasks(now()), place: { section } }),
      exportExcel: () => wire.send({ type: 'command', name: 'exportExcel' }),
    }),
    bar,
    status,
    scroller,
    h('p', { class: 'note' }, t('hint')),
  );

  const now = (): Grid => ({ lines, columns, selection });
  const size = (): GridSize => ({
    lines: lines.length,
    columns: columns.length,
    page: Math.max(1, Math.floor(scroller.clientHeight / 60)),
  });
  const activeLine = (): Line | undefined => lines[selection.active.line];
  const activeColumn = (): TableColumn => columns[selection.active.column] ?? 'number';
  const say = (text: string): void => {
    status.textContent = text;
  };

  function remember(next: GridState): void {
    state = next;
    wire.remember(state);
    layout();
  }

  /** Lines and columns as they are chosen; a selection stays on the row that it is on. */
  function layout(): void {
    const before = activeLine();
    const kept = before?.kind === 'row' ? before.row : undefined;
    columns = columnsInUse(COLUMNS, table.rows).filter((column) => !state.columns.hidden.includes(column));
    lines = linesOf(table.rows, table.sections, state.choice);
    grid.setAttribute('aria-rowcount', String(lines.length + 1));
    grid.setAttribute('aria-colcount', String(columns.length));
    grid.style.setProperty('--tracks', tracks(columns, table.rows, state.columns));
    heads();
    sectionMenu();
    list.setCount(lines.length);
    const found = kept === undefined ? -1 : followed(lines, kept, isInserting);
    const line = found === -1 ? Math.min(selection.active.line, Math.max(0, lines.length - 1)) : found;
    selection = isInserting ? at(line, textColumn()) : shifted(selection, line - selection.active.line, size());
    isInserting = false;
    select(selection, false);
    say(lines.length === 0 ? t(table.rows.length === 0 ? 'none' : 'noMatch') : '');
  }

  const textColumn = (): number => Math.max(0, columns.indexOf('text'));

  function resize(column: TableColumn, width: number | undefined): void {
    const { [column]: _, ...others } = state.columns.widths;
    const widths = width === undefined ? others : { ...others, [column]: width };
    state = { ...state, columns: { ...state.columns, widths } };
    wire.remember(state);
    grid.style.setProperty('--tracks', tracks(columns, table.rows, state.columns));
    list.remeasure();
  }

  /** Heads and menus are made anew only when columns or sections are others: an edit of a cell leaves them. */
  function heads(): void {
    const used = columnsInUse(COLUMNS, table.rows);
    const shown = [...columns, ...used, ...state.columns.hidden].join();
    if (shown === headsFor) return;
    headsFor = shown;
    headGroup.replaceChildren(header(columns, texts, resize));
    columnMenu(used, state.columns.hidden, texts, (hidden) =>
      remember({ ...state, columns: { ...state.columns, hidden } }),
    );
  }

  function sectionMenu(): void {
    const titles = table.sections.map(({ title }) => title).join();
    if (titles === menuFor) return;
    menuFor = titles;
    document
      .getElementById('move-to')
      ?.replaceChildren(
        h('option', { value: '' }, t('moveTo')),
        ...table.sections.map(({ title, depth }, index) => h('option', { value: index }, '　'.repeat(depth) + title)),
      );
  }

  /** Puts the selection somewhere and the keyboard with it. */
  function select(next: Selection, scroll = true): void {
    selection = next;
    if (scroll) list.scrollTo(next.active.line);
    paint();
    const line = activeLine();
    const name = describe(line, activeColumn());
    field.rest(name);
    const found = line?.kind === 'row' ? findingsIn(line.row, activeColumn()) : [];
    cellBar(bar, name, found, (finding, fix) => {
      if (line?.kind !== 'row') return;
      wire.send({
        type: 'fix',
        version: table.version,
        row: table.rows.indexOf(line.row),
        finding: line.row.findings.indexOf(finding),
        fix,
      });
    });
  }

  function describe(line: Line | undefined, column: TableColumn): string {
    if (line === undefined) return t('caption');
    if (line.kind === 'section') return `${t('section')} ${line.section.title}`;
    return `${t('number')} ${line.row.number} ${t(column)}: ${cellText(line.row, column)}`;
  }

  /** Marks the selection on the lines that are built, and lays the field over the active cell. */
  function paint(): void {
    list.each(markCells);
    place();
  }

  function markCells(line: HTMLElement, index: number): void {
    const bounds = boundsOf(selection);
    const { active } = selection;
    for (const element of line.children) {
      if (!(element instanceof HTMLElement)) continue;
      const cell = { line: index, column: Number(element.dataset['column']) };
      element.setAttribute('aria-selected', String(isIn(bounds, cell)));
      element.classList.toggle('active', cell.line === active.line && cell.column === active.column);
    }
  }

  function place(): void {
    const line = list.lineAt(selection.active.line);
    const cell =
      line?.querySelector<HTMLElement>(`[data-column="${selection.active.column}"]`) ?? line?.lastElementChild;
    if (!(cell instanceof HTMLElement)) return;
    const [box, frame] = [cell.getBoundingClientRect(), scroller.getBoundingClientRect()];
    const { style } = field.element;
    style.left = `${box.left - frame.left + scroller.scrollLeft}px`;
    style.top = `${box.top - frame.top + scroller.scrollTop}px`;
    style.width = `${box.width}px`;
    style.height = `${box.height}px`;
  }

  function cellOf(element: Element | null): Cell | undefined {
    const own = element?.closest<HTMLElement>('[data-column]');
    const index = own?.closest<HTMLElement>('[data-index]')?.dataset['index'];
    const column = own?.dataset['column'];
    return index === undefined || column === undefined ? undefined : { line: Number(index), column: Number(column) };
  }

  function editing(): Editing | undefined {
    const line = activeLine();
    const column = activeColumn();
    if (isReadonly || isPending || line?.kind !== 'row') return undefined;
    if (!isEditable(line.row, column)) {
      say(t(column === 'number' ? 'numberElsewhere' : 'elsewhere'));
      return undefined;
    }
    say('');
    return { text: cellText(line.row, column), offersNames: isRole(column), label: describe(line, column) };
  }

  function commit(text: string, next: 'down' | 'right' | 'left' | 'stay'): void {
    const line = activeLine();
    const change = line?.kind === 'row' ? cellChange(line.row, activeColumn(), text) : undefined;
    if (change !== undefined) ask({ kind: 'cells', cells: [change] });
    const target = {
      down: () => moved(selection, 'ArrowDown', size(), { extend: false, far: false }),
      right: () => tabbed(selection, false, size()),
      left: () => tabbed(selection, true, size()),
      stay: () => undefined,
    }[next]();
    select(target ?? selection);
    if (next !== 'stay') field.focus();
  }

  function ask(change: TableChange | undefined): void {
    if (change === undefined || isReadonly || isPending) return;
    say('');
    isPending = change.kind !== 'cells' || change.added !== undefined;
    wire.send({ type: 'edit', version: table.version, change });
  }

  function ran({ change, refused }: Act): void {
    ask(change);
    if (refused > 0) say(t('someElsewhere').replace('{count}', String(refused)));
  }

  function act(name: GridAct): void {
    const chosen = chosenTasks(now());
    const acts: Readonly<Record<GridAct, () => void>> = {
      insertAbove: () => insert('before'),
      insertBelow: () => insert('after'),
      duplicate() {
        if (chosen.length > 0) ask({ kind: 'duplicate', tasks: chosen });
      },
      remove() {
        if (chosen.length > 0) ask({ kind: 'remove', tasks: chosen });
      },
      moveUp: () => shift('up'),
      moveDown: () => shift('down'),
      fillDown: () => ran(fillDown(now())),
    };
    acts[name]();
    field.focus();
  }

  function insert(side: 'before' | 'after'): void {
    if (isPending || isReadonly) return;
    isInserting = true;
    ask(insertRow(now(), side));
  }

  function shift(way: 'up' | 'down'): void {
    if (state.choice.sort !== 'plan') {
      say(t('sortedNoMove'));
      return;
    }
    ask(moveRows(now(), way));
  }

  function key(event: KeyboardEvent): boolean {
    const { key: name, shiftKey: extend } = event;
    const control = event.ctrlKey || event.metaKey;
    if (event.altKey && (name === 'ArrowUp' || name === 'ArrowDown')) {
      shift(name === 'ArrowUp' ? 'up' : 'down');
      return true;
    }
    const next = moved(selection, name, size(), { extend, far: control });
    if (next !== undefined) {
      select(next);
      return true;
    }
    if (control) return controlKey(name.toLowerCase());
    const keys: Readonly<Record<string, () => boolean>> = {
      Tab() {
        const target = tabbed(selection, extend, size());
        if (target !== undefined) select(target);
        return target !== undefined;
      },
      Enter: () => open(),
      F2: () => open(),
      Delete: () => (ran(clear(now())), true),
      Backspace: () => (ran(clear(now())), true),
      ' ': () => activeLine()?.kind === 'section' && (fold(), true),
    };
    return keys[name]?.() ?? false;
  }

  function controlKey(name: string): boolean {
    if (name === 'd') ran(fillDown(now()));
    else if (name === 'a')
      select({ anchor: { line: 0, column: 0 }, active: { line: lines.length - 1, column: columns.length - 1 } }, false);
    else return false;
    return true;
  }

  function open(): boolean {
    if (activeLine()?.kind === 'section') {
      fold();
      return true;
    }
    const wanted = editing();
    if (wanted !== undefined) field.edit(wanted);
    return true;
  }

  function fold(): void {
    const line = activeLine();
    if (line?.kind !== 'section') return;
    const { folded } = state.choice;
    const next = folded.includes(line.at) ? folded.filter((one) => one !== line.at) : [...folded, line.at];
    remember({ ...state, choice: { ...state.choice, folded: next } });
  }

  listenToPointer();
  listenToClipboard();

  function listenToPointer(): void {
    let drawing = false;
    list.element.addEventListener('pointerdown', (event) => {
      const cell = event.target instanceof Element ? cellOf(event.target) : undefined;
      if (cell === undefined || event.button !== 0) return;
      event.preventDefault();
      field.finish();
      drawing = true;
      select({ anchor: event.shiftKey ? selection.anchor : cell, active: cell }, false);
      field.focus();
    });
    list.element.addEventListener('pointermove', (event) => {
      if (!drawing || event.buttons === 0) return;
      const cell = cellOf(document.elementFromPoint(event.clientX, event.clientY));
      if (cell !== undefined) select({ anchor: selection.anchor, active: cell }, false);
    });
    document.addEventListener('pointerup', () => {
      drawing = false;
    });
    list.element.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('.heading') !== null) fold();
    });
    list.element.addEventListener('dblclick', () => {
      const line = activeLine();
      if (line?.kind === 'row' && activeColumn() === 'number')
        wire.send({ type: 'revealTask', task: line.row.task, carrier: line.row.carrier });
      else open();
    });
    scroller.addEventListener('focusin', ({ target }) => {
      if (target === scroller) field.focus();
    });
  }

  function listenToClipboard(): void {
    const copy = (event: ClipboardEvent): boolean => {
      if (field.isEditing() || event.clipboardData === null || !scroller.contains(document.activeElement)) return false;
      const cells = chosenCells(now());
      event.clipboardData.setData('text/plain', toTsv(cells));
      event.clipboardData.setData('text/html', toHtml(cells));
      event.preventDefault();
      return true;
    };
    document.addEventListener('copy', copy);
    document.addEventListener('cut', (event) => {
      if (copy(event)) ran(clear(now()));
    });
    document.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (field.isEditing() || text === '' || isReadonly || !scroller.contains(document.activeElement)) return;
      event.preventDefault();
      ran(paste(now(), fromTsv(text)));
    });
  }

  return {
    show(next) {
      const isFirst = table.version === 0 && table.rows.length === 0;
      table = next;
      isPending = false;
      layout();
      if (isFirst) {
        select(
          at(
            Math.max(
              0,
              lines.findIndex(({ kind }) => kind === 'row'),
            ),
            Math.min(1, columns.length - 1),
          ),
        );
        field.focus();
      }
    },
    offer(asked, names) {
      if (asked === question) field.offer(names);
    },
    refused(why) {
      isPending = false;
      isInserting = false;
      say(t(why === 'version' ? 'refused' : 'cannotHere'));
    },
  };
}

const keyOf = (line: Line | undefined, index: number): string =>
  line === undefined ? String(index) : line.kind === 'section' ? `s${line.at}` : rowKey(line.row);
const rowKey = ({ task, carrier, text }: PageRow): string => `${task}:${carrier}:${text.length}`;
