/**
 * The commands that work on plans, rules and registries. They share nearly all of their code, so
 * they are one file when bundled: finding and opening many small ones takes longer than reading it.
 */
export * as bodies from './bodies.js';
export * as convert from './convert.js';
export * as explain from './explain.js';
export * as fix from './fix.js';
export * as fmt from './fmt.js';
export * as import from './import.js';
export * as init from './init.js';
export * as json from './json.js';
export * as lint from './lint.js';
export * as render from './render.js';
export * as rules from './rules.js';
