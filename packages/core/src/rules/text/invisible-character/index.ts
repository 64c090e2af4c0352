import type { PlanView } from '../../../parts/plan-view.js';
import type { TextEdit } from '../../../text/range.js';
import { defineRule } from '../../rule.js';
import { staysReadable } from '../edits.js';
import { isAsciiWord } from '../hanzi.js';
import { INVISIBLES, isNoBreakBlank, nameOfInvisible } from '../invisibles.js';
import { runsInValues, type FoundRun } from '../values.js';
import { texts } from './texts.js';

/** Characters nobody sees, which make two equal-looking texts different. */
export const invisibleCharacter = defineRule({
  id: 'invisible-character',
  group: 'text',
  severity: 'warning',
  fix: 'safe',
  texts,
  check({ document }, report) {
    for (const run of runsInValues(document, INVISIBLES)) {
      if (joinsEmoji(document, run)) continue;
      const edit = replacement(document, run);
      const fixes = staysReadable(document, run.scalar, edit) ? [{ title: 'remove' as const, edits: [edit] }] : [];
      report('hidden', run, { character: nameOfInvisible(run.text.charAt(0)), count: run.text.length }, { fixes });
    }
  },
});

/** A no-break blank between Latin words or numbers becomes a blank; everything else goes. */
function replacement({ text }: PlanView, run: FoundRun): TextEdit {
  const parts = isAsciiWord(text.charCodeAt(run.start - 1)) && isAsciiWord(text.charCodeAt(run.end));
  return { start: run.start, end: run.end, text: parts && isNoBreakBlank(run.text.charAt(0)) ? ' ' : '' };
}

/** A zero width joiner between two pictures makes one picture of them. */
function joinsEmoji({ text }: PlanView, run: FoundRun): boolean {
  const [before, after] = [text.charCodeAt(run.start - 1), text.charCodeAt(run.end)];
  return (
    run.text === '\u200d' &&
    (before === 0xfe0f || (before >= 0xdc00 && before <= 0xdfff)) &&
    ((after >= 0xd800 && after <= 0xdbff) || (after >= 0x2600 && after <= 0x27bf))
  );
}
