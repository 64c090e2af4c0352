import { itemAt } from '@workplan/plan/text';
import type { DraftGroup } from './draft-group.js';
import type { SourceIndex } from '../source/source-index.js';
import type { StandingGroup } from './standing-group.js';

/** All groups of a plan. What is asked of thousands at each edit lies side by side, so that few objects are touched. */
export interface DraftTable {
  /** Undefined for groups that are to be compared with the source again. */
  readonly groups: readonly (DraftGroup | undefined)[];
  /** 1 for groups with open drafts. */
  readonly isOpen: Uint8Array;
  /** Where the first and the last draft of each group that has a place begin; NaN without any. */
  readonly firstStarts: Float64Array;
  readonly lastStarts: Float64Array;
  /** What was read of the source for each group; NaN where its nodes do not all stand at their anchors. */
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** A table in which groups can be put. */
export interface OpenTable extends DraftTable {
  readonly groups: (DraftGroup | undefined)[];
  /** The standings of each group; the same object as long as they are the same. */
  held: StandingGroup[];
  /** 1 for groups of which something differs from the source. */
  readonly differs: Uint8Array;
}

export const emptyTable = (count: number): OpenTable => ({
  groups: new Array<DraftGroup | undefined>(count),
  held: new Array<StandingGroup>(count),
  isOpen: new Uint8Array(count),
  differs: new Uint8Array(count),
  firstStarts: new Float64Array(count),
  lastStarts: new Float64Array(count),
  from: new Float64Array(count),
  to: new Float64Array(count),
});

export function enter(table: OpenTable, at: number, group: DraftGroup, held: StandingGroup, index: SourceIndex): void {
  const starts = group.drafts.flatMap(({ place }) => place?.start ?? []);
  const read = group.readIn(index);
  table.groups[at] = group;
  table.isOpen[at] = group.open.length > 0 ? 1 : 0;
  table.firstStarts[at] = starts[0] ?? NaN;
  table.lastStarts[at] = starts.at(-1) ?? NaN;
  table.from[at] = read?.start ?? NaN;
  table.to[at] = read?.end ?? NaN;
  hold(table, at, held);
}

/** Puts other standings in the place of a group. */
export function hold(table: OpenTable, at: number, held: StandingGroup): void {
  table.held[at] = held;
  table.differs[at] = held.differs ? 1 : 0;
}

/** What stands before a group has grown by so many units. */
export function moveGroup(table: OpenTable, at: number, units: number): void {
  table.groups[at]?.moveBy(units);
  table.held[at]?.moveBy(units);
  for (const places of PLACES) table[places][at] = itemAt(table[places], at) + units;
}

/** Takes a group over from another table. */
export function takeGroup(table: OpenTable, at: number, before: OpenTable, was: number): void {
  table.groups[at] = before.groups[was];
  table.held[at] = itemAt(before.held, was);
  for (const flags of ['isOpen', 'differs'] as const) table[flags][at] = itemAt(before[flags], was);
  for (const places of PLACES) table[places][at] = itemAt(before[places], was);
}

const PLACES = ['firstStarts', 'lastStarts', 'from', 'to'] as const;
