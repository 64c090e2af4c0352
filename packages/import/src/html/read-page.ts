import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { ListNumbers } from './list-numbers.js';
import { type OpenCell, type PageTable, TableBuilder } from './table-builder.js';
import { itemAt } from '@workplan/plan/text';

type Node = DefaultTreeAdapterMap['node'];
type TextNode = DefaultTreeAdapterMap['textNode'];
type Element = DefaultTreeAdapterMap['element'];

/** A stretch of the text and where it stands in the page. Offsets are UTF-16, `end` excluded. */
export interface PageSegment {
  readonly start: number;
  readonly end: number;
  readonly pageStart: number;
  readonly pageEnd: number;
}

/** The text of a page, as lines, with a map back to the page. */
export interface PageText {
  readonly text: string;
  readonly segments: readonly PageSegment[];
  /** Lines of the site around the document, set aside: buttons, hints, links. */
  readonly furniture: readonly string[];
  /** The tables of data, in the order of the page. */
  readonly tables: readonly PageTable[];
}

/** What sites print around a document; a line that is nothing else is no part of it. */
const FURNITURE =
  /^(?:扫一扫在手机打开当前页|手机扫一扫打开当前页|分享到?[：:]?.{0,20}|打印(?:本页|此页|文章)?|关闭(?:本页|窗口)?|【?(?:打印|关闭)】?(?:[ \t|｜]*【?(?:打印|关闭)】?)*|【?字体[：:]?.{0,12}|收藏|返回顶部|(?:上|下)一篇[：:].*|相关(?:链接|文章|解读|阅读)[：:]?|当前位置[：:].*|您(?:现在)?(?:所在)?的?位置[：:].*|首页.{0,40}[>›»].*|责任编辑[：:].*|(?:主办|承办|主管)(?:单位)?[：:].*|(?:联系我们|网站地图|版权声明|关于我们|法律声明|隐私(?:声明|保护)|相关附件[：:]?)(?:[ \t]*[|｜].*)?|信息来源[：:].*|浏览(?:次数|量)[：:].*|.{0,20}版权所有.*|[^。]{0,20}ICP备.*)$/;

/** Elements that start and end a line. */
const BLOCKS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'html',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tbody',
  'tfoot',
  'thead',
  'tr',
  'ul',
]);
/** Elements whose contents are no text of the document. */
const HIDDEN: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'canvas',
  'svg',
  'object',
  'select',
  'textarea',
  'button',
  'title',
]);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/**
 * Reads a page of a government site as an official text: block elements become lines, the cells of a
 * table row are separated by tabs, items of <ol> begin with their number, runs of spaces become one, spaces at the
 * edges of lines and empty lines go.
 *
 * @throws TypeError for anything but a text; any text is a page to an HTML parser
 */
export function readPage(html: string): PageText {
  if (typeof html !== 'string') throw new TypeError('The page is no text.');
  const reader = new PageReader();
  reader.visit(parse(html, { sourceCodeLocationInfo: true }));
  return reader.finish();
}

interface Piece {
  readonly text: string;
  readonly pageStart: number;
  /** Undefined where the characters have no place of their own (entities). */
  readonly pageEnd: number;
  /** The cell that holds it. */
  readonly cell?: OpenCell;
}

class PageReader {
  private readonly lines: Piece[][] = [[]];
  private readonly tables: TableBuilder[] = [];
  private readonly openTables: TableBuilder[] = [];
  private readonly openCells: (OpenCell | undefined)[] = [];
  private readonly listNumbers = new ListNumbers();

