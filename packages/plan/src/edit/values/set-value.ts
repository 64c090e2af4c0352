import type { PlanDocument } from '../../document.js';
import type { BoundField, BoundObject } from '../../model/bound.js';
import { scalarOf } from '../../model/plan-date.js';
import { insertKey } from '../insert-key.js';
import { valueAt } from '../../parts/value-at.js';
import { propertyOf, ROLES } from '../../schema/vocabulary.js';
import type { TextEdit } from '../../text/range.js';
import { scalarText } from '../scalar-text.js';
import { listEdits } from './list-edit.js';
import { writtenLike } from './written-like.js';

/** What a key is to hold: a text of one line, a list of such texts, or nothing, which takes the key away. */
export type NewValue = string | readonly string[] | undefined;

/** Keys of a task and a clause in their usual order: a new one goes behind the last of those before it. */
export const ORDER: readonly string[] = ['number', 'title', 'text', ...ROLES, 'deadline'];

/**
 * The least edits that make a key of an object hold a value; none when it holds it already. Everything else of the
 * plan stays byte for byte, comments and quotes included. A list that stays in part keeps the bytes of what stays.
 *
 * @param key English key of the format
 * @returns undefined when the value cannot be set without rewriting more than itself: a text of several lines stands
 *   there, or the object has no place for the key
 */
export function setValue(
  document: PlanDocument,
  object: BoundObject,
  key: string,
  value: NewValue,
): TextEdit[] | undefined {
  const field = object.fields.get(key);
  if (value === undefined || value.length === 0) return field === undefined ? [] : withoutField(document, field);
  if (field === undefined) return inserted(document, object, key, written(value));
  return typeof value === 'string' ? setText(object, key, field, value) : setList(document, field, value);
}

/**
 * The same by a path of English keys and indices from the plan: `['tasks', 0, 'deadline']`. Objects above the key must
 * be there, but for the last one: of `progress`, `status` the key `progress` is made with it.
 */
export function setValueAt(
  document: PlanDocument,
  path: readonly (string | number)[],
  value: NewValue,
): TextEdit[] | undefined {
  const key = path[path.length - 1];
  if (typeof key !== 'string') return undefined;
  const above = path[path.length - 2];
  if (typeof above === 'string') {
    const outer = objectAt(document, path.slice(0, -2));
    return outer === undefined ? undefined : setInner(document, outer, above, key, value);
  }
  const owner = objectAt(document, path.slice(0, -1));
  return owner === undefined ? undefined : setValue(document, owner, key, value);
}

/** Sets a key of an object that a key of another one holds; the inner object is made when it is not there. */
export function setInner(
  document: PlanDocument,
  outer: BoundObject,
  key: string,
  innerKey: string,
  value: NewValue,
): TextEdit[] | undefined {
  const inner = outer.fields.get(key)?.values[0];
  const field = outer.fields.get(key);
  if (inner?.kind === 'object') {
    const isOnly = inner.map.entries.length === 1 && inner.fields.has(innerKey);
    // Nothing is left of an object without its only key.
    if (isOnly && field !== undefined && (value === undefined || value.length === 0))
      return withoutField(document, field);
    return setValue(document, inner, innerKey, value);
  }
  const type = propertyOf(outer.type, key)?.type;
  const spec = type === undefined ? undefined : propertyOf(type, innerKey);
  if (value === undefined || value.length === 0) return [];
  if (spec === undefined || outer.fields.has(key)) return undefined;
  return inserted(document, outer, key, `{ ${spec[document.dialect]}: ${written(value)} }`);
}

function objectAt(document: PlanDocument, path: readonly (string | number)[]): BoundObject | undefined {
  const found = valueAt(document.bound.root, path);
  return found !== undefined && 'kind' in found && found.kind === 'object' ? found : undefined;
}

const flow = (names: readonly string[]): string => `[${names.map(scalarText).join(', ')}]`;
const written = (value: string | readonly string[]): string =>
  typeof value === 'string' ? scalarText(value) : flow(value);

function setText(object: BoundObject, key: string, { entry }: BoundField, value: string): TextEdit[] | undefined {
  const node = scalarOf(object, key)?.node;
  if (node === undefined)
    return entry.value === null
      ? [{ start: entry.colon + 1, end: entry.colon + 1, text: ` ${scalarText(value)}` }]
      : undefined;
  if (node.value === value) return [];
  return node.style === 'block' ? undefined : [{ start: node.start, end: node.end, text: writtenLike(node, value) }];
}

function setList(document: PlanDocument, { entry }: BoundField, names: readonly string[]): TextEdit[] {
  const { value } = entry;
  if (value?.kind === 'seq') return listEdits(document, value, names);
  const [only, second] = names;
  if (value?.kind === 'scalar' && value.value.trim() !== '' && second === undefined && value.style !== 'block')
    return only === value.value || only === undefined
      ? []
      : [{ start: value.start, end: value.end, text: writtenLike(value, only) }];
  return [{ start: entry.colon + 1, end: Math.max(value?.end ?? 0, entry.colon + 1), text: ` ${flow(names)}` }];
}

function inserted(document: PlanDocument, object: BoundObject, key: string, text: string): TextEdit[] | undefined {
  const at = ORDER.indexOf(key);
  const before = ORDER.slice(0, at === -1 ? undefined : at).filter((other) => object.fields.has(other));
  const edit = insertKey(document, object, key, text, before[before.length - 1]);
  return edit === undefined ? undefined : [edit];
}

/** Takes a key away with its lines; of one that shares its line with others only its own words go. */
export function withoutField({ text, lines }: PlanDocument, { entry, owner }: BoundField): TextEdit[] {
  const first = lines.position(entry.start).line;
  const start = lines.lineStart(first);
  if (owner.map.flow || text.slice(start, entry.start).trim() !== '') return [withoutEntry(entry, owner)];
  let { end } = entry;
  while (end > entry.start && /\s/.test(text.charAt(end - 1))) end -= 1;
  const last = lines.position(Math.max(entry.start, end - 1)).line;
  return [{ start, end: last < lines.lineCount ? lines.lineStart(last + 1) : text.length, text: '' }];
}

/** An entry of `{ … }` goes with its comma; the first key behind a list mark gives its place to the next one. */
function withoutEntry(entry: BoundField['entry'], { map }: BoundObject): TextEdit {
  const at = map.entries.findIndex(({ start }) => start === entry.start);
  const next = map.entries[at + 1];
  const previous = map.entries[at - 1];
  if (next !== undefined) return { start: entry.start, end: next.start, text: '' };
  if (previous !== undefined) return { start: previous.end, end: entry.end, text: '' };
  return { start: entry.colon + 1, end: Math.max(entry.end, entry.colon + 1), text: ' []' };
}
