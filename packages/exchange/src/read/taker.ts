import { type Element, isElement } from '@workplan/office/xml';

/** What a file says and a plan has no place for, or what could be read in more than one way. */
export interface LeftOut {
  /** Names of the elements from the root to it: `Goal/Objective/Stakeholder`. */
  readonly element: string;
  /** How many there are of this name. */
  readonly count: number;
  /** The words of the first, in one line. */
  readonly words: string;
}

/** Takes elements of a file, and knows in the end which were left. */
export interface Taker {
  /** The first child of a name. */
  child(parent: Element | undefined, name: string): Element | undefined;
  /** Children of a name, without taking them. */
  all(parent: Element | undefined, name: string): readonly Element[];
  /** The words of a child, which is taken; undefined where there are none. */
  words(parent: Element | undefined, name: string): string | undefined;
  /** Takes an element with all that is in it. */
  take(element: Element): void;
  /** Takes an element alone: what is in it must be taken by itself. */
  enter(element: Element): void;
  /** Words within an element that was taken. */
  leave(element: string, words: string): void;
  left(root: Element): LeftOut[];
}

/** The words of an element as a reader sees them: no margins, and no empty lines around them. */
export const wordsOf = (element: Element): string => tidy(rawWords(element));

const rawWords = (element: Element): string =>
  element.children.map((child) => (isElement(child) ? rawWords(child) : child)).join('');

/** All words of an element, those of each inner one set apart. */
const spoken = (element: Element): string =>
  oneLine(element.children.map((child) => (isElement(child) ? spoken(child) : child)).join(' '));

/** Each line without its margins; files of others are indented. */
export const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/^\n+/, '')
    .replace(/(?<!\n)\n+$/, '');

/** The same in one line, for titles and names. */
export const oneLine = (text: string): string => text.trim().split(/\s+/).join(' ');

/** @returns a taker that has taken nothing yet */
export function createTaker(): Taker {
  const whole = new Set<Element>();
  const entered = new Set<Element>();
  const said: [element: string, words: string][] = [];
  const all: Taker['all'] = (parent, name) =>
    parent?.children.filter((child): child is Element => isElement(child) && child.name === name) ?? [];
  const child: Taker['child'] = (parent, name) => all(parent, name)[0];
  const collect = (element: Element, path: string): void => {
    const own = oneLine(element.children.filter((child) => !isElement(child)).join(' '));
    if (own !== '') said.push([path, own]);
    for (const inner of element.children) {
      if (!isElement(inner)) continue;
      const name = path === '' ? inner.name : `${path}/${inner.name}`;
      if (entered.has(inner)) collect(inner, name);
      else if (!whole.has(inner) && rawWords(inner).trim() !== '') said.push([name, spoken(inner)]);
    }
  };
  return {
    all,
    child,
    words(parent, name) {
      const found = child(parent, name);
      if (found === undefined) return undefined;
      whole.add(found);
      const words = wordsOf(found);
      return words === '' ? undefined : words;
    },
    take: (element) => void whole.add(element),
    enter: (element) => void entered.add(element),
    leave: (element, words) => void said.push([element, words]),
    left(root) {
      collect(root, '');
      const groups = new Map<string, LeftOut>();
      for (const [element, words] of said) {
        const known = groups.get(element);
        groups.set(element, { element, count: (known?.count ?? 0) + 1, words: known?.words ?? oneLine(words) });
      }
      return [...groups.values()];
    },
  };
}
