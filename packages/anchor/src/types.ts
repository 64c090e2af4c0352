import type { BoundObject, BoundScalar } from '@workplan/plan/model';
import type { Role } from '@workplan/plan/schema';
import type { Range } from '@workplan/plan/text';
import type { PrintedGroup } from '@workplan/official/attribution';

/** What a node of the plan is in the source; decides which numeral may stand before it and what may follow. */
export type SourceNodeKind =
  | 'element'
  | 'column'
  | 'prose'
  | 'heading'
  | 'task'
  | 'clause'
  | 'item'
  | 'attachment'
  | 'reportTitle'
  | 'passage';

/** The bodies that a plan names for one role. */
export interface ExpectedGroup {
  readonly role: Role;
  readonly names: readonly string[];
  /** The list ends in 等. */
  readonly open: boolean;
}

/** What may stand as an attribution behind a piece of text. */
export interface ExpectedAttribution {
  readonly owner: BoundObject;
  readonly groups: readonly ExpectedGroup[];
  /** The attribution exactly as printed (印作). */
  readonly printed?: string;
  /** By when, as the plan has it. */
  readonly deadline?: string;
}

/** A value of the plan as its text and place alone: what holds it may be let go, and thousands of nodes may be kept. */
export type TextValue = Pick<BoundScalar, 'node'>;

/** A text that must stand in the source in one run. */
export interface Piece {
  readonly text: string;
  /** The text as it is compared. */
  readonly normal: string;
  /** The value that holds the text; absent where it is derived (a date as printed). */
  readonly scalar?: TextValue;
  /** Attributions that may follow before the next piece. */
  readonly attributions: readonly ExpectedAttribution[];
}

/** The text that must be found at the anchored place: pieces in order, attributions between them. */
export interface Words {
  readonly kind: SourceNodeKind;
  readonly pieces: readonly Piece[];
  /** So many of the pieces tell where the node stands; those behind follow it (run-in text, cells of the row). */
  readonly deciding: number;
  /** Whole lines or cells that may stand between or behind the pieces: scope, deadline. */
  readonly cells: readonly string[];
  /** Number as the plan states it (序号). */
  readonly number?: TextValue;
}

/** A node of the plan that stands in the source. */
export interface SourceNode {
  readonly kind: SourceNodeKind;
  readonly object: BoundObject;
  /** The English key of its anchor; undefined for nodes that have none. */
  readonly anchorKey: string | undefined;
  readonly anchor: TextValue | undefined;
  readonly words: Words;
  /** Other spellings under which it may be printed: dates, titles in the list of attachments. */
  readonly spellings: readonly Words[];
}

/** Where a piece stands. Offsets in the source: from its first to its last character with meaning. */
export interface PlacedPiece extends Range {
  /** Characters that differ. */
  readonly edits: number;
}

/** What an attribution of the source says, where it stands there. */
export interface ReadAttribution extends Range {
  readonly groups: readonly PrintedGroup[];
  readonly deadline?: string;
}

/** An attribution of the source, and where it stands there. */
export interface PlacedAttribution extends Range {
  /** The piece that it follows. */
  readonly piece: number;
  /** Whether it names the bodies that the plan names, in the same roles and order, and the same time. */
  readonly agrees: boolean;
  /** The time that it names, where the plan has another one. */
  readonly deadline?: string;
}

/** Where a node stands in the source, numeral and attributions included. UTF-16 offsets in the source. */
export interface Place extends Range {
  /** By index of the piece; undefined where a piece was not found. */
  readonly pieces: readonly (PlacedPiece | undefined)[];
  readonly attributions: readonly PlacedAttribution[];
  readonly cells: readonly Range[];
  readonly numeral: Range | undefined;
  /** Stretches between the pieces that nothing explains. */
  readonly extras: readonly Range[];
  /** Edit share of the deciding pieces: 0 the same words, 1 nothing in common. */
  readonly distance: number;
  /** Edit share of all pieces. */
  readonly fullDistance: number;
  /** Nothing but its numeral stands before the node on its line. */
  readonly startsLine: boolean;
  /** How well the surroundings fit: own line, own numeral, end of sentence. Higher is better. */
  readonly rank: number;
}

/**
 * How the anchored text relates to the node. `same`: the words stand there. `normalised`: they differ
 * in width, punctuation, spaces or look-alikes only. `near`: by `distance`, the share of edited characters.
 */
export interface Match {
  readonly kind: 'same' | 'normalised' | 'near' | 'different';
  /** Edit share, 0 to 1. */
  readonly distance: number;
  readonly place: Place | undefined;
  /** Stretches of the anchored range that the node does not explain. */
  readonly extras: readonly Range[];
  /** True when the node runs on beyond the end of the anchored range. */
  readonly cut: boolean;
}

/** The result of a search. */
export interface Location {
  /** The best place, when there is one; the first of several equally good ones. */
  readonly best: Place | undefined;
  /** All equally good places, in the order of the source. */
  readonly places: readonly Place[];
  /** Other places within the limit, better ones first; looked for where the best one is in doubt. */
  readonly others: readonly Place[];
  readonly distance: number;
}
