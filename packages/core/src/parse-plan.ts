import { PlanDocument } from './document.js';
import { applyEdits } from './edit/edits.js';
import { decodeText } from './text/decode.js';
import type { TextEdit } from './text/range.js';

/**
 * Reads a plan in either dialect. Never throws, whatever the input: what is wrong becomes findings
 * (see {@link lint}), and the rest is read all the same.
 *
 * @param input text, or the bytes of a file: UTF-8, UTF-16 with a byte order mark, or GB18030
 */
export function parsePlan(input: string | Uint8Array): PlanDocument {
  if (typeof input === 'string') return new PlanDocument(input);
  const { text, encoding, damaged } = decodeText(input);
  return new PlanDocument(text, { name: encoding, damaged });
}

/**
 * The document after an edit. Offsets of the changes are UTF-16 in the document's own text; the
 * document itself stays as it is.
 */
export function update(document: PlanDocument, changes: readonly TextEdit[]): PlanDocument {
  return new PlanDocument(applyEdits(document.text, changes));
}
