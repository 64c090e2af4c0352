import { createLineIndex, type LineIndex, type MapNode, type PlanDocument, type Range, type Seq } from '@workplan/core';
import type { EntryBlock, FileBlocks, ItemBlock, Lines, ListBlock, MapBlock } from './blocks.js';

/** A text with its lines, counted from 0. */
interface Source {
  readonly text: string;
  readonly lines: readonly string[];
  readonly index: LineIndex;
}

/**
 * The lines of a plan as a tree. An empty file is an empty plan.
 *
 * @returns undefined for a text whose root is no map in lines
 */
export function readBlocks({ text, syntax: { root } }: PlanDocument): FileBlocks | undefined {
  const index = createLineIndex(text);
  const lines = Array.from({ length: index.lineCount }, (_, at) =>
    text.slice(index.lineStart(at + 1), index.lineEnd(at + 1)),
  );
  const source: Source = { text, lines, index };
  if (root === null && text.trim() === '')
    return { map: { kind: 'map', column: 0, entries: [] }, tail: { lines, column: 0 } };
  if (root?.kind !== 'map' || root.flow || root.entries.length === 0) return undefined;
  const column = columnOf(source, root.entries[0]);
  const from = lineOf(source, root.entries[0]);
  if (root.entries.some((entry) => !isAlone(source, entry))) return undefined;
  const last = root.entries[root.entries.length - 1];
  const end = belongingTo(source, lastLineOf(source, last) + 1, lines.length, column);
  return {
    map: readMap(source, root, 0, Math.max(from, end)),
    tail: { lines: lines.slice(end), column },
  };
}

const lineOf = ({ index }: Source, range: Range | undefined): number => index.position(range?.start ?? 0).line - 1;
const columnOf = ({ index }: Source, range: Range | undefined): number => index.position(range?.start ?? 0).column - 1;

/** The line of the last character that is no space. */
function lastLineOf({ index, text }: Source, range: Range | undefined): number {
  const start = range?.start ?? 0;
  let at = range?.end ?? 0;
  while (at > start && /\s/.test(text.charAt(at - 1))) at -= 1;
  return index.position(Math.max(start, at - 1)).line - 1;
}

/** Whether nothing but spaces stands before it on its line. */
const isAlone = ({ index, text }: Source, { start }: Range): boolean =>
  /^[\s\uFEFF]*$/.test(text.slice(index.lineStart(index.position(start).line), start));

/**
 * Up to which of the lines behind a node they belong to it: comments that are indented deeper than the node, and what is
 * no comment. Those below belong to what follows.
 */
function belongingTo({ lines }: Source, from: number, to: number, column: number): number {
  let end = from;
  for (let at = from; at < to; at += 1) {
    const line = lines[at] ?? '';
    const indent = line.length - line.trimStart().length;
    if (line.trim() !== '' && (!line.trimStart().startsWith('#') || indent > column)) end = at + 1;
  }
  return end;
}

const linesOf = ({ lines }: Source, from: number, to: number, column: number): Lines => ({
  lines: lines.slice(from, Math.max(from, to)),
  column,
});

/** Where each of several nodes begins and ends, with the lines between them given to one of them. */
function stretchesOf(
  source: Source,
  nodes: readonly Range[],
  from: number,
  to: number,
  column: number,
): { readonly lead: number; readonly start: number; readonly end: number }[] {
  let lead = from;
  return nodes.map((node, at) => {
    const next = nodes[at + 1];
    const start = lineOf(source, node);
    const end =
      next === undefined ? to : belongingTo(source, lastLineOf(source, node) + 1, lineOf(source, next), column);
    const stretch = { lead, start, end };
    lead = end;
    return stretch;
  });
}

/** @param from the first line that belongs to the map, comments included; `to` is the line behind its last one */
function readMap(source: Source, map: MapNode, from: number, to: number): MapBlock {
  const column = columnOf(source, map.entries[0]);
  const stretches = stretchesOf(source, map.entries, from, to, column);
  const entries = map.entries.map((entry, at): EntryBlock => {
    const { lead, start, end } = stretches[at] ?? { lead: to, start: to, end: to };
    const { value } = entry;
    const nested = value === null || value.kind === 'scalar' ? undefined : readNested(source, value, start, end);
    return {
      key: entry.key.value,
      lead: linesOf(source, lead, start, column),
      head: withoutMark(linesOf(source, start, nested === undefined ? end : start + 1, column)),
      body: nested,
    };
  });
  return { kind: 'map', column, entries };
}

/** The mark `-` and what stands before it become spaces. */
const withoutMark = ({ lines: [first = '', ...others], column }: Lines): Lines => ({
  lines: [first.slice(0, column).replace(/[^\s\uFEFF]/g, ' ') + first.slice(column), ...others],
  column,
});

function readNested(
  source: Source,
  value: MapNode | Seq,
  start: number,
  end: number,
): MapBlock | ListBlock | undefined {
  const parts: readonly Range[] = value.kind === 'map' ? value.entries : value.items;
  if (value.flow || parts.length === 0 || lineOf(source, parts[0]) <= start) return undefined;
  if (parts.some((part) => !isAlone(source, part))) return undefined;
  return value.kind === 'map' ? readMap(source, value, start + 1, end) : readList(source, value, start + 1, end);
}

function readList(source: Source, list: Seq, from: number, to: number): ListBlock | undefined {
  if (list.items.every((item) => item.value?.kind !== 'map')) return undefined;
  const column = columnOf(source, list.items[0]);
  const stretches = stretchesOf(source, list.items, from, to, column);
  const items = list.items.map((item, at): ItemBlock => {
    const { lead, start, end } = stretches[at] ?? { lead: to, start: to, end: to };
    const first = item.value?.kind === 'map' && !item.value.flow ? item.value.entries[0] : undefined;
    const gap = first === undefined ? '' : source.text.slice(item.start + 1, first.start);
    const isPlain = /^ +$/.test(gap) && item.value?.kind === 'map';
    return {
      lead: linesOf(source, lead, start, column),
      gap: isPlain ? gap : ' ',
      map: isPlain && item.value?.kind === 'map' ? readMap(source, item.value, start, end) : undefined,
      own: linesOf(source, start, end, column),
    };
  });
  return { kind: 'list', column, items };
}
