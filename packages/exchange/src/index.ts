/**
 * Plans in the formats of others. Pure functions: no I/O, for Node and browsers.
 *
 * @packageDocumentation
 */
export { toAkn } from './akn.js';
export { toJsonLd } from './json-ld.js';
export { toStratml } from './stratml.js';
