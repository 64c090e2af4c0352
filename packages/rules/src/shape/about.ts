import type { RuleAbout } from '@workplan/lint';
import { about as emptyValue } from './empty-value/texts.js';
import { about as missingKey } from './missing-key/texts.js';
import { about as mixedDialect } from './mixed-dialect/texts.js';
import { about as tooDeep } from './too-deep/texts.js';
import { about as unknownKey } from './unknown-key/texts.js';
import { about as unknownVersion } from './unknown-version/texts.js';
import { about as wrongType } from './wrong-type/texts.js';

export const shapeAbout: Readonly<Record<string, RuleAbout>> = {
  'empty-value': emptyValue,
  'missing-key': missingKey,
  'mixed-dialect': mixedDialect,
  'too-deep': tooDeep,
  'unknown-key': unknownKey,
  'unknown-version': unknownVersion,
  'wrong-type': wrongType,
};
