import type { China, Jurisdiction, Registry } from '@workplan/registry';
import { createChina } from '@workplan/registry/china';
import { createBuiltinRegistry, pinyinOf } from '@workplan/registry/data';

let tables: China | undefined;

/** The tables of any place, made when the first plan needs them. */
export const china = (): China => (tables ??= createChina({ pinyin: pinyinOf }));

const shipped = createBuiltinRegistry([], { china });

/** What plans are checked against: everything shipped, any place of China, and users' own lists. */
export const registryWith = (users: readonly Jurisdiction[]): Registry =>
  users.length === 0 ? shipped : createBuiltinRegistry(users, { china });
