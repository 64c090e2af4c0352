import type { RuleExamples } from '@workplan/lint';
import { examples as attachmentMissing } from './attachment-missing/examples.js';
import { examples as citationNumber } from './citation-number/examples.js';
import { examples as citationUnresolved } from './citation-unresolved/examples.js';
import { examples as dateOrder } from './date-order/examples.js';
import { examples as documentNumber } from './document-number/examples.js';
import { examples as headingLevel } from './heading-level/examples.js';
import { examples as invalidDate } from './invalid-date/examples.js';
import { examples as sectionEmpty } from './section-empty/examples.js';

export const documentExamples: Readonly<Record<string, RuleExamples>> = {
  'document-number': documentNumber,
  'citation-number': citationNumber,
  'citation-unresolved': citationUnresolved,
  'invalid-date': invalidDate,
  'date-order': dateOrder,
  'attachment-missing': attachmentMissing,
  'section-empty': sectionEmpty,
  'heading-level': headingLevel,
};
