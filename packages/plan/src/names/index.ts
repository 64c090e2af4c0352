export { isBodyLike, isPerson, isSureBody, mayBeName, namesClassOfBodies, startsWithAction } from './body-word.js';
export { type ResolvedName, resolveNames } from './resolve-names.js';
export { isCollective, mayBelongTo, mayStandFor } from './member-of.js';
