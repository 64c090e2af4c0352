import type { BodyName } from '@workplan/language-service/protocol';
import { h } from '../dom.js';

/** A list of names below a field (listbox of a combobox, WAI-ARIA 1.2). */
export interface NameList {
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
  /** Shows names, the first of them marked, or another one; -1 marks none. */
  show(names: readonly BodyName[], marked?: number): void;
  close(): void;
  /** Marks the next or the previous name. */
  move(by: 1 | -1): void;
  /** The name that is marked. */
  marked(): string | undefined;
}

const ID = 'names';

export function nameList(input: HTMLElement, label: string, choose: (name: string) => void): NameList {
  const element = h('ul', { id: ID, role: 'listbox', class: 'names', 'aria-label': label, hidden: true });
  let shown: readonly BodyName[] = [];
  let active = -1;
  const mark = (to: number): void => {
    active = (to + shown.length) % shown.length;
    [...element.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === active)));
    input.setAttribute('aria-activedescendant', `${ID}-${active}`);
    element.children[active]?.scrollIntoView({ block: 'nearest' });
  };
  const close = (): void => {
    shown = [];
    active = -1;
    element.hidden = true;
    element.replaceChildren();
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  return {
    element,
    isOpen: () => shown.length > 0,
    close,
    move: (by) => mark(active === -1 && by === -1 ? -1 : active + by),
    marked: () => shown[active]?.name,
    show(names, marked = 0) {
      if (names.length === 0) {
        close();
        return;
      }
      shown = names;
      element.replaceChildren(
        ...names.map(({ name, detail }, at) =>
          h(
            'li',
            {
              id: `${ID}-${at}`,
              role: 'option',
              'aria-selected': 'false',
              title: detail,
              onmousedown: (event) => {
                event.preventDefault();
                choose(name);
              },
            },
            name,
          ),
        ),
      );
      element.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      active = -1;
      if (marked >= 0) mark(marked);
    },
  };
}
