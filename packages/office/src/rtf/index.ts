import { OfficeError } from '../office-error.js';
import type { OfficeText } from '../office-text.js';
import { RtfReader } from './reader.js';
import { tokensOf } from './tokens.js';

export { OfficeError, type OfficeFault } from '../office-error.js';
export type {
  AsideKind,
  NoteKind,
  OfficeAside,
  OfficeCell,
  OfficeLine,
  OfficeTable,
  OfficeText,
} from '../office-text.js';

/** Which version of the derivation of lines this is: anchors of a plan count in its lines. */
export const RTF_READING = 'rtf-1';

const HEAD = /^(?:\xef\xbb\xbf)?\s{0,100}\{\\rtf/;

/**
 * Reads a rich text file (RTF 1.9.1), also one that calls itself .doc, as the lines that a person sees, as `readDocx`
 * does. Automatic numbers are read as the file prints them.
 *
 * @throws OfficeError when the bytes are of another kind, damaged or hostile
 */
export function readRtf(bytes: Uint8Array): OfficeText {
  if (!HEAD.test(String.fromCharCode(...bytes.subarray(0, 128)))) throw new OfficeError('other-kind', 'no rich text');
  const reader = new RtfReader();
  for (const token of tokensOf(bytes)) reader.token(token);
  reader.finish();
  const { lines, remarks } = reader;
  return { text: lines.text, lines: lines.infos, tables: lines.tables, asides: remarks.asides, notes: remarks.notes };
}
