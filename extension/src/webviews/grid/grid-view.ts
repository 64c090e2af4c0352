import type { BodyName, TableChange, TableColumn } from '@workplan/language-service/protocol';
import { h, type Wire } from '../dom.js';
import type { PageTable, PageTexts } from '../messages.js';
import { chosenCells, chosenTasks, clear, fillDown, insertRow, moveRows, paste, type Act, type Grid } from './acts.js';
import { body } from './body.js';
import { cellBar } from './cell-bar.js';
import { findingsIn, lineElement } from './cells.js';
import { columnMenu } from './column-menu.js';
import { listenToClipboard } from './copy-paste.js';
import { columnsOffered, columnsShown, tracks, withHidden } from './columns.js';
import { entry, type Editing } from './entry.js';
import { header } from './header.js';
import { followed } from './follow.js';
import { keys } from './keys.js';
import { linesOf, type Line } from './lines.js';
import { markCells, placeOver } from './marks.js';
import { cellChange, cellText, isEditable, isProgress, isRole, type PageRow } from './rows.js';
import { at, moved, shifted, tabbed, type GridSize, type Selection } from './selection.js';
import type { GridState } from './state.js';
import { listenToPointer } from './pointer.js';
import { toolbar, type GridAct } from './toolbar.js';

export interface GridView {
  show(table: PageTable): void;
  offer(request: number, names: readonly BodyName[]): void;
  refused(why: 'version' | 'place', words?: string): void;
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
  let table: PageTable = { version: 0, rows: [], sections: [], statuses: [] };
  let lines: Line[] = [];
  let columns: TableColumn[] = [];
  let selection: Selection = at(0, 1);
  let request = 0;
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
      request += 1;
      wire.send({ type: 'names', request, typed });
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
      markCells(element, index, selection);
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

  let saidNothing = '';

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
    columns = columnsShown(table.rows, state.columns);
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
    // Rows that come again must not take away why a change was refused.
    const nothing = lines.length === 0 ? t(table.rows.length === 0 ? 'none' : 'noMatch') : '';
    if (nothing !== saidNothing) say(nothing);
    saidNothing = nothing;
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
    const offered = columnsOffered(table.rows);
    const shown = [...columns, ...offered].join();
    if (shown === headsFor) return;
    headsFor = shown;
    headGroup.replaceChildren(header(columns, texts, resize));
    const hidden = offered.filter((column) => !columns.includes(column));
    columnMenu(offered, hidden, texts, (next) =>
      remember({ ...state, columns: withHidden(state.columns, offered, next) }),
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
    list.each((line, index) => markCells(line, index, selection));
    place();
  }

  function place(): void {
    placeOver(field.element, list.lineAt(selection.active.line), selection.active.column, scroller);
  }

  function editing(): Editing | undefined {
    const line = activeLine();
    const column = activeColumn();
    if (isReadonly || isPending || line?.kind !== 'row') return undefined;
    if (!isEditable(line.row, column)) {
      say(t(column === 'number' ? 'numberElsewhere' : isProgress(column) ? 'entriesElsewhere' : 'elsewhere'));
      return undefined;
    }
    say('');
    return {
      text: cellText(line.row, column),
      offersNames: isRole(column),
      label: describe(line, column),
      ...(column === 'status' ? { choices: table.statuses } : {}),
    };
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

  const key = keys({
    selection: () => selection,
    size,
    select,
    shift,
    open,
    fold: () => activeLine()?.kind === 'section' && (fold(), true),
    clear: () => ran(clear(now())),
    fillDown: () => ran(fillDown(now())),
  });

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

  listenToPointer({
    scroller,
    lines: list.element,
    selection: () => selection,
    select: (next) => select(next, false),
    finish: () => field.finish(),
    focus: () => field.focus(),
    fold,
    open() {
      const line = activeLine();
      if (line?.kind === 'row' && activeColumn() === 'number')
        wire.send({ type: 'revealTask', task: line.row.task, carrier: line.row.carrier });
      else open();
    },
  });
  listenToClipboard({
    scroller,
    isReadonly,
    isEditing: () => field.isEditing(),
    cells: () => chosenCells(now()),
    clear: () => ran(clear(now())),
    paste: (cells) => ran(paste(now(), cells)),
  });

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
      if (asked === request) field.offer(names);
    },
    refused(why, words) {
      isPending = false;
      isInserting = false;
      say(words ?? t(why === 'version' ? 'refused' : 'cannotHere'));
    },
  };
}

const keyOf = (line: Line | undefined, index: number): string =>
  line === undefined ? String(index) : line.kind === 'section' ? `s${line.at}` : rowKey(line.row);
const rowKey = ({ task, carrier, text }: PageRow): string => `${task}:${carrier}:${text.length}`;
