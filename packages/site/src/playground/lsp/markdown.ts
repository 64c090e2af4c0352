import { h } from '../dom.js';

/**
 * The Markdown of the server's cards as elements: paragraphs, lists, bold words and code, all else as text. Nothing is
 * parsed as HTML, and links are words: a card leads nowhere.
 */
export function cardOf(markdown: string): HTMLElement {
  const card = h('div', { class: 'card' });
  for (const block of markdown.split(/\n{2,}/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    const items = lines.filter((line) => /^[-*] /.test(line));
    if (items.length > 0 && items.length === lines.length)
      card.append(h('ul', {}, ...items.map((line) => h('li', {}, ...wordsOf(line.slice(2))))));
    else if (lines.length > 0)
      card.append(h('p', {}, ...lines.flatMap((line, at) => [...(at > 0 ? [h('br')] : []), ...wordsOf(line)])));
  }
  return card;
}

/** What is marked up within a line: its marks, and what is made of the words between them. */
const MARKS: readonly { readonly open: string; readonly close: string; make(words: string): Node | string }[] = [
  { open: '**', close: '**', make: (words) => h('strong', {}, plain(words)) },
  { open: '`', close: '`', make: (words) => h('code', {}, words) },
  { open: '[', close: ']', make: plain },
];
/** Where the link behind its words ends. */
const TARGET = /\([^()\s]*\)/y;

function wordsOf(line: string): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let [from, at] = [0, 0];
  while (at < line.length) {
    const mark = line[at - 1] === '\\' ? undefined : MARKS.find(({ open }) => line.startsWith(open, at));
    const close = mark === undefined ? -1 : line.indexOf(mark.close, at + mark.open.length);
    if (mark === undefined || close < 0) {
      at += 1;
      continue;
    }
    parts.push(plain(line.slice(from, at)), mark.make(line.slice(at + mark.open.length, close)));
    TARGET.lastIndex = close + mark.close.length;
    at = mark.open === '[' && TARGET.test(line) ? TARGET.lastIndex : close + mark.close.length;
    from = at;
  }
  parts.push(plain(line.slice(from)));
  return parts;
}

/** Escapes of CommonMark, taken back. */
function plain(text: string): string {
  return text
    .replace(/^#{1,6} /, '')
    .replace(/\\([\\`*_~{}[\]<>#|!&()+.-])/g, '$1')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
