import type { BodyName } from '@workplan/language-server';
import { h } from './dom.js';

const SEPARATORS = /[、，,;；]/;
const SEPARATOR = '、';

export const namesIn = (text: string): string[] =>
  text
    .split(SEPARATORS)
    .map((name) => name.trim())
    .filter((name) => name !== '');
export const textOf = (names: readonly string[]): string => names.join(SEPARATOR);

export interface NamesField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  offer(names: readonly BodyName[]): void;
}

export interface NamesFieldOptions {
  readonly value: string;
  readonly label: string;
  readonly listLabel: string;
  readonly isReadonly: boolean;
  /** Asks for names that fit what is typed behind the last separator. */
  ask(typed: string): void;
  /** The reader has finished. */
  commit(): void;
  giveUp(): void;
}

let fields = 0;

/** A field for several names with a list of what may be meant (combobox of WAI-ARIA 1.2). */
export function namesField({
  value,
  label,
  listLabel,
  isReadonly,
  ask,
  commit,
  giveUp,
}: NamesFieldOptions): NamesField {
  const id = `names-${(fields += 1)}`;
  const list = h('ul', { id, role: 'listbox', class: 'names', 'aria-label': listLabel, hidden: true });
  const input = h('input', {
    type: 'text',
    role: 'combobox',
    value,
    'aria-label': label,
    'aria-expanded': 'false',
    'aria-controls': id,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    readonly: isReadonly,
  });
  let active = -1;

  const close = (): void => {
    list.hidden = true;
    list.replaceChildren();
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const typed = (): string =>
    input.value
      .slice(0, input.selectionStart ?? undefined)
      .split(SEPARATORS)
      .at(-1)
      ?.trim() ?? '';
  const choose = (name: string): void => {
    const at = input.selectionStart ?? input.value.length;
    const before = input.value.slice(0, at);
    const start = before.length - (before.split(SEPARATORS).at(-1)?.length ?? 0);
    input.value = before.slice(0, start) + name + input.value.slice(at);
    input.setSelectionRange(start + name.length, start + name.length);
    close();
  };
  const highlight = (to: number): void => {
    const options = [...list.children];
    active = (to + options.length) % options.length;
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === active)));
    input.setAttribute('aria-activedescendant', `${id}-${active}`);
    options[active]?.scrollIntoView({ block: 'nearest' });
  };
  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => (list.hidden ? false : (highlight(active + 1), true)),
    ArrowUp: () => (list.hidden ? false : (highlight(active - 1), true)),
    Enter() {
      if (active === -1 || list.hidden) commit();
      else choose(list.children[active]?.getAttribute('data-name') ?? '');
      return true;
    },
    Escape() {
      if (list.hidden) giveUp();
      else close();
      return true;
    },
  };
  input.addEventListener('input', () => (typed() === '' ? close() : ask(typed())));
  input.addEventListener('keydown', (event) => {
    // An input method still owns the keys while it composes.
    if (event.isComposing || keys[event.key]?.() !== true) return;
    event.preventDefault();
    event.stopPropagation();
  });
  input.addEventListener('blur', () => {
    close();
    commit();
  });
  return {
    element: h('div', { class: 'field' }, input, list),
    input,
    offer(names) {
      if (names.length === 0 || document.activeElement !== input || typed() === '') {
        close();
        return;
      }
      list.replaceChildren(
        ...names.map(({ name, detail }, at) =>
          h(
            'li',
            {
              id: `${id}-${at}`,
              role: 'option',
              'data-name': name,
              title: detail,
              'aria-selected': 'false',
              onmousedown: (event) => {
                event.preventDefault();
                choose(name);
              },
            },
            name,
          ),
        ),
      );
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      highlight(0);
    },
  };
}
