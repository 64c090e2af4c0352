/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { Rule } from '@workplan/lint';
import { ambiguousBody } from '../body/ambiguous-body/index.js';
import { bodyNotInForce } from '../body/body-not-in-force/index.js';
import { bodyWillChange } from '../body/body-will-change/index.js';
import { coveredByCollective } from '../body/covered-by-collective/index.js';
import { duplicateBody } from '../body/duplicate-body/index.js';
import { elidedLevel } from '../body/elided-level/index.js';
import { leadAlsoResponsible } from '../body/lead-also-responsible/index.js';
import { mergedNames } from '../body/merged-names/index.js';
import { nameVaries } from '../body/name-varies/index.js';
import { noncanonicalName } from '../body/noncanonical-name/index.js';
import { openList } from '../body/open-list/index.js';
import { roleLabel } from '../body/role-label/index.js';
import { unknownBody } from '../body/unknown-body/index.js';
import { unknownJurisdiction } from '../body/unknown-jurisdiction/index.js';

/** The rules of the group `body`. */
export const BODY_RULES: readonly Rule[] = [
  ambiguousBody,
  bodyNotInForce,
  bodyWillChange,
  coveredByCollective,
  duplicateBody,
  elidedLevel,
  leadAlsoResponsible,
  mergedNames,
  nameVaries,
  noncanonicalName,
  openList,
  roleLabel,
  unknownBody,
  unknownJurisdiction,
];
