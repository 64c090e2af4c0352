export { DESCRIPTIONS, type Description } from './generated/descriptions.js';
export type * from './generated/model.js';
export type { ErrorObject } from './shape-error.js';
export {
  type Dialect,
  OPEN_LIST_MARK,
  type PropertySpec,
  ROLE_WORDS,
  ROLES,
  TYPE_NAMES,
  type TypeName,
  TYPES,
  type Role,
  type TypeSpec,
  type ValueKind,
  type ValueShape,
  keyInChinese,
  propertyOf,
} from './vocabulary.js';
