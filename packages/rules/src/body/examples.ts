import type { RuleExamples } from '@workplan/lint';
import { examples as ambiguousBody } from './ambiguous-body/examples.js';
import { examples as bodyNotInForce } from './body-not-in-force/examples.js';
import { examples as bodyWillChange } from './body-will-change/examples.js';
import { examples as coveredByCollective } from './covered-by-collective/examples.js';
import { examples as duplicateBody } from './duplicate-body/examples.js';
import { examples as elidedLevel } from './elided-level/examples.js';
import { examples as leadAlsoResponsible } from './lead-also-responsible/examples.js';
import { examples as mergedNames } from './merged-names/examples.js';
import { examples as nameVaries } from './name-varies/examples.js';
import { examples as noncanonicalName } from './noncanonical-name/examples.js';
import { examples as openList } from './open-list/examples.js';
import { examples as roleLabel } from './role-label/examples.js';
import { examples as unknownBody } from './unknown-body/examples.js';
import { examples as unknownJurisdiction } from './unknown-jurisdiction/examples.js';

export const bodyExamples: Readonly<Record<string, RuleExamples>> = {
  'unknown-jurisdiction': unknownJurisdiction,
  'unknown-body': unknownBody,
  'merged-names': mergedNames,
  'elided-level': elidedLevel,
  'noncanonical-name': noncanonicalName,
  'body-not-in-force': bodyNotInForce,
  'body-will-change': bodyWillChange,
  'ambiguous-body': ambiguousBody,
  'duplicate-body': duplicateBody,
  'lead-also-responsible': leadAlsoResponsible,
  'covered-by-collective': coveredByCollective,
  'open-list': openList,
  'role-label': roleLabel,
  'name-varies': nameVaries,
};
