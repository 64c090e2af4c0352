import type { TableChange } from '@workplan/language-service/protocol';
import type { Wire } from '../dom.js';
import { chosenTasks, fillDown, insertRow, moveRows, type Act } from './model/acts.js';
import { cellName } from './cells.js';
import type { Editing } from './entry.js';
import type { GridModel } from './model/grid-model.js';
import { cellChange, cellText, isEditable, isProgress, isRole, type PageFinding } from './model/rows.js';
import type { GridState } from './model/state.js';
import type { GridAct } from './toolbar.js';

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
    const { model, wire, say } = this.options;
    if (change === undefined || !this.#mayEdit) return;
    say('');
    model.isPending = change.kind !== 'cells' || change.added !== undefined;
    wire.send({ type: 'edit', version: model.table.version, change });
  }

  /** Asks for an act, and says what it leaves out. */
  run({ change, refused }: Act): void {
    const { t, say } = this.options;
    this.ask(change);
    if (refused > 0) say(t('someElsewhere').replace('{count}', String(refused)));
  }

  /** Moves the selected tasks. */
  shift(way: 'up' | 'down'): void {
    const { model, t, say } = this.options;
    if (model.state.choice.sort === 'plan') this.ask(moveRows(model, way));
    else say(t('sortedNoMove'));
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
    return {
      text: cellText(row, column),
      offersNames: isRole(column),
      label: cellName(line, column, t),
      ...(column === 'status' ? { choices: model.table.statuses } : {}),
    };
  }

  /** What was typed into the active cell. */
  write(text: string): void {
    const { activeRow: row, activeColumn: column } = this.options.model;
    const change = row === undefined ? undefined : cellChange(row, column, text);
    if (change !== undefined) this.ask({ kind: 'cells', cells: [change] });
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
    if (!this.#mayEdit) return;
    const { model } = this.options;
    model.isInserting = true;
    this.ask(insertRow(model, side));
  }

  #withTasks(kind: 'duplicate' | 'remove'): void {
    const tasks = chosenTasks(this.options.model);
    if (tasks.length > 0) this.ask({ kind, tasks });
  }
}
