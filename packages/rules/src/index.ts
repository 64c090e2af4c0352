// First of all the words: modules follow one another in a bundle as they are imported, and the texts of all rules beside
// each other are two kilobytes smaller when they are compressed than each beside its rule.
export { ABOUT } from './about.js';
export { RULES } from './all-rules.js';
export { EXAMPLES } from './examples.js';
export { SOURCE_RULES } from './generated/source-rules.js';
export { isRuleId } from './ids.js';
export { createLinter, lint } from './lint.js';
export { exampleSource } from './example-source.js';
export { openSource } from './open-source.js';
export { filesAbove } from './source/task-above/files-above.js';
export { uncoveredPassages } from './source/support/passages-left.js';
export {
  bareText,
  likest,
  type NumberForm,
  printTaskNumber,
  readTaskNumber,
  shingles,
  smallestShingles,
  type TaskNumber,
} from '@workplan/rules-content';
export { isObject, pathOf, wordList } from '@workplan/rules-writing';
