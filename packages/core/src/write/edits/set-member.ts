import type { PlanDocument } from '@workplan/plan';
import { insertKey, lineBreakOf, ORDER, setValue, withoutField } from '@workplan/plan/edit';
import type { BoundField, BoundObject } from '@workplan/plan/model';
import { propertyOf, type PropertySpec } from '@workplan/plan/schema';
import { quote } from '@workplan/plan/syntax';
import { itemAt, type TextEdit } from '@workplan/plan/text';
import { writeEntry } from '@workplan/plan/write';
import { isRecord } from '../misfits.js';
import { insertItem, removeItem } from './items.js';

/** A value as a plan is written: what `written` makes of a typed one. */
export type WrittenValue = unknown;
type Edits = TextEdit[] | undefined;

/**
 * The edits that make a key hold a value. Objects are gone through key by key and lists item by item, so that what
 * stays the same keeps its bytes; undefined when something would have to be rewritten that is not the value.
 */
export function setMember(document: PlanDocument, owner: BoundObject, spec: PropertySpec, value: WrittenValue): Edits {
  const field = owner.fields.get(spec.en);
  if (value === undefined) return field === undefined ? [] : withoutField(document, field);
  if (field === undefined) return insertedEntry(document, owner, spec, value);
  const [inner] = field.values;
  if (spec.shape === 'object' && inner?.kind === 'object')
    return isRecord(value) ? setObject(document, inner, value) : undefined;
  if (spec.shape === 'objects' && field.values.length > 0)
    return Array.isArray(value) && value.every(isRecord) ? setItems(document, field, value) : undefined;
  const plain = plainText(spec, value, document);
  if (plain !== undefined) {
    const edits = setValue(document, owner, spec.en, plain);
    if (edits !== undefined) return edits;
  }
  return rewrittenEntry(document, owner, field, value);
}

type Members = Readonly<Record<string, unknown>>;

/** The edits that make an object hold these members and no others; keys that the format does not know stay. */
export function setObject(document: PlanDocument, object: BoundObject, members: Members): Edits {
  const keys = new Set([...object.fields.keys(), ...Object.keys(members)]);
  return joined(
    [...keys].map((key) => {
      const spec = propertyOf(object.type, key);
      return spec === undefined ? [] : setMember(document, object, spec, members[key]);
    }),
  );
}

/** Items at the same index are gone through; what one list has more is added, or taken away. */
function setItems(document: PlanDocument, field: BoundField, items: readonly Members[]): Edits {
  if (items.length === 0) return withoutField(document, field);
  const { values } = field;
  if (values.some((value) => value.kind !== 'object')) return undefined;
  const shared = Math.min(values.length, items.length);
  return joined([
    ...values
      .slice(0, shared)
      .map((value, index) => (value.kind === 'object' ? setObject(document, value, itemAt(items, index)) : undefined)),
    ...values.slice(shared).map((_, index) => removeItem(document, field, shared + index)),
    ...items.slice(shared).map((item) => insertItem(document, field, values.length, item)),
  ]);
}

/** All edits in a row; undefined when some of them cannot be made. */
export const joined = (parts: readonly Edits[]): Edits =>
  parts.every((part): part is TextEdit[] => part !== undefined) ? parts.flat() : undefined;

/** The value as a text of one line or a list of such texts, where it is no more than that. */
function plainText({ words, shape, value: kind }: PropertySpec, value: WrittenValue, { dialect }: PlanDocument) {
  const word = (item: unknown): string => {
    const pair = words?.find(([en]) => en === item);
    return pair === undefined ? String(item) : pair[dialect === 'zh' ? 1 : 0];
  };
  // A key that holds texts and numbers tells them apart by quotes, which only writing it anew gives.
  if (kind === 'identifier' || kind === 'taskReference' || kind === 'quantity') return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(word);
  if (shape !== 'scalar' && shape !== 'scalars') return undefined;
  return word(value).includes('\n') ? undefined : word(value);
}

/** A key that is not there yet, behind those that usually stand before it. */
function insertedEntry(document: PlanDocument, owner: BoundObject, spec: PropertySpec, value: WrittenValue): Edits {
  const text = behindColon(document, owner, spec, value);
  if (text === undefined) return undefined;
  const at = ORDER.indexOf(spec.en);
  const before = ORDER.slice(0, at === -1 ? undefined : at).filter((key) => owner.fields.has(key));
  const edit = insertKey(document, owner, spec.en, text, at === -1 ? undefined : before[before.length - 1]);
  return edit === undefined ? undefined : [edit];
}

/** The value written anew, from behind the colon to its end. Comments between its lines go with it. */
function rewrittenEntry(
  document: PlanDocument,
  owner: BoundObject,
  { spec, entry }: BoundField,
  value: WrittenValue,
): Edits {
  const start = entry.colon + 1;
  let end = Math.max(entry.end, start);
  while (end > start && /\s/.test(document.text.charAt(end - 1))) end -= 1;
  const isCommented = document.text.slice(end, document.lines.lineEnd(document.lines.position(end).line)).trim() !== '';
  // A comment behind the value would become a line of a text block.
  const text = isCommented && typeof value === 'string' ? quote(value) : behindColon(document, owner, spec, value);
  if (text === undefined) return undefined;
  const old = document.text.slice(start, end);
  const line = /^[\r\n]/.test(text) ? text : ` ${text.trimStart()}`;
  return old === line ? [] : [{ start, end, text: line }];
}

/** What is written behind the colon of a key; in braces only what fits on one line. */
function behindColon(
  document: PlanDocument,
  owner: BoundObject,
  spec: PropertySpec,
  value: WrittenValue,
): string | undefined {
  const { dialect, lines, text } = document;
  const first = owner.map.entries[0];
  if (first === undefined) return undefined;
  const margin = ' '.repeat(first.start - lines.lineStart(lines.position(first.start).line));
  const written = writeEntry(spec, value, dialect, margin);
  const inBraces = owner.map.flow || text.charAt(owner.map.start) === '{';
  if (inBraces && written.length > 1) return undefined;
  const [head = '', ...more] = written;
  return [head.slice(margin.length + spec[dialect].length + 1).trimStart(), ...more].join(lineBreakOf(document));
}
