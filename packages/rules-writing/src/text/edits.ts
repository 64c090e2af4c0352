import type { PlanView } from '@workplan/plan/parts';
import type { Scalar } from '@workplan/plan/syntax';
import type { TextEdit } from '@workplan/plan/text';

/** First characters that give an unquoted value another meaning. */
const OPENS_OTHERWISE = /^[\s\-?:,[\]{}#&*!|>'"%@`]/;
/** What ends an unquoted value or starts a comment inside it. */
const BREAKS_OFF = /:[ \r\n]|:$|[ \r\n]#/;

/** Whether a value that is written without quotes still reads as one text after an edit inside it; quoted ones always do. */
export function staysReadable({ text }: PlanView, scalar: Scalar, edit: TextEdit): boolean {
  if (scalar.style !== 'plain') return true;
  const before = text.slice(Math.max(scalar.start, edit.start - 1), edit.start);
  const next = text.slice(edit.end, Math.min(scalar.end, edit.end + 1));
  const after = before + edit.text + next;
  if (edit.start === scalar.start && (after === '' || OPENS_OTHERWISE.test(after))) return false;
  return !BREAKS_OFF.test(next === '' ? after : `${after}.`);
}
