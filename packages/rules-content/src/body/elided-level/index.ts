import { definePlanRule } from '@workplan/lint';
import { type NameNote, noteAt, reportNotes } from '../name-notes.js';
import { elidedNames, isCurated } from '../support.js';
import { type Data, texts } from './texts.js';

/**
 * 市教委、公安局: the level word stands before the first name and is left out before the second. Where
 * no list says what is there, this is one hint for the plan: leaving the word out may be its style.
 */
export const elidedLevel = definePlanRule({
  id: 'elided-level',
  group: 'body',
  severity: 'warning',
  fix: 'safe',
  texts,
  collect(context) {
    const hint = isCurated(context) ? {} : ({ severity: 'info', group: 'style' } as const);
    return [...elidedNames(context)].map(([scalar, whole]) => {
      const note: NameNote<typeof texts, Data> = {
        message: 'elided',
        data: { name: scalar.node.value, whole },
        ...hint,
        fixes: [{ title: 'complete', to: whole }],
      };
      return noteAt(scalar, note);
    });
  },
  conclude: (seen, _, report) => reportNotes(seen, report),
});
