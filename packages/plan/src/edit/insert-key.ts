import type { PlanDocument } from '../document.js';
import type { BoundObject } from '../model/bound.js';
import { propertyOf } from '../schema/vocabulary.js';
import type { TextEdit } from '../text/range.js';

const LINE_BREAK = /\r\n|\r|\n/;

/**
 * Adds a key to an object, on a line of its own behind the key `after`, else behind the last; undefined when there is no
 * place for it.
 *
 * @param value as it is written behind the colon; one that begins with a line break follows it directly
 */
export function insertKey(
  { text, lines, dialect }: PlanDocument,
  object: BoundObject,
  key: string,
  value: string,
  after?: string,
): TextEdit | undefined {
  const { map } = object;
  const first = map.entries[0];
  const behind =
    (after === undefined ? undefined : object.fields.get(after)?.entry) ?? map.entries[map.entries.length - 1];
  const spec = propertyOf(object.type, key);
  if (first === undefined || behind === undefined || spec === undefined) return undefined;
  const line = `${spec[dialect]}:${/^[\r\n]/.test(value) ? '' : ' '}${value}`;
  // A task that is a part of its own does not say that it is written in braces.
  if (map.flow || text.charAt(map.start) === '{') return { start: behind.end, end: behind.end, text: `, ${line}` };
  const margin = ' '.repeat(first.start - lines.lineStart(lines.position(first.start).line));
  let end = behind.end;
  while (end > behind.start && /\s/.test(text.charAt(end - 1))) end -= 1;
  const at = lines.lineEnd(lines.position(end).line);
  return { start: at, end: at, text: `${LINE_BREAK.exec(text)?.[0] ?? '\n'}${margin}${line}` };
}
