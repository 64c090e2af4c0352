import { type SourceIndex, type Standing, keptSurvey, wordingOf } from '@workplan/anchor';
import type { PlanDocument } from '@workplan/plan';
import { contentRange } from '@workplan/plan/syntax';
import type { Range } from '@workplan/plan/text';
import { hunkPlace } from './support/hunk-place.js';

/**
 * The words of a plan that its source does not have, in the order of the plan: what was written or changed since.
 * Undefined without a source text.
 */
export function ownWords(document: PlanDocument, source: string | undefined): readonly Range[] | undefined {
  if (source === undefined) return undefined;
  const { differing, index } = keptSurvey(document, source);
  return differing
    .flatMap((standing) => ownWordsOf(document, standing, index))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function ownWordsOf(document: PlanDocument, { node, match, place }: Standing, index: SourceIndex): Range[] {
  if (place === undefined)
    return node.words.pieces.flatMap(({ scalar }) => (scalar === undefined ? [] : [contentRange(scalar.node)]));
  if (match === undefined || match.kind === 'same') return [];
  return node.words.pieces.flatMap((piece, at) => {
    const { scalar } = piece;
    const hunks = wordingOf(piece, at, match, index)?.hunks ?? [];
    return scalar === undefined ? [] : hunks.map((hunk) => hunkPlace(document, scalar, hunk));
  });
}
