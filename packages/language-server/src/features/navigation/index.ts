export { definition } from './definition.js';
export { documentHighlights } from './highlights.js';
export { documentLinks } from './links.js';
export { references } from './references.js';
