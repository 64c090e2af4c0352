import type { BodyName, TableColumn } from '@workplan/language-service/protocol';
import { h } from '../dom.js';
import type { PageTable, PageTexts, Wire } from '../messages.js';
import { chosenCells, clear, fillDown, paste } from './model/acts.js';
import { Body } from './body.js';
import { cellBar } from './cell-bar.js';
import { findingsIn, lineElement } from './cells.js';
import { listenToClipboard } from './copy-paste.js';
import { Entry, type Next } from './entry.js';
import { GridEditor } from './grid-editor.js';
import { GridModel } from './model/grid-model.js';
import { Heads } from './heads.js';
import { keys } from './keys.js';
import { cellName, lineKey } from './model/lines.js';
import { markCells, placeOver } from './marks.js';
import { moved, tabbed, type Selection } from './model/selection.js';
import type { GridState } from './model/state.js';
import { listenToPointer } from './pointer.js';
import { toolbar } from './toolbar.js';

interface GridViewOptions {
  readonly root: HTMLElement;
  readonly texts: PageTexts;
  readonly isReadonly: boolean;
  readonly wire: Wire<GridState>;
  readonly state: GridState;
}

/** How high a line is taken to be where a page of them is wanted, in pixels. */
const LINE_HEIGHT = 60;

/** The grid with all that works on it. The text of the plan stays the only copy: an act is asked for, and the rows come back. */
export class GridView {
  readonly #status = h('p', { id: 'status', role: 'status' });
  readonly #bar = h('div', { class: 'cell-bar', 'aria-live': 'polite' });
  readonly #scroller = h('div', { class: 'scroller' });
  readonly #grid: HTMLElement;
  readonly #model: GridModel;
  readonly #editor: GridEditor;
  readonly #heads: Heads;
  readonly #field: Entry;
  readonly #list: Body;
  #request = 0;
  #saidNothing = '';

  constructor(private readonly options: GridViewOptions) {
    const { root, texts, isReadonly, wire, state } = options;
    this.#grid = h('div', { role: 'grid', 'aria-label': this.#t('caption'), 'aria-multiselectable': 'true' });
    const model = new GridModel(state, () => Math.max(1, Math.floor(this.#scroller.clientHeight / LINE_HEIGHT)));
    this.#model = model;
    this.#editor = new GridEditor({ model, isReadonly, wire, t: this.#t, say: this.#say });
    this.#heads = new Heads({
      model,
      texts,
      resize: (column, width) => this.#resize(column, width),
      choose: (columns) => this.#remember({ ...model.state, columns }),
    });
    this.#field = this.#entry();
    this.#list = this.#body();
    this.#grid.append(this.#heads.element, this.#list.element);
    this.#scroller.append(this.#grid, this.#field.element);
    const hint = h('p', { class: 'note' }, this.#t('hint'));
    root.replaceChildren(this.#toolbar(), this.#bar, this.#status, this.#scroller, hint);
    this.#listen();
  }

  show(next: PageTable): void {
    const model = this.#model;
    const isFirst = model.table.version === 0 && model.table.rows.length === 0;
    model.table = next;
    model.isPending = false;
    this.#layout();
    if (!isFirst) return;
    model.selectFirst();
    this.#select(model.selection);
    this.#field.focus();
  }

  offer(asked: number, names: readonly BodyName[]): void {
    if (asked === this.#request) this.#field.offer(names);
  }

  refused(why: 'version' | 'place', words?: string): void {
    this.#model.isPending = false;
    this.#model.isInserting = false;
    this.#say(words ?? this.#t(why === 'version' ? 'refused' : 'cannotHere'));
  }

  readonly #t = (key: string): string => this.options.texts[key] ?? '';

  readonly #say = (text: string): void => {
    this.#status.textContent = text;
  };

  #entry(): Entry {
    return new Entry({
      listLabel: this.#t('suggestions'),
      ask: (typed) => {
        this.#request += 1;
        this.options.wire.send({ type: 'names', request: this.#request, typed });
      },
      commit: (text, next) => this.#commit(text, next),
      giveUp: () => this.#select(this.#model.selection),
      begin: () => this.#editor.editing(),
      key: this.#keys(),
    });
  }

  #body(): Body {
    const model = this.#model;
    return new Body({
      scroller: this.#scroller,
      line: (index) => {
        const line = model.lines[index];
        if (line === undefined) return h('div', { role: 'row' });
        const isFolded = line.kind === 'section' && model.state.choice.folded.includes(line.at);
        const element = lineElement(line, index, model.columns, this.options.texts, isFolded);
        markCells(element, index, model.selection);
        return element;
      },
      keyOf: (index) => lineKey(model.lines[index], index),
      covered: () => this.#heads.element.offsetHeight,
      shown: () => this.#place(),
    });
  }

  #toolbar(): HTMLElement {
    const { texts, isReadonly, wire } = this.options;
    const model = this.#model;
    return toolbar({
      texts,
      choice: model.state.choice,
      isReadonly,
      choose: (change) => this.#remember({ ...model.state, choice: { ...model.state.choice, ...change } }),
      act: (name) => {
        this.#field.finish();
        this.#editor.act(name);
        this.#field.focus();
      },
      moveTo: (section) => this.#editor.moveTo(section),
      exportExcel: () => wire.send({ type: 'command', name: 'exportExcel' }),
    });
  }

  #keys(): (event: KeyboardEvent) => boolean {
    const [model, editor] = [this.#model, this.#editor];
    return keys({
      selection: () => model.selection,
      size: () => model.size,
      select: (next, scroll) => this.#select(next, scroll),
      shift: (way) => editor.shift(way),
      open: () => this.#open(),
      fold: () => this.#fold(),
      clear: () => editor.run(clear(model)),
      fillDown: () => editor.run(fillDown(model)),
    });
  }

  #listen(): void {
    const [model, editor, field, scroller] = [this.#model, this.#editor, this.#field, this.#scroller];
    listenToPointer({
      scroller,
      lines: this.#list.element,
      selection: () => model.selection,
      select: (next) => this.#select(next, false),
      finish: () => field.finish(),
      focus: () => field.focus(),
      fold: () => this.#fold(),
      open: () => this.#doubleClicked(),
    });
    listenToClipboard({
      scroller,
      isReadonly: this.options.isReadonly,
      isEditing: () => field.isEditing,
      cells: () => chosenCells(model),
      clear: () => editor.run(clear(model)),
      paste: (cells) => editor.run(paste(model, cells)),
    });
  }

  #remember(next: GridState): void {
    this.#model.state = next;
    this.options.wire.remember(next);
    this.#layout();
  }

  #layout(): void {
    const model = this.#model;
    model.layout();
    const { lines, columns, table } = model;
    this.#grid.setAttribute('aria-rowcount', String(lines.length + 1));
    this.#grid.setAttribute('aria-colcount', String(columns.length));
    this.#grid.style.setProperty('--tracks', model.tracks);
    this.#heads.show();
    this.#list.setCount(lines.length);
    this.#select(model.selection, false);
    // Rows that come again must not take away why a change was refused.
    const nothing = lines.length === 0 ? this.#t(table.rows.length === 0 ? 'none' : 'noMatch') : '';
    if (nothing !== this.#saidNothing) this.#say(nothing);
    this.#saidNothing = nothing;
  }

  #resize(column: TableColumn, width: number | undefined): void {
    const model = this.#model;
    model.resize(column, width);
    this.options.wire.remember(model.state);
    this.#grid.style.setProperty('--tracks', model.tracks);
    this.#list.remeasure();
  }

