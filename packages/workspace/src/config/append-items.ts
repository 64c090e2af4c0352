import { applyEdits, type TextEdit } from '@workplan/core';
import { isMap, isScalar, isSeq, parseDocument, type Pair, type ParsedNode, type YAMLSeq } from 'yaml';

/** An item of a list as it is written on a line of its own, and between brackets. */
export interface NewItem {
  readonly line: string;
  readonly flow: string;
}

/**
 * Adds items at the end of a list at the top of a file, in one edit; see `appendItem`. Undefined without items, and where
 * one of them cannot be added.
 */
export function appendItems(text: string, keys: readonly string[], items: readonly NewItem[]): TextEdit | undefined {
  let start: number | undefined;
  let written = text;
  for (const item of items) {
    const edit = appendItem(written, keys, item);
    if (edit === undefined) return undefined;
    start ??= edit.start;
    written = applyEdits(written, [edit]);
  }
  // Each item goes behind the one before, so together they are one insertion.
  return start === undefined
    ? undefined
    : { start, end: start, text: written.slice(start, start + written.length - text.length) };
}

/**
 * Adds an item at the end of a list at the top of a file, and the list too when there is none. Nothing else of the file
 * changes. Undefined for a file that is no mapping, or is broken.
 *
 * @param keys what the list may be called; the first is written when it is not there
 */
export function appendItem(text: string, keys: readonly string[], item: NewItem): TextEdit | undefined {
  const document = parseDocument(text, { version: '1.2' });
  const root = document.contents;
  if (document.errors.length > 0 || (root !== null && !isMap(root))) return undefined;
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const pair =
    root === null ? undefined : root.items.find(({ key }) => isScalar(key) && keys.includes(String(key.value)));
  if (pair === undefined)
    return root !== null && root.flow === true
      ? undefined
      : atEnd(text, `${keys[0] ?? ''}:${lineBreak}  - ${item.line}`, lineBreak);
  const list = pair.value;
  if (isSeq(list))
    return list.flow === true
      ? inBrackets(text, list as YAMLSeq.Parsed, item.flow)
      : below(text, list as YAMLSeq.Parsed, item.line, lineBreak);
  // A word alone, where a list may stand, is left to its writer.
  return isEmpty(list) ? behindKey(text, pair as Pair<ParsedNode, ParsedNode | null>, item.line, lineBreak) : undefined;
}

const isEmpty = (node: unknown): boolean => node === null || (isScalar(node) && node.value === null);

function atEnd(text: string, lines: string, lineBreak: string): TextEdit {
  const isOpen = text !== '' && !/[\r\n]$/.test(text);
  return { start: text.length, end: text.length, text: `${isOpen ? lineBreak : ''}${lines}${lineBreak}` };
}

function inBrackets(text: string, { range, items }: YAMLSeq.Parsed, item: string): TextEdit {
  const close = range[1] - 1;
  const held = text.slice(range[0] + 1, close).trimEnd();
  const at = range[0] + 1 + held.length;
  const joint = items.length === 0 || held.endsWith(',') ? (held === '' ? '' : ' ') : ', ';
  return { start: at, end: at, text: joint + item };
}

function below(text: string, { items }: YAMLSeq.Parsed, item: string, lineBreak: string): TextEdit | undefined {
  const [first, last] = [items[0]?.range, items.at(-1)?.range];
  if (first === undefined || first === null || last === undefined || last === null) return undefined;
  const dash = text.lastIndexOf('-', first[0] - 1);
  const margin = text.slice(Math.max(text.lastIndexOf('\n', dash), text.lastIndexOf('\r', dash)) + 1, dash);
  if (dash === -1 || margin.trim() !== '') return undefined;
  const end = endOfLine(text, last[0] + text.slice(last[0], last[1]).trimEnd().length);
  return { start: end, end, text: `${lineBreak}${margin}- ${item}` };
}

function behindKey(
  text: string,
  { key }: Pair<ParsedNode, ParsedNode | null>,
  item: string,
  lineBreak: string,
): TextEdit {
  const end = endOfLine(text, key.range[1]);
  return { start: end, end, text: `${lineBreak}  - ${item}` };
}

function endOfLine(text: string, from: number): number {
  const rest = text.slice(from).search(/[\r\n]/);
  return rest === -1 ? text.length : from + rest;
}
