import { h, the } from './dom.js';
import type { Say } from './texts.js';

/** What happened, where a screen reader hears it; details stay until they are closed. */
export interface Notices {
  tell(head: string, details?: readonly string[]): void;
  warn(head: string): void;
}

export function createNotices(say: () => Say): Notices {
  const place = the('notice', HTMLElement);
  const show = (kind: string, head: string, details: readonly string[]): void => {
    const list = details.length === 0 ? [] : [h('ul', {}, ...details.map((line) => h('li', {}, line)))];
    const close = h('button', { type: 'button', onclick: () => place.replaceChildren() }, say()('close'));
    place.replaceChildren(h('div', { class: kind }, h('p', {}, head), ...list, close));
  };
  return {
    tell: (head, details = []) => show('news', head, details),
    warn: (head) => show('warning', head, []),
  };
}
