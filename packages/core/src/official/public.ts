/**
 * Official texts: import, printing back, anchors, and the source for {@link lint}. All of it is exported by the
 * package root too.
 */
export { openSource } from '../open-source.js';
export {
  compareText,
  coverage,
  locate,
  missingAnchors,
  reanchor,
  type Comparison,
  type Coverage,
  type Hunk,
  type Location,
  type MissingAnchor,
  type Reanchored,
  type Reanchoring,
  type Uncovered,
  type Wording,
} from './anchor/index.js';
export {
  importNotes,
  importOfficialText,
  type AssumedRole,
  type ImportNote,
  type ImportOptions,
  type ImportResult,
  type KeptPassage,
  type SeenInstead,
  type SeenKind,
  type UndatedDeadline,
  type UnheldBodies,
} from './import/index.js';
export type { PageCell, PageTable } from './html/table-builder.js';
export { readChineseNumber } from './outline/chinese-number.js';
export { likeNumeral } from './outline/numeral.js';
export { renderOfficialText } from './render/index.js';
export { printedDraft } from './render/printed-draft.js';
export { printedParts, type PrintedPart, type PrintedRole } from './render/printed-parts.js';
export { USUAL_SECTION_NUMERALS } from './render/style.js';
export { uncoveredPassages } from '../rules/source/support/passages-left.js';
