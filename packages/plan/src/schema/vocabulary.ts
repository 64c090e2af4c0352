import type { Localized } from '../localized.js';
import type { TypeName } from './generated/vocabulary.js';
import { unpack } from './unpack.js';

export type { TypeName } from './generated/vocabulary.js';

/** The two key sets of the format. A file uses one of them. */
export type Dialect = 'zh' | 'en';

/** @throws RangeError for what is no dialect; a program in JavaScript may hand over any word */
export function refuseUnknown(dialect: Dialect): void {
  if (!['zh', 'en'].includes(dialect)) throw new RangeError(`No dialect: ${dialect}`);
}

/** What a value is, beyond being a text: decides how it is read and which rules look at it. */
export type ValueKind =
  | 'version'
  | 'prose'
  | 'place'
  | 'period'
  | 'documentNumber'
  | 'citationNumber'
  | 'issuer'
  | 'date'
  | 'path'
  | 'hash'
  | 'reader'
  | 'url'
  | 'anchor'
  | 'identifier'
  | 'bodies'
  | 'body'
  | 'person'
  | 'deadline'
  | 'quantity'
  | 'unit'
  | 'enum'
  | 'boolean'
  | 'note'
  | 'verbatim'
  | 'numeral'
  | 'taskReference'
  | 'object';

/** What stands behind a key: one value, a list of them, an object, or a list of objects. */
export type ValueShape = 'scalar' | 'scalars' | 'object' | 'objects';

/** One key of a type. */
export interface PropertySpec {
  readonly en: string;
  readonly zh: string;
  readonly shape: ValueShape;
  readonly value: ValueKind;
  /** The type of the object, or of the objects of the list. */
  readonly type?: TypeName;
  readonly required?: boolean;
  /** Required only beside none of these keys. */
  readonly unless?: readonly string[];
  /** A text of it is not blank, and a list of it not empty. */
  readonly filled?: boolean;
  /** The words of an enumeration as [English, Chinese]. */
  readonly words?: readonly (readonly [string, string])[];
}

/** One object type of the format. */
export interface TypeSpec {
  readonly zh: string;
  readonly en: string;
  /** At least one of these keys must be there. */
  readonly oneOf: readonly string[];
  readonly properties: readonly PropertySpec[];
}

/** The keys of each type in both languages, and what stands behind them. */
export const TYPES = unpack();

const isTypeName = (word: string): word is TypeName => Object.hasOwn(TYPES, word);

/** Every object type of the format. */
export const TYPE_NAMES: readonly TypeName[] = Object.keys(TYPES).filter(isTypeName);

const byKey = new Map<TypeName, Map<string, PropertySpec>>();
const allKeys = new Set<string>();
for (const name of TYPE_NAMES) {
  const keys = new Map<string, PropertySpec>();
  for (const property of TYPES[name].properties) {
    keys.set(property.en, property);
    keys.set(property.zh, property);
    allKeys.add(property.en);
    allKeys.add(property.zh);
  }
  byKey.set(name, keys);
}

/** The property of a type that a key of either dialect names. */
export const propertyOf = (type: TypeName, key: string): PropertySpec | undefined => byKey.get(type)?.get(key);

/** The Chinese key of an English one; undefined where it is none, or where types call it differently. */
export function keyInChinese(key: string): string | undefined {
  const words = new Set(
    Object.values(TYPES).flatMap(({ properties }: TypeSpec) =>
      properties.filter(({ en }) => en === key).map(({ zh }) => zh),
    ),
  );
  const [only, ...others] = words;
  return others.length === 0 ? only : undefined;
}

/** Whether a word is a key of the format in either dialect, of whatever type. */
export const isKey = (word: string): boolean => allKeys.has(word);

/** The six roles in the order in which attributions print them. */
export const ROLES = ['lead', 'responsible', 'support', 'implement', 'guide', 'supervise'] as const;
/** What a body has to do with a task: it leads (牵头), answers (责任), supports (配合) and so on. */
export type Role = (typeof ROLES)[number];

/** The roles in words: 牵头, lead. Both are the keys of the format. */
export const ROLE_WORDS: Readonly<Record<Role, Localized>> = {
  lead: { zh: '牵头', en: 'lead' },
  responsible: { zh: '责任', en: 'responsible' },
  support: { zh: '配合', en: 'support' },
  implement: { zh: '落实', en: 'implement' },
  guide: { zh: '指导', en: 'guide' },
  supervise: { zh: '督办', en: 'supervise' },
};

/** The last item of a body list that others answer too. */
export const OPEN_LIST_MARK = '等';
