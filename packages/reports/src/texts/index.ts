export { REPORT_TEXTS } from './catalogue.js';
export type { Reader } from './reader.js';
export { type TextValues, countOf, fillBoth, fillIn } from './say.js';
