import type { RuleAbout } from '@workplan/lint';
import { about as ambiguousBody } from './ambiguous-body/texts.js';
import { about as bodyNotInForce } from './body-not-in-force/texts.js';
import { about as bodyWillChange } from './body-will-change/texts.js';
import { about as coveredByCollective } from './covered-by-collective/texts.js';
import { about as duplicateBody } from './duplicate-body/texts.js';
import { about as elidedLevel } from './elided-level/texts.js';
import { about as leadAlsoResponsible } from './lead-also-responsible/texts.js';
import { about as mergedNames } from './merged-names/texts.js';
import { about as nameVaries } from './name-varies/texts.js';
import { about as noncanonicalName } from './noncanonical-name/texts.js';
import { about as openList } from './open-list/texts.js';
import { about as roleLabel } from './role-label/texts.js';
import { about as unknownBody } from './unknown-body/texts.js';
import { about as unknownJurisdiction } from './unknown-jurisdiction/texts.js';

export const bodyAbout: Readonly<Record<string, RuleAbout>> = {
  'ambiguous-body': ambiguousBody,
  'body-not-in-force': bodyNotInForce,
  'body-will-change': bodyWillChange,
  'covered-by-collective': coveredByCollective,
  'duplicate-body': duplicateBody,
  'elided-level': elidedLevel,
  'lead-also-responsible': leadAlsoResponsible,
  'merged-names': mergedNames,
  'name-varies': nameVaries,
  'noncanonical-name': noncanonicalName,
  'open-list': openList,
  'role-label': roleLabel,
  'unknown-body': unknownBody,
  'unknown-jurisdiction': unknownJurisdiction,
};
