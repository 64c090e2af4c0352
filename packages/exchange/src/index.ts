/**
 * Plans in the formats of others, and back. Pure functions: no I/O, for Node and browsers.
 *
 * @packageDocumentation
 */
export { toAkn } from './akn.js';
export { toJsonLd } from './json-ld.js';
export { type ExchangeForm, type NotWritten, notWritten } from './not-written.js';
export { fromXml, type NotTaken, type ReadOptions, type TakenOver } from './read/from-xml.js';
export type { LeftOut } from './read/taker.js';
export { toStratml } from './stratml.js';
