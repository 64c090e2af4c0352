import type { PlanDocument } from '../../document.js';
import type { BoundObject } from '../../model/bound.js';
import type { Range } from '../../text/range.js';

/** The lines of one item of a list: from its dash, with the comments right above it, to the line before the next item. */
export interface ItemBlock extends Range {
  /** Column of the dash, from 0. */
  readonly margin: number;
  /** Column of the keys behind the dash, from 0. */
  readonly content: number;
}

const BLANK_LINE = /^[ \t]*$/;
const COMMENT = /^([ \t]*)#/;

/**
 * The block of an object that is an item of a list on lines; undefined where it shares a line with something else, as in
 * brackets or braces: such items cannot be moved as lines.
 */
export function itemBlock(document: PlanDocument, object: BoundObject): ItemBlock | undefined {
  const { lines, text } = document;
  const { map } = object;
  const first = lines.position(map.start).line;
  const start = lines.lineStart(first);
  const head = /^([ \t]*)-[ \t]+$/.exec(text.slice(start, map.start));
  if (head === null || map.flow || text.charAt(map.start) === '{') return undefined;
  const margin = (head[1] ?? '').length;
  return {
    start: startWithComments(document, first, margin),
    end: endOf(document, first, margin),
    margin,
    content: map.start - start,
  };
}

const lineText = ({ text, lines }: PlanDocument, line: number): string =>
  text.slice(lines.lineStart(line), lines.lineEnd(line));

/** Comments right above an item, as far in as its dash, are about the item. */
function startWithComments(document: PlanDocument, first: number, margin: number): number {
  let line = first;
  while (line > 1 && COMMENT.exec(lineText(document, line - 1))?.[1]?.length === margin) line -= 1;
  return document.lines.lineStart(line);
}

/** The end of the last line that belongs to the item; empty lines and comments further out are not part of it. */
function endOf(document: PlanDocument, first: number, margin: number): number {
  const { lines, text } = document;
  let last = first;
  for (let line = first + 1; line <= lines.lineCount; line += 1) {
    const own = lineText(document, line);
    if (BLANK_LINE.test(own)) continue;
    if (/^[ \t]*/.exec(own)?.[0].length === undefined || (/^[ \t]*/.exec(own)?.[0].length ?? 0) <= margin) break;
    last = line;
  }
  return last < lines.lineCount ? lines.lineStart(last + 1) : text.length;
}

/** The lines of a block, each with its line break, moved so that the dash stands at another column. */
export function shiftedBlock(document: PlanDocument, block: ItemBlock, margin: number): string {
  const text = withBreak(document, document.text.slice(block.start, block.end));
  const by = margin - block.margin;
  if (by === 0) return text;
  return text.replace(/^([ \t]*)(?=[^ \t\r\n])/gm, (indent) =>
    by > 0 ? ' '.repeat(by) + indent : indent.slice(Math.min(indent.length, -by)),
  );
}

/** The line break that the plan is written with. */
export const lineBreakOf = ({ text }: PlanDocument): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';

export const withBreak = (document: PlanDocument, text: string): string =>
  /[\r\n]$/.test(text) ? text : text + lineBreakOf(document);
