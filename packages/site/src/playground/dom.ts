type Properties = Readonly<Record<string, string | number | boolean | ((event: Event) => void) | undefined>>;

/** An element with attributes, listeners (`onclick` …) and children. Texts are set as texts: nothing is ever parsed as HTML. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

type Kind<T extends Element> = abstract new (...args: never) => T;

/** An element that the page has; a page without it was not built whole. */
export function the<T extends Element>(id: string, kind: Kind<T>): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}
