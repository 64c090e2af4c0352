import type { Rule } from '@workplan/lint';
import { emptyValue } from './empty-value/index.js';
import { missingKey } from './missing-key/index.js';
import { mixedDialect } from './mixed-dialect/index.js';
import { tooDeep } from './too-deep/index.js';
import { unknownKey } from './unknown-key/index.js';
import { unknownVersion } from './unknown-version/index.js';
import { wrongType } from './wrong-type/index.js';

export const shapeRules: readonly Rule[] = [
  unknownKey,
  missingKey,
  wrongType,
  mixedDialect,
  unknownVersion,
  emptyValue,
  tooDeep,
];
