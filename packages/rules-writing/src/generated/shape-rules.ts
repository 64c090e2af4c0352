/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { Rule } from '@workplan/lint';
import { emptyValue } from '../shape/empty-value/index.js';
import { missingKey } from '../shape/missing-key/index.js';
import { mixedDialect } from '../shape/mixed-dialect/index.js';
import { tooDeep } from '../shape/too-deep/index.js';
import { unknownKey } from '../shape/unknown-key/index.js';
import { unknownVersion } from '../shape/unknown-version/index.js';
import { wrongType } from '../shape/wrong-type/index.js';

/** The rules of the group `shape`. */
export const SHAPE_RULES: readonly Rule[] = [
  emptyValue,
  missingKey,
  mixedDialect,
  tooDeep,
  unknownKey,
  unknownVersion,
  wrongType,
];
