/** An element of a part. Names carry the usual prefix of their namespace: `w:p`, `mc:Choice`. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

/** Whether a part of an element is an element, or words. */
export const isElement = (node: Element | string): node is Element => typeof node !== 'string';

export const elementsOf = (element: Element): Element[] => element.children.filter(isElement);

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child): child is Element => isElement(child) && child.name === name);

export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((child): child is Element => isElement(child) && child.name === name) ?? [];

/** The `w:val` of a child, the usual form of a property. */
export const valueOf = (element: Element | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes.get('w:val');

/** A whole number of a child's `w:val`; undefined when there is none. */
export function numberOf(element: Element | undefined, name: string): number | undefined {
  const value = Number.parseInt(valueOf(element, name) ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

/** Elements of a name inside another, the outermost ones; of alternatives only the first (ECMA-376 part 3, 7). */
export function descendants(element: Element, name: string): Element[] {
  const children = element.name === 'mc:AlternateContent' ? elementsOf(element).slice(0, 1) : elementsOf(element);
  return children.flatMap((child) => (child.name === name ? [child] : descendants(child, name)));
}

/** What stands in one of several forms of the same thing: the first, which newer programs read. */
export function chosenIn(element: Element): Element[] {
  const chosen = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
  return chosen === undefined ? [] : elementsOf(chosen);
}

export const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);

/** A switch (ECMA-376 part 1, 17.17.4 and 18.8): there and not set to off; undefined when it is not there. */
export function switchOf(element: Element | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  return child === undefined
    ? undefined
    : !OFF.has(child.attributes.get('w:val') ?? child.attributes.get('val') ?? '1');
}
