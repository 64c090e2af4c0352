export { BODY_RULES } from './generated/body-rules.js';
export { DOCUMENT_RULES } from './generated/document-rules.js';
export { TASK_RULES } from './generated/task-rules.js';
export { readPrinted } from './body/role-label/printed.js';
export { VERBS_BEHIND_NAMES, WORDS_BEFORE_NAMES } from './body/role-verbs.js';
export { bodyOf, keyOf } from './body/support.js';
export { likest, shingles, smallestShingles } from './task/duplicate-task/shingles.js';
export { bareText } from './task/support/likeness.js';
export { type NumberForm, printTaskNumber, readTaskNumber, type TaskNumber } from './task/support/task-number.js';
