import type { Rule } from '@workplan/lint';
import { ambiguousBody } from './ambiguous-body/index.js';
import { bodyNotInForce } from './body-not-in-force/index.js';
import { bodyWillChange } from './body-will-change/index.js';
import { coveredByCollective } from './covered-by-collective/index.js';
import { duplicateBody } from './duplicate-body/index.js';
import { elidedLevel } from './elided-level/index.js';
import { leadAlsoResponsible } from './lead-also-responsible/index.js';
import { mergedNamesRule } from './merged-names/index.js';
import { nameVaries } from './name-varies/index.js';
import { noncanonicalName } from './noncanonical-name/index.js';
import { openList } from './open-list/index.js';
import { roleLabel } from './role-label/index.js';
import { unknownBody } from './unknown-body/index.js';
import { unknownJurisdiction } from './unknown-jurisdiction/index.js';

export const bodyRules: readonly Rule[] = [
  unknownJurisdiction,
  unknownBody,
  mergedNamesRule,
  elidedLevel,
  noncanonicalName,
  bodyNotInForce,
  bodyWillChange,
  ambiguousBody,
  duplicateBody,
  leadAlsoResponsible,
  coveredByCollective,
  openList,
  roleLabel,
  nameVaries,
];
