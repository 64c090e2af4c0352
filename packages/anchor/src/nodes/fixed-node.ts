import type { PlanDocument } from '@workplan/plan';
import type { BoundObject, BoundValue } from '@workplan/plan/model';
import type { ExpectedAttribution, ExpectedGroup, Piece, SourceNode, TextValue, Words } from '../types.js';

/**
 * A node that stays where it stands in a document: values keep the places that they have now, and objects are those that
 * the document hands out, found when they are asked for.
 */
export function fixedNode(node: SourceNode, document: PlanDocument): SourceNode {
  return new FixedNode(node, document);
}

class FixedNode implements SourceNode {
  readonly kind: SourceNode['kind'];
  readonly anchorKey: string | undefined;
  readonly anchor: TextValue | undefined;
  readonly words: Words;
  readonly spellings: readonly Words[];
  readonly #object: () => BoundObject;

  constructor({ kind, anchorKey, anchor, words, spellings, object }: SourceNode, document: PlanDocument) {
    this.kind = kind;
    this.anchorKey = anchorKey;
    this.anchor = anchor && fixedValue(anchor);
    this.words = {
      ...words,
      ...(words.number === undefined ? {} : { number: fixedValue(words.number) }),
      pieces: words.pieces.map((piece) => fixedPiece(piece, document)),
    };
    this.spellings = spellings.map((other) => ({
      ...other,
      pieces: other.pieces.map((piece) => fixedPiece(piece, document)),
    }));
    this.#object = handedOut(object, document);
  }

  get object(): BoundObject {
    return this.#object();
  }
}

class FixedAttribution implements ExpectedAttribution {
  readonly groups: readonly ExpectedGroup[];
  readonly printed?: string;
  readonly deadline?: string;
  readonly #owner: () => BoundObject;

  constructor({ owner, groups, printed, deadline }: ExpectedAttribution, document: PlanDocument) {
    this.groups = groups;
    if (printed !== undefined) this.printed = printed;
    if (deadline !== undefined) this.deadline = deadline;
    this.#owner = handedOut(owner, document);
  }

  get owner(): BoundObject {
    return this.#owner();
  }
}

const fixedPiece = ({ scalar, attributions, ...piece }: Piece, document: PlanDocument): Piece => ({
  ...piece,
  ...(scalar === undefined ? {} : { scalar: fixedValue(scalar) }),
  attributions: attributions.map((attribution) => new FixedAttribution(attribution, document)),
});

const fixedValue = ({ node: { style, value, start, end } }: TextValue): TextValue => ({
  node: { kind: 'scalar', style, value, start, end },
});

/** The object of the same place among those that a document hands out. */
function handedOut({ type, map: { start } }: BoundObject, document: PlanDocument): () => BoundObject {
  return () => {
    let at = document.bound.root;
    while (at !== undefined && (at.type !== type || at.map.start !== start)) at = childAround(at, start);
    if (at === undefined) throw new Error(`no ${type} at ${start}`);
    return at;
  };
}

/** The object below another one that holds an offset. */
function childAround({ fields }: BoundObject, offset: number): BoundObject | undefined {
  for (const { entry, values } of fields.values()) {
    if (offset < entry.start || offset >= entry.end) continue;
    const found = lastFrom(values, offset);
    return found?.kind === 'object' ? found : undefined;
  }
  return undefined;
}

/** The last of some values in the order of the text that does not begin behind an offset. */
function lastFrom(values: readonly BoundValue[], offset: number): BoundValue | undefined {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = values[middle];
    const node = value?.kind === 'object' ? value.map : value?.node;
    if (node !== undefined && node.start <= offset) low = middle + 1;
    else high = middle;
  }
  return values[low - 1];
}
