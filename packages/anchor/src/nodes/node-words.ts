import { type BoundObject, type BoundScalar, scalarOf } from '@workplan/plan/model';
import { normalText } from '../source/normal-form.js';
import type { ExpectedAttribution, Piece, SourceNode, SourceNodeKind, TextValue, Words } from '../types.js';

/** The objects under a key. */
export const children = (object: BoundObject, key: string): readonly BoundObject[] =>
  (object.fields.get(key)?.values ?? []).filter((value): value is BoundObject => value.kind === 'object');

/** The values under a key that are no objects. */
export const scalars = (object: BoundObject, key: string): readonly BoundScalar[] =>
  (object.fields.get(key)?.values ?? []).filter((value): value is BoundScalar => value.kind === 'scalar');

/** A text that no value of the plan holds. */
export const pieceOf = (text: string): Piece => ({ text, normal: normalText(text), attributions: [] });

export const piece = (scalar: TextValue, attributions: readonly ExpectedAttribution[] = []): Piece => ({
  text: scalar.node.value,
  normal: normalText(scalar.node.value),
  scalar: alone(scalar),
  attributions,
});

interface MoreWords {
  readonly deciding?: number;
  readonly cells?: readonly string[];
  readonly number?: TextValue | undefined;
}

export function words(
  kind: SourceNodeKind,
  pieces: readonly Piece[],
  { deciding, cells = [], number }: MoreWords = {},
): Words {
  return {
    kind,
    pieces,
    deciding: deciding ?? pieces.length,
    cells,
    ...(number === undefined ? {} : { number: alone(number) }),
  };
}

/** A node with the anchor that its object has under a key. */
export function nodeOf(
  object: BoundObject,
  anchorKey: string | undefined,
  expected: Words,
  spellings: readonly Words[] = NO_WORDS,
): SourceNode {
  const anchor = anchorKey === undefined ? undefined : scalarOf(object, anchorKey);
  return {
    kind: expected.kind,
    object,
    anchorKey,
    anchor: anchor === undefined ? undefined : alone(anchor),
    words: expected,
    spellings,
  };
}

const NO_WORDS: readonly Words[] = [];

const alone = ({ node }: TextValue): TextValue => ({ node });
