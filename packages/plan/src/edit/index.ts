export { convert } from './convert.js';
export { type ApplyFixesOptions, applyEdits, applyFixes, fixEdits, inOrder } from './edits.js';
export { format } from './format/index.js';
export { insertKey } from './insert-key.js';
export {
  type ItemPlace,
  type ItemType,
  duplicateItems,
  insertItem,
  moveItems,
  removeItems,
} from './items/change-items.js';
export { lineBreakOf } from './items/item-block.js';
export { scalarText } from './scalar-text.js';
export { withoutFlow } from './values/list-edit.js';
export { type NewValue, ORDER, setInner, setValue, setValueAt, withoutField } from './values/set-value.js';
export { writtenLike } from './values/written-like.js';
