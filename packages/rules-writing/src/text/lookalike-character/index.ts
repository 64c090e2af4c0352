import { defineRule } from '@workplan/lint';
import { LOOKALIKES, unifiedForm } from '@workplan/plan/text';
import { runsInValues } from '../values.js';
import { texts } from './texts.js';

/** Radicals and compatibility forms that look like a character and are another one: ⽂ for 文. */
export const lookalikeCharacter = defineRule({
  id: 'lookalike-character',
  group: 'text',
  aboutPrint: true,
  severity: 'warning',
  fix: 'safe',
  texts,
  check({ document }, report) {
    for (const run of runsInValues(document, LOOKALIKES)) {
      const forms = [...run.text].map(unifiedForm);
      const right = forms.includes(undefined) ? undefined : forms.join('');
      if (right === run.text) continue;
      const code = `U+${(run.text.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
      if (right === undefined) report('radical', run, { written: run.text, code });
      else
        report(
          'lookalike',
          run,
          { written: run.text, code, right },
          { fixes: [{ title: 'replace', edits: [{ start: run.start, end: run.end, text: right }] }] },
        );
    }
  },
});
