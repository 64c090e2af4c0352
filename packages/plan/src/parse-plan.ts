import { PlanDocument } from './document.js';
import { inOrder } from './edit/edits.js';
import { decodeText } from './text/decode.js';
import type { TextEdit } from './text/range.js';

/**
 * Reads a plan in either dialect. Never throws, whatever the text or the bytes: what is wrong becomes findings
 * (see `lint`), and the rest is read all the same.
 *
 * @param input text, or the bytes of a file: UTF-8, UTF-16 with a byte order mark, or GB18030
 * @throws TypeError for anything else
 */
export function parsePlan(input: string | Uint8Array): PlanDocument {
  if (typeof input === 'string') return new PlanDocument(input);
  const { text, encoding, damaged } = decodeText(input);
  return new PlanDocument(text, { name: encoding, damaged });
}

/**
 * The document after some edits, as {@link applyEdits} makes them. What they do not touch is not read again, but for tasks of
 * which somebody asks for nodes. The document that is handed in stays what it is: it answers for its own text, and so does all
 * that it has handed out.
 *
 * @param changes in UTF-16 offsets of the document's own text; those that overlap an earlier one are left out
 */
export function update(document: PlanDocument, changes: readonly TextEdit[]): PlanDocument {
  // From the end to the beginning: each change leaves the offsets of those before it as they are.
  return inOrder(changes)
    .reverse()
    .reduce((current, change) => current.edited(change), document);
}