  visit(root: Node): void {
    // Pages nest deeper than the call stack likes: open elements are kept here instead.
    const work: (Node | (() => void))[] = [root];
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
      if (typeof next === 'function') {
        next();
        continue;
      }
      if (next.nodeName === '#text') {
        this.text(next as TextNode);
        continue;
      }
      if (HIDDEN.has(next.nodeName) || isUnseen(next)) continue;
      const isBlock = BLOCKS.has(next.nodeName);
      if (next.nodeName === 'br') this.breakLine();
      if (isBlock) {
        this.breakLine();
        work.push(() => this.breakLine());
      }
      this.enter(next, work);
      const mark = this.listNumbers.markOf(next);
      if (mark !== undefined) this.mark(mark, next);
      const children = 'childNodes' in next ? next.childNodes : [];
      for (let index = children.length - 1; index >= 0; index -= 1) work.push(itemAt(children, index));
    }
  }

  /** Notes tables, rows and cells; `work` gets what is to be done at their end. */
  private enter(node: Node, work: (Node | (() => void))[]): void {
    if (node.nodeName === 'table') {
      // Tables further out are known by the table between them.
      const outer = this.openTables[this.openTables.length - 1];
      if (outer !== undefined) outer.isLayout = true;
      const table = new TableBuilder();
      this.tables.push(table);
      this.openTables.push(table);
      this.openCells.push(undefined);
      work.push(() => {
        this.openTables.pop();
        this.openCells.pop();
      });
    } else if (node.nodeName === 'tr') this.openTables[this.openTables.length - 1]?.startRow();
    else if (CELLS.has(node.nodeName)) {
      const element = node as Element;
      const attribute = (name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
      const table = this.openTables[this.openTables.length - 1];
      this.openCells.push(table?.addCell(attribute('rowspan'), attribute('colspan')));
      work.push(() => {
        this.cell(element);
        this.openCells.pop();
      });
    }
  }

  finish(): PageText {
    const segments: PageSegment[] = [];
    const furniture: string[] = [];
    const held = new Map<OpenCell, { text: string; lines: [number, number] }>();
    let text = '';
    let number = 0;
    for (const line of this.lines) {
      const pieces = trimmed(line);
      if (pieces.length === 0) continue;
      const words = pieces.map((piece) => piece.text).join('');
      if (FURNITURE.test(words)) {
        furniture.push(words);
        continue;
      }
      number += 1;
      for (const piece of pieces) {
        if (piece.cell !== undefined && piece.text !== '\t') hold(held, piece.cell, piece.text, number);
        segments.push({
          start: text.length,
          end: text.length + piece.text.length,
          pageStart: piece.pageStart,
          pageEnd: piece.pageEnd,
        });
        text += piece.text;
      }
      text += '\n';
    }
    const tables = this.tables
      .filter(({ isLayout, cells }) => !isLayout && cells.length > 1)
      .map((table) =>
        table.finish((cell) => ({ text: held.get(cell)?.text.trim() ?? '', lines: held.get(cell)?.lines })),
      );
    return { text, segments, furniture, tables };
  }

  /** Puts what a browser shows and no text holds: the number of an item. */
  private mark(text: string, node: Node): void {
    const at = node.sourceCodeLocation?.startOffset ?? 0;
    const cell = this.openCells[this.openCells.length - 1];
    this.current().push({ text, pageStart: at, pageEnd: at, ...(cell === undefined ? {} : { cell }) });
  }

  private text(node: TextNode): void {
    const place = node.sourceCodeLocation;
    const pageStart = place?.startOffset ?? 0;
    const exact = place !== undefined && place !== null && place.endOffset - place.startOffset === node.value.length;
    for (const match of node.value.matchAll(/[ \t\n\r\f\u00a0]+|[^ \t\n\r\f\u00a0]+/g)) {
      const text = /^[ \t\n\r\f\u00a0]/.test(match[0]) ? ' ' : match[0];
      const at = exact ? pageStart + match.index : pageStart;
      const cell = this.openCells[this.openCells.length - 1];
      this.current().push({
        text,
        pageStart: at,
        pageEnd: exact ? at + match[0].length : (place?.endOffset ?? pageStart),
        ...(cell === undefined ? {} : { cell }),
      });
    }
  }

  /** The end of a cell is a tab, unless its own blocks have broken the line already. */
  private cell(element: Element): void {
    const at = element.sourceCodeLocation?.endOffset ?? 0;
    if (this.current().length > 0 || !hasBlocks(element))
      this.current().push({ text: '\t', pageStart: at, pageEnd: at });
  }

  private breakLine(): void {
    if (this.current().length > 0) this.lines.push([]);
  }

  private current(): Piece[] {
    return itemAt(this.lines, this.lines.length - 1);
  }
}

/** Adds words to those of a cell; a new line of the text is a new paragraph. */
function hold(
  held: Map<OpenCell, { text: string; lines: [number, number] }>,
  cell: OpenCell,
  text: string,
  line: number,
): void {
  const known = held.get(cell);
  if (known === undefined) held.set(cell, { text, lines: [line, line] });
  else {
    known.text += known.lines[1] === line ? text : `\n${text}`;
    known.lines[1] = line;
  }
}

const hasBlocks = (element: Element): boolean => element.childNodes.some((child) => BLOCKS.has(child.nodeName));

const isUnseen = (node: Node): boolean =>
  'attrs' in node &&
  node.attrs.some(({ name, value }) => (name === 'style' && /display\s*:\s*none/i.test(value)) || name === 'hidden');

/** Pages indent with any space of Unicode, most often with &emsp; and U+3000. */
const ONLY_SPACES = /^[ \t\u2000-\u200b\u3000\ufeff]+$/;
const LEADING_SPACES = /^[\u2000-\u200b\u3000\ufeff]+/;
const TRAILING_SPACES = /(?<![\u2000-\u200b\u3000\ufeff])[\u2000-\u200b\u3000\ufeff]+$/;

/** A line without spaces at its edges and doubled ones inside. */
function trimmed(line: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of line) {
    const before = out[out.length - 1];
    if (piece.text === ' ' && (before === undefined || before.text === ' ' || before.text === '\t')) continue;
    if (piece.text === '\t' && before?.text === ' ') out.pop();
    out.push(piece);
  }
  while (out.length > 0 && ONLY_SPACES.test(itemAt(out, out.length - 1).text)) out.pop();
  while (out.length > 0 && ONLY_SPACES.test(itemAt(out, 0).text)) out.shift();
  const [first] = out;
  const last = out[out.length - 1];
  if (first !== undefined) out[0] = { ...first, text: first.text.replace(LEADING_SPACES, '') };
  if (last !== undefined) {
    const end = itemAt(out, out.length - 1);
    out[out.length - 1] = { ...end, text: end.text.replace(TRAILING_SPACES, '') };
  }
  return out;
}
