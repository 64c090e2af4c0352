import type { BodyName } from '@workplan/language-service/protocol';
import { h } from '../dom.js';
import { nameBefore } from '../names.js';
import type { Editing } from './model/state.js';
import { nameList, type NameList } from './name-list.js';

/** Where the selection goes when a cell is finished. */
export type Next = 'down' | 'right' | 'left' | 'stay';

export interface EntryOptions {
  readonly listLabel: string;
  /** Asks for names that fit what is typed. */
  ask(typed: string): void;
  /** A cell is finished. */
  commit(text: string, next: Next): void;
  giveUp(): void;
  /** Somebody begins to type: what is in the cell is replaced. */
  begin(): Editing | undefined;
  /** A key while nothing is edited; true when it was of use. */
  key(event: KeyboardEvent): boolean;
}

/**
 * The one field of the grid. It has the keyboard all the time and lies over the active cell, so that an input method can
 * begin to compose without a key before it: it is seen only while a cell is edited.
 */
export class Entry {
  readonly element: HTMLElement;
  readonly #area = h('textarea', {
    class: 'entry',
    rows: 1,
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'names',
    'aria-autocomplete': 'list',
    'aria-label': ' ',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  readonly #list: NameList;
  #editing: Editing | undefined;
  /** An answer that comes after a name was chosen would open the list again. */
  #isAsking = false;

  constructor(private readonly options: EntryOptions) {
    const area = this.#area;
    this.#list = nameList(area, options.listLabel, (name) => this.#choose(name));
    this.element = h('div', { class: 'entry-box' }, area, this.#list.element);
    area.addEventListener('keydown', (event) => this.#pressed(event));
    area.addEventListener('compositionstart', () => this.#begin());
    area.addEventListener('input', () => this.#typed());
    area.addEventListener('blur', () => this.#commit('stay'));
  }

  get isEditing(): boolean {
    return this.#editing !== undefined;
  }

  /** Begins to edit what a cell says. */
  edit(wanted: Editing): void {
    const { text, choices } = wanted;
    this.#open(wanted);
    this.#area.value = text;
    this.#area.setSelectionRange(text.length, text.length);
    if (choices !== undefined) this.#list.show(namesOf(choices), choices.indexOf(text));
  }

  offer(names: readonly BodyName[]): void {
    if (this.#isAsking && this.#editing?.offersNames === true) this.#list.show(names);
    else this.#list.close();
  }

  /** Lies over a cell that is not edited, and says which. */
  rest(label: string): void {
    this.#area.setAttribute('aria-label', label);
  }

  focus(): void {
    this.#area.focus({ preventScroll: true });
  }

  finish(): void {
    this.#commit('stay');
  }

  readonly #keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    Enter: (event) => {
      if (event.altKey || event.shiftKey) return false;
      const name = this.#marked();
      if (name === undefined) this.#commit('down');
      else this.#choose(name);
      return true;
    },
    Tab: (event) => {
      const name = this.#marked();
      if (name !== undefined) this.#choose(name);
      this.#commit(event.shiftKey ? 'left' : 'right');
      return true;
    },
    Escape: () => {
      this.#isAsking = false;
      if (this.#list.isOpen()) this.#list.close();
      else {
        this.#stop();
        this.options.giveUp();
      }
      return true;
    },
    ArrowDown: () => this.#list.isOpen() && (this.#list.move(1), true),
    ArrowUp: () => this.#list.isOpen() && (this.#list.move(-1), true),
  };

  #marked(): string | undefined {
    return this.#list.isOpen() ? this.#list.marked() : undefined;
  }

  #choose(name: string): void {
    const area = this.#area;
    if (this.#editing?.choices !== undefined) {
      area.value = name;
      this.#commit('down');
      return;
    }
    const { start } = nameBefore(area.value, area.selectionStart);
    area.setRangeText(name, start, area.selectionStart, 'end');
    this.#isAsking = false;
    this.#list.close();
  }

  #open(wanted: Editing): void {
    this.#editing = wanted;
    this.element.classList.add('editing');
    this.rest(wanted.label);
  }

  #stop(): void {
    this.#editing = undefined;
    this.element.classList.remove('editing');
    this.#area.value = '';
    this.#list.close();
  }

  #commit(next: Next): void {
    if (this.#editing === undefined) return;
    const { value } = this.#area;
    this.#stop();
    this.options.commit(value, next);
  }

  #pressed(event: KeyboardEvent): void {
    // An input method still owns the keys while it composes.
    if (event.isComposing) return;
    const isUsed = this.#editing === undefined ? this.options.key(event) : (this.#keys[event.key]?.(event) ?? false);
    if (!isUsed) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #begin(): void {
    if (this.#editing !== undefined) return;
    const wanted = this.options.begin();
    if (wanted === undefined) this.#area.blur();
    else this.#open(wanted);
  }

  #typed(): void {
    this.#begin();
    if (this.#editing?.choices !== undefined) {
      const typed = this.#area.value.trim();
      const fitting = this.#editing.choices.filter((choice) => choice.includes(typed));
      this.#list.show(namesOf(fitting), typed === '' ? -1 : 0);
      return;
    }
    if (this.#editing?.offersNames !== true) return;
    const { typed } = nameBefore(this.#area.value, this.#area.selectionStart);
    this.#isAsking = typed !== '';
    if (this.#isAsking) this.options.ask(typed);
    else this.#list.close();
  }
}

const namesOf = (choices: readonly string[]): BodyName[] => choices.map((name) => ({ name }));
