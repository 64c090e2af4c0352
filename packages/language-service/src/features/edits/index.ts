export { codeActions, FIX_ALL } from './code-actions.js';
export { formatting, rangeFormatting } from './formatting.js';
export { documentOfAction, resolveAction } from './lazy.js';
export { linkedEditing } from './linked.js';
export { onTypeFormatting, TYPED_MARKS } from './on-type/index.js';
export { registerActions } from './register-bodies.js';
export { bodyEdits, prepareRename, renamableAt, type BodyToRename, type Renamable } from './rename.js';
export { renameEdit, type PlanEdits } from './rename-edit.js';
