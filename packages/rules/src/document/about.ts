import type { RuleAbout } from '@workplan/lint';
import { about as attachmentMissing } from './attachment-missing/texts.js';
import { about as citationNumber } from './citation-number/texts.js';
import { about as citationUnresolved } from './citation-unresolved/texts.js';
import { about as dateOrder } from './date-order/texts.js';
import { about as documentNumber } from './document-number/texts.js';
import { about as headingLevel } from './heading-level/texts.js';
import { about as invalidDate } from './invalid-date/texts.js';
import { about as sectionEmpty } from './section-empty/texts.js';

export const documentAbout: Readonly<Record<string, RuleAbout>> = {
  'attachment-missing': attachmentMissing,
  'citation-number': citationNumber,
  'citation-unresolved': citationUnresolved,
  'date-order': dateOrder,
  'document-number': documentNumber,
  'heading-level': headingLevel,
  'invalid-date': invalidDate,
  'section-empty': sectionEmpty,
};
