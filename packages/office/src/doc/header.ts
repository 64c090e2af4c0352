import { OfficeError } from '../office-error.js';
import { Bytes } from './bytes.js';
import type { Streams } from './compound-file.js';

/** Structures of the table stream by their place in FibRgFcLcb97 ([MS-DOC] 2.5.6). */
const STRUCTURES = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  commentTexts: 5,
  drawings: 40,
  endnoteTexts: 47,
  boxTexts: 56,
  lists: 73,
  listUses: 74,
} as const;
export type Structure = keyof typeof STRUCTURES;

/** Characters of the parts of a document, one after the other in the text ([MS-DOC] 2.5.4). */
export interface PartLengths {
  readonly main: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly macros: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly boxes: number;
  /** Of text boxes in headers and footers. */
  readonly marginBoxes: number;
}

/** A Word document of the binary kind, opened. */
export interface Binary {
  /** The stream with the words and the pages of properties. */
  readonly words: Bytes;
  readonly table: Bytes;
  readonly lengths: PartLengths;
  /** Bytes of a structure; empty when the document has none. */
  structure(name: Structure): Bytes;
  /** Offset of a structure in the table stream. */
  offset(name: Structure): number;
}

const WORD = 0xa5ec;
const PAIRS = 0x9a;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
/** nFib of Word 97; older ones have another form. */
const OLDEST = 0x00c0;

/** Reads the header (FIB). Throws an `OfficeError`: of another kind, encrypted, damaged. */
export function openBinary(streams: Streams): Binary {
  const stream = streams.get('WordDocument');
  if (stream === undefined)
    throw new OfficeError(streams.has('EncryptedPackage') ? 'encrypted' : 'other-kind', 'streams');
  const words = new Bytes(stream());
  if (words.u16(0) !== WORD || words.u16(2) < OLDEST) throw new OfficeError('other-kind', 'not Word 97 or later');
  const flags = words.u16(0x0a);
  if ((flags & ENCRYPTED) !== 0) throw new OfficeError('encrypted', 'FIB');
  const tableStream = streams.get((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table');
  if (tableStream === undefined) throw new OfficeError('damaged', 'table stream');
  const table = new Bytes(tableStream());
  const pair = (name: Structure): readonly [number, number] => {
    const at = PAIRS + 8 * STRUCTURES[name];
    return [words.u32(at), words.u32(at + 4)];
  };
  const length = (index: number): number => words.i32(0x4c + 4 * index);
  return {
    words,
    table,
    lengths: {
      main: length(0),
      footnotes: length(1),
      headers: length(2),
      macros: length(3),
      comments: length(4),
      endnotes: length(5),
      boxes: length(6),
      marginBoxes: length(7),
    },
    structure: (name) => table.part(...pair(name)),
    offset: (name) => pair(name)[0],
  };
}
