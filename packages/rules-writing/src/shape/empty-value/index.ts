import { defineRule } from '@workplan/lint';
import { type BoundField, isNull } from '@workplan/plan/model';
import type { TypeName } from '@workplan/plan/schema';
import type { SyntaxNode } from '@workplan/plan/syntax';
import { texts } from './texts.js';

/** Marks that a document does not print, and blank lines of its source, are empty texts. */
const MAY_BE_EMPTY: ReadonlySet<TypeName> = new Set<TypeName>(['style', 'passage']);

/** A document that prints none of its elements says so: 排列: []. */
const SAYS_NONE = 'order';

/** A key or list item with nothing behind it. */
export const emptyValue = defineRule({
  id: 'empty-value',
  group: 'shape',
  severity: 'warning',
  texts,
  check({ document, dialect }, report) {
    if (document.bound.isRegular) return;
    for (const objects of document.bound.objects.values()) {
      for (const object of objects) {
        if (MAY_BE_EMPTY.has(object.type)) continue;
        for (const field of object.fields.values()) {
          const key = field.spec[dialect];
          if (field.spec.en !== SAYS_NONE && isEmpty(field.entry.value))
            report('key', field.entry.key, { key }, field.spec.required ? { severity: 'error' } : {});
          else
            for (const item of emptyItems(field)) report('item', { start: item.start, end: item.start + 1 }, { key });
        }
      }
    }
  },
});

const isEmpty = (node: SyntaxNode | null): boolean =>
  node === null ||
  isNull(node) ||
  (node.kind === 'scalar' && node.value.trim() === '') ||
  (node.kind === 'seq' && node.items.length === 0) ||
  (node.kind === 'map' && node.entries.length === 0);

/** Cells of a row that are empty in the table say so: "". */
const isEmptyCell = (field: BoundField, node: SyntaxNode | null): boolean =>
  field.spec.en === 'cells' && node?.kind === 'scalar' && (node.style === 'single' || node.style === 'double');

function emptyItems(field: BoundField) {
  const { value } = field.entry;
  return value?.kind === 'seq'
    ? value.items.filter((item) => !item.isPart && isEmpty(item.value) && !isEmptyCell(field, item.value))
    : [];
}
