import type { PlanDocument } from '../document.js';
import type { BoundField } from '../model/bound.js';
import { type Dialect, refuseUnknown } from '../schema/vocabulary.js';
import { contentRange } from '../syntax/nodes.js';
import type { TextEdit } from '../text/range.js';

/** The comment by which generic YAML editors find the schema of a file. */
const SCHEMA_COMMENT = /^#[ \t]*yaml-language-server:[ \t]*\$schema=\S*?plan(\.zh)?\.schema\.json/gm;

/**
 * The edits that switch the keys of a plan (and the words of its enumerations) to the other
 * dialect. Comments, layout, texts and unknown keys stay as they are.
 *
 * @throws RangeError for a dialect that there is not
 */
export function convert(document: PlanDocument, dialect: Dialect): TextEdit[] {
  refuseUnknown(dialect);
  const edits = schemaComment(document.text, dialect);
  for (const objects of document.bound.objects.values()) {
    for (const object of objects) {
      for (const field of object.fields.values()) {
        const { key } = field.entry;
        const word = field.spec[dialect];
        if (key.value !== word) edits.push({ start: key.start, end: key.end, text: word });
        edits.push(...enumerated(field, dialect));
      }
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

function enumerated(field: BoundField, dialect: Dialect): TextEdit[] {
  const { words } = field.spec;
  if (words === undefined) return [];
  return field.values.flatMap((value) => {
    if (value.kind !== 'scalar') return [];
    const pair = words.find(([en, zh]) => en !== zh && value.node.value === (dialect === 'zh' ? en : zh));
    return pair === undefined ? [] : [{ ...contentRange(value.node), text: pair[dialect === 'zh' ? 1 : 0] }];
  });
}

function schemaComment(text: string, dialect: Dialect): TextEdit[] {
  return [...text.matchAll(SCHEMA_COMMENT)].flatMap((match) => {
    const infix = match[1] ?? '';
    const wanted = dialect === 'zh' ? '.zh' : '';
    if (infix === wanted) return [];
    const start = match.index + match[0].length - `${infix}.schema.json`.length;
    return [{ start, end: start + infix.length, text: wanted }];
  });
}
