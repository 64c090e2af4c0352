export { anchorOfPlace, anchorText } from './anchor-text.js';
export { coverage, type Coverage, type Uncovered } from './coverage.js';
export { locate, DEFAULT_LIMIT, type LocateOptions } from './locate.js';
export { anchoredRange, matchAt } from './match.js';
export { sourceNodes } from './nodes.js';
export { reanchor, type Reanchored, type Reanchoring } from './reanchor.js';
export { indexSource, SourceIndex } from './source-index.js';
export { surveySource, type Standing, type Survey } from './survey.js';
export type { ExpectedAttribution, ExpectedGroup, Location, Match, Piece, Place, PlacedAttribution, PlacedPiece, SourceNode, SourceNodeKind, Words } from './types.js';
