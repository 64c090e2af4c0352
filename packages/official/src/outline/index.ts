export { type Block, type Outline, readOutline } from './blocks.js';
export { type Front, readFront } from './front.js';
export { isTitle, runAt, titleWithin } from './titles.js';
export { findImprint } from './imprint.js';
export { likeNumeral, NUMERAL_KINDS, readNumberWithoutMark, readNumeral, splitNumber } from './numeral.js';
export {
  ADDRESSEES,
  ATTACHMENT_HEADING,
  ATTACHMENT_LIST,
  DATE_IN_BRACKETS,
  DATE_LINE,
  ISSUED_BY,
  MINUTES,
  isSignature,
  signatureStart,
  TITLED_HEADING,
} from './marks.js';
export { findZones, isNote, type Zones } from './zones.js';
export { isStage } from './line-numerals.js';
