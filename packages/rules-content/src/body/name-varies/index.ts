import { defineIndexRule } from '@workplan/lint';
import { levelForms } from './level-words.js';
import { NameIndex } from './name-index.js';
import { bareForms, quotedForms } from './quoted-names.js';
import { bodyForms } from './registry-names.js';
import { systemForms } from './system-names.js';
import { texts } from './texts.js';

/** One body, level or system under several names in one document: one finding for each, at the first rarer form. */
export const nameVaries = defineIndexRule({
  id: 'name-varies',
  group: 'body',
  severity: 'info',
  fix: 'suggestion',
  texts,
  collect(context) {
    const found = bodyForms(context);
    for (const forms of [levelForms(context), systemForms(context.document), quotedForms(context.document)])
      for (const form of forms) found.push(form);
    return found;
  },
  createIndex: () => new NameIndex(),
  mentions: ({ document }, words) => (words.length === 0 ? [] : bareForms(document, words)),
});
