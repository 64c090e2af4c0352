import { OfficeError } from '../office-error.js';
import type { Bytes } from './bytes.js';
import type { Binary } from './header.js';

/** A stretch of the text and where its bytes lie. `start` and `end` count characters, `end` excluded. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
  /** One byte a character in Windows-1252, two in UTF-16. */
  readonly width: 1 | 2;
}

/** The text of a document, whose characters lie in pieces all over the stream ([MS-DOC] 2.4.1). */
export interface PieceText {
  readonly text: string;
  /** The byte of the stream at which a character begins. */
  offsetOf(character: number): number;
}

const PRC = 1;
const PCDT = 2;
const COMPRESSED = 0x4000_0000;
const MOST_CHARACTERS = 20_000_000;

export function readPieces(binary: Binary): PieceText {
  const pieces = piecesOf(binary.structure('pieces'));
  const wide = new TextDecoder('utf-16le', { ignoreBOM: true });
  const narrow = new TextDecoder('windows-1252');
  let text = '';
  for (const { start, end, offset, width } of pieces) {
    if (start !== text.length || end < start || end > MOST_CHARACTERS) throw new OfficeError('damaged', 'pieces');
    const { bytes } = binary.words.part(offset, (end - start) * width);
    text += (width === 2 ? wide : narrow).decode(bytes);
  }
  return {
    text,
    offsetOf(character) {
      let low = 0;
      let high = pieces.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.start ?? 0) <= character) low = middle;
        else high = middle - 1;
      }
      const piece = pieces[low];
      return piece === undefined ? 0 : piece.offset + (character - piece.start) * piece.width;
    },
  };
}

function piecesOf(structure: Bytes): Piece[] {
  let at = 0;
  while (at < structure.length && structure.u8(at) === PRC) at += 3 + structure.u16(at + 1);
  if (at >= structure.length || structure.u8(at) !== PCDT) throw new OfficeError('damaged', 'piece table');
  const size = structure.u32(at + 1);
  const table = structure.part(at + 5, size);
  const count = Math.floor((size - 4) / 12);
  return Array.from({ length: count }, (_, index) => {
    const place = table.u32(4 * (count + 1) + 8 * index + 2);
    const isCompressed = (place & COMPRESSED) !== 0;
    const offset = place & 0x3fff_ffff;
    return {
      start: table.u32(4 * index),
      end: table.u32(4 * index + 4),
      offset: isCompressed ? offset >> 1 : offset,
      width: isCompressed ? 1 : 2,
    };
  });
}
