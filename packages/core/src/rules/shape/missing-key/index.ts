import type { PlanDocument } from '../../../document.js';
import type { BoundObject } from '../../../model/bound.js';
import { TYPES, propertyOf, type PropertySpec } from '../../../schema/vocabulary.js';
import type { TextEdit } from '../../../text/range.js';
import { defineRule } from '../../rule.js';
import { firstLine } from '../../places.js';
import { isObject, locate } from '../locate.js';
import { placeholderFor } from './placeholder.js';
import { texts } from './texts.js';

/** A key that must be there. */
export const missingKey = defineRule({
  id: 'missing-key',
  group: 'shape',
  severity: 'error',
  fix: 'suggestion',
  texts,
  check({ document }, report) {
    for (const { error, target } of locate(document, 'required')) {
      const property = isObject(target) ? propertyOf(target.type, String(error.params.missingProperty)) : undefined;
      // A key without a value is the matter of empty-value; one of several is told below.
      if (property === undefined || !isObject(target) || target.fields.has(property.en) || error.schemaPath.includes('/anyOf/')) continue;
      const place = { zh: TYPES[target.type].zh, en: TYPES[target.type].en };
      const key = property[document.dialect];
      const insert = insertion(document, target, property);
      const fixes = insert === undefined ? [] : [{ title: 'insert' as const, data: { key }, safe: property.value === 'version', edits: [insert] }];
      report('missing', keyPlace(document, target), { key, place }, { fixes });
    }
    for (const { target } of locate(document, 'anyOf')) {
      if (!isObject(target)) continue;
      const spec = TYPES[target.type];
      if (spec.oneOf.some((key) => target.fields.has(key))) continue;
      const keys = spec.oneOf.map((en) => propertyOf(target.type, en)?.[document.dialect] ?? en);
      report('oneOf', keyPlace(document, target), { place: { zh: spec.zh, en: spec.en }, keys });
    }
  },
});

/** The object is named by the line it starts on. */
const keyPlace = (document: PlanDocument, object: BoundObject) => {
  const first = object.map.entries[0];
  return firstLine(document, object.map.flow || first === undefined ? object.map : first.key);
};

/** A new line for the key: the format version comes first, everything else last. */
function insertion(document: PlanDocument, object: BoundObject, property: PropertySpec): TextEdit | undefined {
  const value = placeholderFor(object, property);
  const first = object.map.entries[0];
  const last = object.map.entries[object.map.entries.length - 1];
  if (value === undefined || object.map.flow || first === undefined || last === undefined) return undefined;
  const { text, lines } = document;
  const indent = ' '.repeat(first.start - lines.lineStart(lines.position(first.start).line));
  const line = `${property[document.dialect]}: ${value}`;
  if (property.value === 'version') return { start: first.start, end: first.start, text: `${line}\n${indent}` };
  const end = lines.lineEnd(lines.position(last.end).line);
  return { start: end, end, text: `${text.includes('\r\n') ? '\r\n' : '\n'}${indent}${line}` };
}