  /** Puts the selection somewhere and the keyboard with it. */
  #select(next: Selection, scroll = true): void {
    const model = this.#model;
    model.selection = next;
    if (scroll) this.#list.scrollTo(next.active.line);
    this.#list.each((line, index) => markCells(line, index, next));
    this.#place();
    const { activeLine, activeRow, activeColumn } = model;
    const name = cellName(activeLine, activeColumn, this.#t);
    this.#field.rest(name);
    const found = activeRow === undefined ? [] : findingsIn(activeRow, activeColumn);
    cellBar(this.#bar, name, found, (finding, fix) => this.#editor.fix(finding, fix));
  }

  /** Lays the field over the active cell. */
  #place(): void {
    const { line, column } = this.#model.selection.active;
    placeOver(this.#field.element, this.#list.lineAt(line), column, this.#scroller);
  }

  #commit(text: string, next: Next): void {
    this.#editor.write(text);
    const { selection, size } = this.#model;
    const target = {
      down: () => moved(selection, 'ArrowDown', size, { extend: false, far: false }),
      right: () => tabbed(selection, false, size),
      left: () => tabbed(selection, true, size),
      stay: () => undefined,
    }[next]();
    this.#select(target ?? selection);
    if (next !== 'stay') this.#field.focus();
  }

  #open(): boolean {
    if (this.#fold()) return true;
    const wanted = this.#editor.editing();
    if (wanted !== undefined) this.#field.edit(wanted);
    return true;
  }

  #fold(): boolean {
    const isSection = this.#model.fold();
    if (isSection) this.#remember(this.#model.state);
    return isSection;
  }

  /** The number of a task leads to it in the text; any other cell is edited. */
  #doubleClicked(): void {
    const { activeRow: row, activeColumn } = this.#model;
    if (row !== undefined && activeColumn === 'number')
      this.options.wire.send({ type: 'revealTask', task: row.task, carrier: row.carrier });
    else this.#open();
  }
}
