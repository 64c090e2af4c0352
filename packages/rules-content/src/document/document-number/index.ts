import { defineRule } from '@workplan/lint';
import { slipsOfValue } from '../support/report-number.js';
import { texts } from './texts.js';

/** The number of the issuing document itself (公文.文号). */
export const documentNumber = defineRule({
  id: 'document-number',
  group: 'document',
  severity: 'warning',
  fix: 'safe',
  texts,
  check({ document, head: { lastYear: latest } }, report) {
    for (const scalar of document.bound.scalars.get('documentNumber') ?? []) {
      for (const { message, range, data, edits } of slipsOfValue(document, scalar, latest)) {
        report(message, range, data, edits === undefined ? {} : { fixes: [{ title: 'rewrite', edits }] });
      }
    }
  },
});
