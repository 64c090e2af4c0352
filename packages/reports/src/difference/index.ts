export { continuityText } from './continuity.js';
export { htmlDifference } from './html.js';
export { markdownDifference } from './markdown.js';
export { prettyDifference } from './pretty.js';
export { differenceTable } from './table.js';
