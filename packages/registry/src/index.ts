/**
 * Chinese government bodies by jurisdiction and date. This entry holds no data: the shipped
 * registries are in `@workplan/registry/data`.
 */
export * from './types.js';
export { createRegistry, type CreateRegistryOptions } from './create-registry.js';
export { mergeJurisdictions } from './merge.js';
export { nameKey } from './normalize.js';
export { foldPinyin, type Pinyin, type PinyinOf } from './pinyin.js';
export type { MessageCode as RegistryProblemCode } from './messages.js';
export type { ProblemPath, RegistryProblem } from './problems.js';
export { NATION } from './nation.js';
export { readRegistryFile, type ReadRegistryOptions, type ReadRegistryResult } from './read-file.js';
