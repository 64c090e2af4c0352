export { continuityText } from './continuity.js';
export { htmlDifference } from './html.js';
export { prettyDifference } from './pretty.js';
export { differenceTable } from './table.js';
