export {
  type SourceLine,
  type SourceLines,
  isPiece,
  leadOf,
  placeOf,
  printedLines,
  rowsOf,
  splitLines,
  wordsOf,
} from './source-lines.js';
