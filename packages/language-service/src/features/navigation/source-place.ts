import { createLineIndex, locateAnchor, readAnchor, type LineIndex, type Range } from '@workplan/core';
import type { Location } from 'vscode-languageserver';
import { rangeIn, type OpenPlan } from '../../open-plan.js';

const indices = new WeakMap<object, LineIndex>();

/** The lines of the source, once it has been read. */
export function sourceLines({ source }: OpenPlan): LineIndex | undefined {
  if (source === undefined) return undefined;
  let index = indices.get(source);
  if (index === undefined) indices.set(source, (index = createLineIndex(source.text)));
  return index;
}

/** The stretch of the source that an anchor (出处) names; undefined when it is no anchor or leads nowhere. */
export function anchoredRange(plan: OpenPlan, anchor: string): Range | undefined {
  const lines = sourceLines(plan);
  const read = readAnchor(anchor.trim());
  if (lines === undefined || read === undefined) return undefined;
  const { start, end } = locateAnchor(read, lines);
  return start === undefined || end === undefined ? undefined : { start, end: Math.max(start, end) };
}

/** Where an anchor points, or, when `words` stand there letter by letter, where they do. */
export function sourceLocation(plan: OpenPlan, anchor: string, words = ''): Location | null {
  const { source } = plan;
  const lines = sourceLines(plan);
  const range = anchoredRange(plan, anchor);
  if (source === undefined || lines === undefined || range === undefined) return null;
  const found = words === '' ? -1 : source.text.slice(range.start, range.end).indexOf(words);
  const start = range.start + Math.max(found, 0);
  return { uri: source.uri, range: rangeIn(lines, { start, end: found === -1 ? range.end : start + words.length }) };
}
