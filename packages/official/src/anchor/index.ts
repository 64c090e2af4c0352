export { anchorOfPlace, anchorText } from './anchor-text.js';
export { compareText, type Comparison } from './compare-text.js';
export { coverage, type Coverage } from './coverage.js';
export type { Uncovered } from './covered-text.js';
export { locate, DEFAULT_LIMIT, type LocateOptions } from './locate.js';
export { anchoredRange, matchAt } from './match.js';
export { excerpt, type Hunk } from './difference.js';
export { wordingOf, type Wording } from './wording.js';
export { numberDrift } from './number-drift.js';
export { lacksAnchor, missingAnchor, missingAnchors, type MissingAnchor } from './missing-anchors.js';
export { hashEdits, readingEdits, reanchor, type Reanchored, type Reanchoring } from './reanchor.js';
export { indexSource, SourceIndex } from './source-index.js';
export type { Disorder } from './sibling-order.js';
export { surveySource, type Standing, type Survey } from './survey.js';
export type {
  ExpectedAttribution,
  ExpectedGroup,
  Location,
  Match,
  Piece,
  Place,
  PlacedAttribution,
  PlacedPiece,
  SourceNode,
  SourceNodeKind,
  TextValue,
  Words,
} from './types.js';
