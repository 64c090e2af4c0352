/**
 * Official texts: import, printing back, anchors, and the source for `lint`. All of it is exported by the
 * package root too.
 */
export { filesAbove, openSource, uncoveredPassages } from '@workplan/rules';
export {
  compareText,
  type Comparison,
  coverage,
  type Coverage,
  type Hunk,
  locate,
  type Location,
  type MissingAnchor,
  missingAnchors,
  reanchor,
  type Reanchored,
  type Reanchoring,
  type Uncovered,
  type Wording,
} from '@workplan/anchor';
export {
  type AssumedRole,
  type ImportNote,
  importNotes,
  importOfficialText,
  type HeadedDeadline,
  type ImportOptions,
  type ImportResult,
  type KeptPassage,
  type SeenInstead,
  type SeenKind,
  type UndatedDeadline,
  type UnheldBodies,
} from '@workplan/import';
export type { PageCell, PageTable } from '@workplan/import/html';
export { likeNumeral } from '@workplan/official/outline';
export { readChineseNumber } from '@workplan/plan/text';
export {
  printedDraft,
  type PrintedPart,
  printedParts,
  type PrintedRole,
  renderOfficialText,
  USUAL_SECTION_NUMERALS,
} from '@workplan/official/render';
