/** The registries that come with Workplan, and the pinyin table they were made with. */
import { createRegistry } from '../lookup/create-registry.js';
import { mergeJurisdictions } from '../lists/merge.js';
import type { China, Jurisdiction, Registry } from '../types.js';
import { expand } from './compact.js';
import { deferred } from './deferred.js';
import { NATIONAL, NATIONAL_CUT } from './national.generated.js';
import { pinyinOf } from './pinyin.js';
import { SHANGHAI } from './shanghai.generated.js';

export { pinyinOf };

/** 全国: the central bodies that work plans name. */
export const national: Jurisdiction = /* @__PURE__ */ expand(NATIONAL);

/** 上海市: municipal bodies, districts and collectives. */
export const shanghai: Jurisdiction = /* @__PURE__ */ expand(SHANGHAI);

/** Everything shipped, the top of the tree first. */
export const builtinJurisdictions: readonly Jurisdiction[] = [national, shanghai];

/** What the built-in registry is to bring besides its lists. */
export interface BuiltinOptions {
  /**
   * The tables of any place, of `@workplan/registry/china`. With them all central bodies are known,
   * and a name in a place without a list is read by its form. A function is called when the first
   * question needs the tables, and once only.
   */
  readonly china?: China | (() => China) | undefined;
}

/** A registry of everything shipped, with users' own jurisdictions merged in; it compares by sound too. */
export function createBuiltinRegistry(users: readonly Jurisdiction[] = [], { china }: BuiltinOptions = {}): Registry {
  if (china === undefined) return createRegistry(mergeJurisdictions(builtinJurisdictions, users), { pinyin: pinyinOf });
  const whole = (tables: China): Registry =>
    createRegistry(mergeJurisdictions([tables.national, shanghai, ...tables.places], users), {
      pinyin: pinyinOf,
      china: tables,
    });
  if (typeof china !== 'function') return whole(china);
  let made: Registry | undefined;
  return deferred(createBuiltinRegistry(users), {
    shipped: new Set([shanghai.name]),
    cut: new Set(NATIONAL_CUT),
    users,
    whole: () => (made ??= whole(china())),
  });
}

/** The registry of everything shipped. */
export const builtinRegistry: Registry = /* @__PURE__ */ createBuiltinRegistry();
