export { codeActions, FIX_ALL } from './code-actions.js';
export { formatting, rangeFormatting } from './formatting.js';
export { registerActions } from './register-body.js';
export { prepareRename, rename } from './rename.js';
