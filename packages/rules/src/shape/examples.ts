import type { RuleExamples } from '@workplan/lint';
import { examples as emptyValue } from './empty-value/examples.js';
import { examples as missingKey } from './missing-key/examples.js';
import { examples as mixedDialect } from './mixed-dialect/examples.js';
import { examples as tooDeep } from './too-deep/examples.js';
import { examples as unknownKey } from './unknown-key/examples.js';
import { examples as unknownVersion } from './unknown-version/examples.js';
import { examples as wrongType } from './wrong-type/examples.js';

export const shapeExamples: Readonly<Record<string, RuleExamples>> = {
  'unknown-key': unknownKey,
  'missing-key': missingKey,
  'wrong-type': wrongType,
  'mixed-dialect': mixedDialect,
  'unknown-version': unknownVersion,
  'empty-value': emptyValue,
  'too-deep': tooDeep,
};
