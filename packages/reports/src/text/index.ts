export { cells, padCells } from './cells.js';
export { unifiedDiff } from './diff.js';
export { escapeMarkdown } from './escape-markdown.js';
export { paintDiff } from './paint-diff.js';
export { inline, pathAtStart } from './visible.js';
