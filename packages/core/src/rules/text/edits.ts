import type { PlanDocument } from '../../document.js';
import { applyEdits } from '../../edit/edits.js';
import type { Scalar } from '../../syntax/nodes.js';
import type { TextEdit } from '../../text/range.js';

/** First characters that give an unquoted value another meaning. */
const OPENS_OTHERWISE = /^[\s\-?:,[\]{}#&*!|>'"%@`]/;
/** What ends an unquoted value or starts a comment inside it. */
const BREAKS_OFF = /: |:$| #/;

/** Whether a value that is written without quotes still reads as one text after the edits; quoted ones always do. */
export function staysReadable(document: PlanDocument, scalar: Scalar, edits: readonly TextEdit[]): boolean {
  if (scalar.style !== 'plain') return true;
  const before = document.text.slice(scalar.start, scalar.end);
  const after = applyEdits(before, edits.map((edit) => ({ start: edit.start - scalar.start, end: edit.end - scalar.start, text: edit.text })));
  const worse = (pattern: RegExp): boolean => pattern.test(after) && !pattern.test(before);
  return after.trim() !== '' && !worse(OPENS_OTHERWISE) && !worse(BREAKS_OFF);
}
