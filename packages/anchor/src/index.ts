export { anchorOfPlace, anchorText } from './source/anchor-text.js';
export { compareText, type Comparison } from './wording/compare-text.js';
export { coverage, type Coverage } from './survey/coverage.js';
export type { Uncovered } from './survey/covered-text.js';
export { locate, DEFAULT_LIMIT, type LocateOptions } from './find/locate.js';
export { anchoredRange, matchAt } from './find/match.js';
export { excerpt, type Hunk } from './wording/difference.js';
export { wordingOf, type Wording } from './wording/wording.js';
export { numberDrift } from './standing/number-drift.js';
export { lacksAnchor, missingAnchor, missingAnchors, type MissingAnchor } from './reanchor/missing-anchors.js';
export { hashEdits, readingEdits, reanchor, type Reanchored, type Reanchoring } from './reanchor/reanchor.js';
export { indexSource, SourceIndex } from './source/source-index.js';
export type { Disorder } from './standing/sibling-order.js';
export { keptSurvey, surveySource, type Standing, type Survey } from './survey/survey.js';
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
