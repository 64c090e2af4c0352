// First of all the words: modules follow one another in a bundle as they are imported, and the texts of all rules beside
// each other are two kilobytes smaller when they are compressed than each beside its rule.
export { ABOUT } from './generated/about.js';
export { RULES } from './all-rules.js';
export { EXAMPLES } from './generated/examples.js';
export { SOURCE_RULES } from './generated/source-rules.js';
export { isRuleId } from './ids.js';
export { wordList } from './text/term/word-list.js';
export { createLinter, lint } from './lint.js';
export { exampleSource } from './example-source.js';
export { openSource } from './open-source.js';
export { filesAbove } from './source/task-above/files-above.js';
export { isObject, pathOf } from './shape/locate.js';
export { uncoveredPassages } from './source/support/passages-left.js';
export { likest, shingles, smallestShingles } from './task/duplicate-task/shingles.js';
export { bareText } from './task/support/likeness.js';
export { type NumberForm, printTaskNumber, readTaskNumber, type TaskNumber } from './task/support/task-number.js';
