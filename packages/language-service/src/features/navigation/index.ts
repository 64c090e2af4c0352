export { definition } from './definition.js';
export { documentHighlights } from './highlights.js';
export { documentLinks } from './links.js';
export { bodyReferences, bodySubject, references, type BodySubject } from './references.js';
