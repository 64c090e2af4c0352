import type { TableColumn } from '@workplan/language-service/protocol';
import { h } from '../dom.js';
import type { PageTexts } from '../messages.js';
import { columnMenu } from './column-menu.js';
import { withHidden, type ColumnChoice } from './model/columns.js';
import type { GridModel } from './model/grid-model.js';
import { header } from './header.js';

interface HeadsOptions {
  readonly model: GridModel;
  readonly texts: PageTexts;
  resize(column: TableColumn, width: number | undefined): void;
  choose(columns: ColumnChoice): void;
}

/** The heads of the columns with the menus that follow from the table. */
export class Heads {
  readonly element = h('div', { role: 'rowgroup', class: 'head-group' });
  #headsFor = '';
  #menuFor: string | undefined;

  constructor(private readonly options: HeadsOptions) {}

  /** Heads and menus are made anew only when columns or sections are others: an edit of a cell leaves them. */
  show(): void {
    this.#showColumns();
    this.#showSections();
  }

  #showColumns(): void {
    const { model, texts, resize, choose } = this.options;
    const { columns, offered } = model;
    const shown = [...columns, ...offered].join();
    if (shown === this.#headsFor) return;
    this.#headsFor = shown;
    this.element.replaceChildren(header(columns, texts, resize));
    const hidden = offered.filter((column) => !columns.includes(column));
    columnMenu(offered, hidden, texts, (next) => choose(withHidden(model.state.columns, offered, next)));
  }

  #showSections(): void {
    const { sections } = this.options.model.table;
    const titles = sections.map(({ title }) => title).join();
    if (titles === this.#menuFor) return;
    this.#menuFor = titles;
    document
      .getElementById('move-to')
      ?.replaceChildren(
        h('option', { value: '' }, this.options.texts['moveTo'] ?? ''),
        ...sections.map(({ title, depth }, index) => h('option', { value: index }, '　'.repeat(depth) + title)),
      );
  }
}
