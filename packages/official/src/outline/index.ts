export { type Block, type Outline, readOutline } from './blocks.js';
export { readChineseNumber } from './chinese-number.js';
export { readFront, runAt } from './front.js';
export { findImprint } from './imprint.js';
export { likeNumeral, readNumeral, splitNumber } from './numeral.js';
export {
  ATTACHMENT_HEADING,
  ATTACHMENT_LIST,
  DATE_LINE,
  findZones,
  isNote,
  isSignature,
  signatureStart,
} from './zones.js';
