import type { BodyName } from '@workplan/language-service/protocol';
import { h } from '../dom.js';
import { nameBefore } from '../names.js';
import { nameList } from './name-list.js';

/** What a cell is edited with. */
export interface Editing {
  readonly text: string;
  readonly offersNames: boolean;
  readonly label: string;
  /** The only words that the cell may hold; any of them is chosen from a list. */
  readonly choices?: readonly string[];
}

export interface EntryOptions {
  readonly listLabel: string;
  /** Asks for names that fit what is typed. */
  ask(typed: string): void;
  /** A cell is finished; where the selection goes then. */
  commit(text: string, next: 'down' | 'right' | 'left' | 'stay'): void;
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
export interface Entry {
  readonly element: HTMLElement;
  readonly isEditing: () => boolean;
  /** Begins to edit what a cell says. */
  edit(editing: Editing): void;
  offer(names: readonly BodyName[]): void;
  /** Lies over a cell that is not edited, and says which. */
  rest(label: string): void;
  focus(): void;
  finish(): void;
}

export function entry(options: EntryOptions): Entry {
  const area = h('textarea', {
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
  let editing: Editing | undefined;
  /** An answer that comes after a name was chosen would open the list again. */
  let isAsking = false;
  const choose = (name: string): void => {
    if (editing?.choices !== undefined) {
      area.value = name;
      commit('down');
      return;
    }
    const { start } = nameBefore(area.value, area.selectionStart);
    area.setRangeText(name, start, area.selectionStart, 'end');
    isAsking = false;
    list.close();
  };
  const list = nameList(area, options.listLabel, choose);
  const element = h('div', { class: 'entry-box' }, area, list.element);

  const show = (wanted: Editing, value: string): void => {
    editing = wanted;
    element.classList.add('editing');
    area.setAttribute('aria-label', wanted.label);
    area.value = value;
    area.setSelectionRange(value.length, value.length);
    if (wanted.choices !== undefined) list.show(namesOf(wanted.choices), wanted.choices.indexOf(value));
  };
  const stop = (): void => {
    editing = undefined;
    element.classList.remove('editing');
    area.value = '';
    list.close();
  };
  const commit = (next: 'down' | 'right' | 'left' | 'stay'): void => {
    if (editing === undefined) return;
    const { value } = area;
    stop();
    options.commit(value, next);
  };
  const keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    Enter(event) {
      if (event.altKey || event.shiftKey) return false;
      const name = list.isOpen() ? list.marked() : undefined;
      if (name === undefined) commit('down');
      else choose(name);
      return true;
    },
    Tab(event) {
      const name = list.isOpen() ? list.marked() : undefined;
      if (name !== undefined) choose(name);
      commit(event.shiftKey ? 'left' : 'right');
      return true;
    },
    Escape() {
      isAsking = false;
      if (list.isOpen()) list.close();
      else {
        stop();
        options.giveUp();
      }
      return true;
    },
    ArrowDown: () => list.isOpen() && (list.move(1), true),
    ArrowUp: () => list.isOpen() && (list.move(-1), true),
  };

  area.addEventListener('keydown', (event) => {
    // An input method still owns the keys while it composes.
    if (event.isComposing) return;
    const isUsed = editing === undefined ? options.key(event) : (keys[event.key]?.(event) ?? false);
    if (isUsed) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  const begin = (): void => {
    if (editing !== undefined) return;
    const wanted = options.begin();
    if (wanted === undefined) area.blur();
    else {
      editing = wanted;
      element.classList.add('editing');
      area.setAttribute('aria-label', wanted.label);
    }
  };
  area.addEventListener('compositionstart', begin);
  area.addEventListener('input', () => {
    begin();
    if (editing?.choices !== undefined) {
      const typed = area.value.trim();
      list.show(namesOf(editing.choices.filter((choice) => choice.includes(typed))), typed === '' ? -1 : 0);
      return;
    }
    if (editing?.offersNames !== true) return;
    const { typed } = nameBefore(area.value, area.selectionStart);
    isAsking = typed !== '';
    if (isAsking) options.ask(typed);
    else list.close();
  });
  area.addEventListener('blur', () => commit('stay'));
  return {
    element,
    isEditing: () => editing !== undefined,
    edit: (wanted) => show(wanted, wanted.text),
    offer(names) {
      if (isAsking && editing?.offersNames === true) list.show(names);
      else list.close();
    },
    rest: (label) => area.setAttribute('aria-label', label),
    focus: () => area.focus({ preventScroll: true }),
    finish: () => commit('stay'),
  };
}

const namesOf = (choices: readonly string[]): BodyName[] => choices.map((name) => ({ name }));
