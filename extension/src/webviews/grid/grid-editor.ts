import type { TableChange, TableColumn } from '@workplan/language-service/protocol';
import type { Wire } from '../messages.js';
import { chosenTasks, fillDown, insertRow, type Act } from './model/acts.js';
import type { GridModel } from './model/grid-model.js';
import { cellName } from './model/lines.js';
import { haveCommonList, moveRows, type Way } from './model/move-rows.js';
import {
  cellChange,
  cellText,
  isEditable,
  isProgress,
  isRole,
  wouldEmpty,
  type PageFinding,
  type PageRow,
} from './model/rows.js';
import type { Editing, GridAct, GridState } from './model/state.js';

interface GridEditorOptions {
  readonly model: GridModel;
  readonly isReadonly: boolean;
  readonly wire: Wire<GridState>;
  readonly t: (key: string) => string;
  /** Says why something is not done. */
  say(text: string): void;
}

/** What the reader does to the plan. It is asked for, and not done here: the rows come back. */
export class GridEditor {
  /** The row whose cell is edited, as it was when that began. */
  #begun: PageRow | undefined;

  constructor(private readonly options: GridEditorOptions) {}

  readonly #acts: Readonly<Record<GridAct, () => void>> = {
    insertAbove: () => this.#insert('before'),
    insertBelow: () => this.#insert('after'),
    duplicate: () => this.#withTasks('duplicate'),
    remove: () => this.#withTasks('remove'),
    moveUp: () => this.shift('up'),
    moveDown: () => this.shift('down'),
    fillDown: () => this.run(fillDown(this.options.model)),
  };

  act(name: GridAct): void {
    this.#acts[name]();
  }

  ask(change: TableChange | undefined): void {
    const { model, wire, t, say } = this.options;
    if (change === undefined) return;
    if (!this.#mayEdit) {
      if (model.isPending) say(t('refused'));
      return;
    }
    say('');
    model.isPending = change.kind !== 'cells' || change.added !== undefined;
    wire.send({ type: 'edit', version: model.table.version, change });
  }

  /** Asks for an act, and says what it leaves out. */
  run({ change, refused, kept }: Act): void {
    const { t, say } = this.options;
    this.ask(change);
    if (kept > 0) say(t('notEmptied'));
    if (refused > 0) say(t('someElsewhere').replace('{count}', String(refused)));
  }

  /** Moves the selected tasks. */
  shift(way: Way): void {
    const { model, t, say } = this.options;
    if (model.isSorted) say(t('sortedNoMove'));
    else if (!haveCommonList(model)) say(t('mixedNoMove'));
    else this.ask(moveRows(model, way));
  }

  /** Moves the selected tasks behind the last of a section. */
  moveTo(section: number): void {
    this.ask({ kind: 'move', tasks: chosenTasks(this.options.model), place: { section } });
  }

  /** How the active cell is edited; undefined where it cannot be, which is said. */
  editing(): Editing | undefined {
    const { model, t, say } = this.options;
    const { activeLine: line, activeRow: row, activeColumn: column } = model;
    if (!this.#mayEdit || row === undefined) return undefined;
    if (!isEditable(row, column)) {
      say(t(column === 'number' ? 'numberElsewhere' : isProgress(column) ? 'entriesElsewhere' : 'elsewhere'));
      return undefined;
    }
    say('');
    this.#begun = row;
    return {
      text: cellText(row, column),
      offersNames: isRole(column),
      label: cellName(line, column, t),
      ...(column === 'status' ? { choices: model.table.statuses } : {}),
    };
  }

  /** What was typed into the active cell; not where its row has become another one since. */
  write(text: string): void {
    const { model, t, say } = this.options;
    const { activeRow: row, activeColumn: column } = model;
    const begun = this.#begun;
    if (row !== undefined && wouldEmpty(row, column, text)) say(t('notEmptied'));
    else if (begun !== undefined && (row === undefined || !isStill(row, begun, column))) say(t('refused'));
    else if (row !== undefined) {
      const change = cellChange(row, column, text, model.whole);
      if (change !== undefined) this.ask({ kind: 'cells', cells: [change] });
    }
  }

  /** One of the fixes of a finding in the active row. */
  fix(finding: PageFinding, fix: number): void {
    const { model, wire } = this.options;
    const { activeRow: row, table } = model;
    if (row === undefined) return;
    wire.send({
      type: 'fix',
      version: table.version,
      row: table.rows.indexOf(row),
      finding: row.findings.indexOf(finding),
      fix,
    });
  }

  get #mayEdit(): boolean {
    return !this.options.isReadonly && !this.options.model.isPending;
  }

  #insert(side: 'before' | 'after'): void {
    const { model, t, say } = this.options;
    if (model.state.choice.words !== '') {
      say(t('filteredNoInsert'));
      return;
    }
    model.isInserting = this.#mayEdit;
    this.ask(insertRow(model, side));
  }

  #withTasks(kind: 'duplicate' | 'remove'): void {
    const tasks = chosenTasks(this.options.model);
    if (tasks.length > 0) this.ask({ kind, tasks });
  }
}

/** Whether a row is the one that it was, but for the cell that is edited. */
const isStill = (row: PageRow, begun: PageRow, column: TableColumn): boolean =>
  row.number === begun.number && row.carrier === begun.carrier && (column === 'text' || row.text === begun.text);
