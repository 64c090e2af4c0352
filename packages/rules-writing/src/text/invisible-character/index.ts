import { defineRule } from '@workplan/lint';
import type { PlanView } from '@workplan/plan/parts';
import type { TextEdit } from '@workplan/plan/text';
import { staysReadable } from '../edits.js';
import { isAsciiWord } from '../hanzi.js';
import { INVISIBLES, INVISIBLES_IN_COMMENTS, isNoBreakBlank, nameOfInvisible } from '../invisibles.js';
import { type FoundRun, type RunInComment, runsInComments, runsInValues } from '../values.js';
import { texts } from './texts.js';

/** Characters nobody sees, which make two equal-looking texts different. */
export const invisibleCharacter = defineRule({
  id: 'invisible-character',
  group: 'text',
  aboutPrint: true,
  severity: 'warning',
  fix: 'safe',
  texts,
  check({ document }, report) {
    for (const run of runsInValues(document, INVISIBLES)) {
      if (joinsEmoji(document, run)) continue;
      const edit = replacement(document, run);
      const fixes = staysReadable(document, run.scalar, edit) ? [{ title: 'remove' as const, edits: [edit] }] : [];
      report('hidden', run, dataOf(run), { fixes });
    }
    for (const run of runsInComments(document, INVISIBLES_IN_COMMENTS)) {
      if (joinsEmoji(document, run)) continue;
      const edits = [{ start: run.start, end: run.end, text: '' }];
      report('hidden', run, dataOf(run), { fixes: [{ title: 'remove', edits }] });
    }
  },
});

const dataOf = ({ text }: RunInComment): { character: ReturnType<typeof nameOfInvisible>; count: number } => ({
  character: nameOfInvisible(text),
  count: [...text].length,
});

/** A no-break blank between Latin words or numbers becomes a space; everything else goes. */
function replacement({ text }: PlanView, run: FoundRun): TextEdit {
  const parts = isAsciiWord(text.charCodeAt(run.start - 1)) && isAsciiWord(text.charCodeAt(run.end));
  return { start: run.start, end: run.end, text: parts && isNoBreakBlank(run.text.charAt(0)) ? ' ' : '' };
}

const FLAG = '\u{1f3f4}';
const TAGS = /^[\u{e0020}-\u{e007e}]+\u{e007f}$/u;

/** A zero width joiner between two pictures makes one picture of them, and tags behind a black flag make it one of a region. */
function joinsEmoji({ text }: PlanView, run: RunInComment): boolean {
  const [before, after] = [text.charCodeAt(run.start - 1), text.charCodeAt(run.end)];
  if (text.slice(run.start - FLAG.length, run.start) === FLAG) return TAGS.test(run.text);
  return (
    run.text === '\u200d' &&
    (before === 0xfe0f || (before >= 0xdc00 && before <= 0xdfff)) &&
    ((after >= 0xd800 && after <= 0xdbff) || (after >= 0x2600 && after <= 0x27bf))
  );
}
