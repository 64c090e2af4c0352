import type { PlanDocument } from '@workplan/plan';
import type { Scalar } from '@workplan/plan/syntax';
import { type Standing, keptSurvey } from '../survey/survey.js';
import type { TextValue } from '../types.js';
import { type Wording, wordingOf } from './wording.js';

/** How a text of the plan, or all texts of an anchored node, stand to the place in the source. */
export interface Comparison {
  /** `elsewhere`: the words at the anchor are others. */
  readonly kind: 'same' | 'differs' | 'elsewhere';
  /** The texts that differ, in the order of the plan; none unless something differs. */
  readonly wordings: readonly Wording[];
}

/**
 * Compares a text, or the texts of the node that has an anchor, with the source.
 *
 * @param value the text, or the anchor (出处) of a node
 * @returns undefined for a value that is not looked for in the source
 */
export function compareText(document: PlanDocument, source: string, value: Scalar): Comparison | undefined {
  const survey = keptSurvey(document, source);
  for (const standing of survey.standings) {
    const pieces = piecesOf(standing, value);
    if (pieces.length === 0) continue;
    const { node, match, moved } = standing;
    if (match === undefined || match.kind === 'different' || moved !== undefined)
      return { kind: 'elsewhere', wordings: [] };
    if (match.kind === 'same') return { kind: 'same', wordings: [] };
    const wordings = pieces.flatMap((at) => {
      const piece = node.words.pieces[at];
      return (piece && wordingOf(piece, at, match, survey.index)) ?? [];
    });
    return { kind: wordings.length === 0 ? 'same' : 'differs', wordings };
  }
  return undefined;
}

/** Which pieces of a node a value is about: its own, or all of them for the anchor. */
function piecesOf({ node }: Standing, value: Scalar): number[] {
  const all = node.words.pieces.map((_, at) => at);
  const isValue = (scalar: TextValue | undefined): boolean =>
    scalar !== undefined && scalar.node.start === value.start && scalar.node.end === value.end;
  return isValue(node.anchor) ? all : all.filter((at) => isValue(node.words.pieces[at]?.scalar));
}
