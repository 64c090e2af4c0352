import type { Rule } from '@workplan/lint';
import { attachmentMissing } from './attachment-missing/index.js';
import { citationNumber } from './citation-number/index.js';
import { citationUnresolved } from './citation-unresolved/index.js';
import { dateOrder } from './date-order/index.js';
import { documentNumber } from './document-number/index.js';
import { headingLevel } from './heading-level/index.js';
import { invalidDate } from './invalid-date/index.js';
import { sectionEmpty } from './section-empty/index.js';

export const documentRules: readonly Rule[] = [
  documentNumber,
  citationNumber,
  citationUnresolved,
  invalidDate,
  dateOrder,
  attachmentMissing,
  sectionEmpty,
  headingLevel,
];
