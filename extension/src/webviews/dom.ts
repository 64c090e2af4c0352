import type { FromPage, ToPage, Wire } from './messages.js';

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

/** Connects a page. It gets everything once it says that it is ready. */
export function connect<State>(receive: (message: ToPage) => void): Wire<State> {
  const api = acquireVsCodeApi<State>();
  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => receive(data));
  api.postMessage({ type: 'ready' } satisfies FromPage);
  return {
    send: (message) => api.postMessage(message),
    state: () => api.getState(),
    remember: (state) => api.setState(state),
  };
}

/** The only element of the page that is there from the start. */
export const root = (): HTMLElement => document.getElementById('root') ?? document.body;
