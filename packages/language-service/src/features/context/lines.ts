import type { PlanDocument } from '@workplan/core';

/** One line, split the way its writer sees it. Columns count UTF-16 units from 0. */
export interface LineText {
  readonly text: string;
  /** Column of the first character that is not blank; the length of a blank line. */
  readonly indent: number;
  /** Column of the last `-` that opens an item on this line. */
  readonly dash: number | undefined;
  /** Column behind the indent and the dashes. */
  readonly content: number;
  readonly key: LineKey | undefined;
}

/** A line of a plan. */
export interface PlanLine extends LineText {
  /** Number of the line, from 1. */
  readonly line: number;
  readonly start: number;
}

export interface LineKey {
  readonly name: string;
  /** Columns of the key's end, of its colon, and of what is written behind. */
  readonly end: number;
  readonly colon: number;
  readonly value: number;
}

const DASHES = /^([ \t]*)((?:-(?:[ \t]+|$))*)/;
const KEY = /^(?:"([^"\\]+)"|'([^']+)'|([^\s:：#[\]{},"'](?:[^:：]*[^:： \t])?))[ \t]*([:：])[ \t]*/;

export function readLine(document: PlanDocument, line: number): PlanLine {
  const { lines } = document;
  const start = lines.lineStart(line);
  return { line, start, ...readText(document.slice(start, lines.lineEnd(line))) };
}

/** A line, or what of it stands before a place. */
export function readText(text: string): LineText {
  const [whole = '', indent = '', dashes = ''] = DASHES.exec(text) ?? [];
  const content = whole.length;
  const dash = dashes.lastIndexOf('-');
  return {
    text,
    indent: indent.length,
    dash: dash === -1 ? undefined : indent.length + dash,
    content,
    key: readKey(text, content),
  };
}

function readKey(text: string, content: number): LineKey | undefined {
  const match = KEY.exec(text.slice(content));
  if (match === null) return undefined;
  const [whole, double, single, plain, mark = ':'] = match;
  const colon = content + whole.lastIndexOf(mark);
  const name = double ?? single ?? plain ?? '';
  return { name, end: content + name.length + (plain === undefined ? 2 : 0), colon, value: content + whole.length };
}

const BLANK = 32;
const TAB = 9;
const HASH = 35;

/** The indent of a line without reading the rest of it; undefined for a blank line or a comment. */
export function indentOf(document: PlanDocument, line: number): number | undefined {
  const start = document.lines.lineStart(line);
  const margin = document.slice(start, Math.min(document.lines.lineEnd(line), start + WIDEST));
  let at = 0;
  while (margin.charCodeAt(at) === BLANK || margin.charCodeAt(at) === TAB) at += 1;
  const code = margin.charCodeAt(at);
  return at >= margin.length || code === 10 || code === 13 || code === HASH ? undefined : at;
}

/** Deeper than any line of a plan is indented. */
const WIDEST = 200;

/** What is written behind a key, a comment left out. */
export const valueText = ({ text, key }: PlanLine): string =>
  key === undefined
    ? ''
    : text
        .slice(key.value)
        .replace(/(?:^|[ \t])#[^]*/, '')
        .trim();

/** Whether a column stands inside a comment. */
export function isInComment(text: string, column: number): boolean {
  let quote = '';
  for (let at = 0; at < column; at += 1) {
    const character = text.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if ((character === '"' || character === "'") && /[\s[,:：-]/.test(text.charAt(at - 1) || ' '))
      quote = character;
    else if (character === '#' && /^\s?$/.test(text.charAt(at - 1))) return true;
  }
  return false;
}
