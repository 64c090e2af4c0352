import type { DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/*
 * A browser numbers the items of <ol>; the numbers stand in no text. They are read as a reader of the page sees them.
 * Lists of links (where am I, what else is there) are numbered by no reader, and neither are items that print a
 * numeral themselves.
 */
const SHORTEST_WORDS = 6;
const MOST_NODES = 200;
/** 1. （一） 第一条: a list that prints its numbers itself. */
const NUMERAL = /^[（(]?[一二三四五六七八九十\d]{1,4}[）)、.．]|^第[一二三四五六七八九十\d]{1,4}[条章节项]|^[①-⑳]/;

/** Counts the items of the lists of one page, in the order in which they are met. */
export class ListNumbers {
  private readonly next = new Map<Node, number | undefined>();

  /** What stands before an item, 1. for the first; undefined where no number is seen. */
  markOf(node: Node): string | undefined {
    if (node.nodeName !== 'li' || !('attrs' in node)) return undefined;
    const list = node.parentNode;
    if (list === null || list.nodeName !== 'ol' || !('attrs' in list)) return undefined;
    if (!this.next.has(list)) this.next.set(list, isNumbered(list) ? numberIn(list, 'start', 1) : undefined);
    const counted = this.next.get(list);
    if (counted === undefined) return undefined;
    const number = numberIn(node, 'value', counted);
    this.next.set(list, number + 1);
    return `${number}.`;
  }
}

const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

function numberIn(element: Element, name: string, otherwise: number): number {
  const value = attributeOf(element, name) ?? '';
  return /^\d{1,4}$/.test(value) ? Number(value) : otherwise;
}

const LIST_STYLE = /list-style(?:-type)?[ \t]{0,8}:([^;]{0,80})/i;

function isNumbered(list: Element): boolean {
  if ((attributeOf(list, 'type') ?? '1') !== '1' || attributeOf(list, 'reversed') !== undefined) return false;
  const style = LIST_STYLE.exec(attributeOf(list, 'style') ?? '')?.[1];
  if (style !== undefined && !style.trim().toLowerCase().startsWith('decimal')) return false;
  const words = list.childNodes.filter(({ nodeName }) => nodeName === 'li').map(wordsOf);
  return words.some(({ length }) => length >= SHORTEST_WORDS) && !words.some((text) => NUMERAL.test(text));
}

/** The first words of an item, those of links left out. */
function wordsOf(item: Node): string {
  const work: Node[] = [item];
  let text = '';
  for (let seen = 0; seen < MOST_NODES && text.trim().length < SHORTEST_WORDS; seen += 1) {
    const node = work.pop();
    if (node === undefined) break;
    if (node.nodeName === 'a') continue;
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    const children = 'childNodes' in node ? node.childNodes.slice(0, MOST_NODES) : [];
    work.push(...children.reverse());
  }
  return text.trim();
}
