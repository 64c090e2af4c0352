/**
 * Chinese government bodies by jurisdiction and date. This entry holds no data: the shipped
 * registries are in `@workplan/registry/data`.
 */
export * from './types.js';
export { createRegistry, type CreateRegistryOptions } from './lookup/create-registry.js';
export { mergeJurisdictions } from './lists/merge.js';
export { nameKey } from './names/normalize.js';
export { foldPinyin, type Pinyin, type PinyinOf } from './names/pinyin.js';
export type { MessageCode as RegistryProblemCode } from './file/messages.js';
export type { ProblemPath, RegistryProblem } from './file/problems.js';
export { NATION } from './nation.js';
export { readRegistryFile, type ReadRegistryOptions, type ReadRegistryResult } from './file/read-file.js';
