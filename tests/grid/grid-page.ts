import { GridEditor } from '../../extension/src/webviews/grid/grid-editor.js';
import { chosenCells, clear, fillDown, paste } from '../../extension/src/webviews/grid/model/acts.js';
import { fromTsv, toTsv } from '../../extension/src/webviews/grid/model/clipboard.js';
import { withDelta } from '../../extension/src/webviews/grid/model/delta.js';
import { GridModel } from '../../extension/src/webviews/grid/model/grid-model.js';
import type { GridChoice } from '../../extension/src/webviews/grid/model/lines.js';
import type { Selection } from '../../extension/src/webviews/grid/model/selection.js';
import { startState, type GridAct } from '../../extension/src/webviews/grid/model/state.js';
import type { FromPage, ToPage } from '../../extension/src/webviews/messages.js';
import { PlanHost } from '../webviews/plan-host.js';

/** The page of the grid without its elements, tied to a plan as in the editor. */
export class GridPage {
  readonly model = new GridModel(startState(), () => 20);
  readonly plan: PlanHost;
  /** What was said to the reader since it was last asked for. */
  readonly said: string[] = [];
  readonly #sent: FromPage[] = [];
  readonly #editor = new GridEditor({
    model: this.model,
    isReadonly: false,
    wire: { send: (message) => void this.#sent.push(message), state: () => undefined, remember: () => undefined },
    t: (key) => key,
    say: (text) => void (text === '' || this.said.push(text)),
  });

  constructor(text: string) {
    this.plan = new PlanHost(text, {});
  }

  open(): Promise<void> {
    return this.plan.host({ type: 'ready' }, this.#receive);
  }

  choose(choice: Partial<GridChoice>): void {
    const { state } = this.model;
    this.model.state = { ...state, choice: { ...state.choice, ...choice } };
    this.model.layout();
  }

  select(selection: Selection): void {
    this.model.selection = selection;
  }

  act(name: GridAct): Promise<void> {
    this.#editor.act(name);
    return this.#deliver();
  }

  moveTo(section: number): Promise<void> {
    this.#editor.moveTo(section);
    return this.#deliver();
  }

  /** Types a text into the active cell; false where it cannot be edited. */
  async type(text: string): Promise<boolean> {
    if (this.#editor.editing() === undefined) return false;
    this.#editor.write(text);
    await this.#deliver();
    return true;
  }

  copy(): string {
    return toTsv(chosenCells(this.model));
  }

  paste(tsv: string): Promise<void> {
    this.#editor.run(paste(this.model, fromTsv(tsv)));
    return this.#deliver();
  }

  clear(): Promise<void> {
    this.#editor.run(clear(this.model));
    return this.#deliver();
  }

  fillDown(): Promise<void> {
    this.#editor.run(fillDown(this.model));
    return this.#deliver();
  }

  undo(): Promise<boolean> {
    return this.plan.undo(this.#receive);
  }

  redo(): Promise<boolean> {
    return this.plan.redo(this.#receive);
  }

  async #deliver(): Promise<void> {
    for (const message of this.#sent.splice(0)) await this.plan.host(message, this.#receive);
  }

  readonly #receive = (message: ToPage): Promise<void> => {
    const { model } = this;
    if (message.type === 'table') model.table = message.table;
    if (message.type === 'rows') {
      const { version, sections } = message;
      model.table = { ...model.table, version, sections, rows: withDelta(model.table.rows, message) };
    }
    if (message.type === 'refused') this.said.push(message.words ?? message.why);
    model.isPending = false;
    model.layout();
    return Promise.resolve();
  };
}
