export { isBodyLike, isPerson, isSureBody, mayBeName, namesClassOfBodies, startsWithAction } from './body-word.js';
export { type ResolvedName, resolveNames } from './resolve-names.js';
export { ANY_BODY, isCollective, mayBelongTo } from './member-of.js';
