export { sourceDiagnostics } from './diagnostics.js';
export { sourceLenses, SHOW_PLACE } from './lenses.js';
export { nodesAtLines, nodesAtPlace } from './nodes-at.js';
export { isTiedTo, type TextInFront } from './text-in-front.js';
