/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { Rule } from '@workplan/lint';
import { attachmentMissing } from '../document/attachment-missing/index.js';
import { citationNumber } from '../document/citation-number/index.js';
import { citationUnresolved } from '../document/citation-unresolved/index.js';
import { dateOrder } from '../document/date-order/index.js';
import { documentNumber } from '../document/document-number/index.js';
import { headingLevel } from '../document/heading-level/index.js';
import { invalidDate } from '../document/invalid-date/index.js';
import { sectionEmpty } from '../document/section-empty/index.js';

/** The rules of the group `document`. */
export const DOCUMENT_RULES: readonly Rule[] = [
  attachmentMissing,
  citationNumber,
  citationUnresolved,
  dateOrder,
  documentNumber,
  headingLevel,
  invalidDate,
  sectionEmpty,
];
