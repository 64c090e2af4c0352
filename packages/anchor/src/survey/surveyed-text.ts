import { itemAt, type Range } from '@workplan/plan/text';
import { CoveredText, type CoveredShare } from './covered-text.js';
import { draftOf } from '../standing/draft.js';
import { DraftGroup } from '../standing/draft-group.js';
import { emptyTable, enter, hold, moveGroup, type OpenTable, takeGroup } from '../standing/draft-table.js';
import { Marks } from '../source/marks.js';
import type { NodeGroup } from '../nodes/node-groups.js';
import { wordRanges } from '../find/place-ranges.js';
import { sidesOf } from '../standing/reach.js';
import { settled } from '../standing/settle.js';
import { type Disorder, SiblingOrder } from '../standing/sibling-order.js';
import type { SourceIndex } from '../source/source-index.js';
import { type Standing, standingOf } from '../standing/standing.js';
import { StandingGroup } from '../standing/standing-group.js';
import { shiftOf, type TextChange } from '../source/text-change.js';

/** All nodes of a plan and where they stand in its source. */
export interface Survey {
  readonly index: SourceIndex;
  /** In the order of the printed document. */
  readonly standings: readonly Standing[];
  /** Those that do not stand at their anchors word for word: of thousands mostly a few. */
  readonly differing: readonly Standing[];
  /** Whether any node has an anchor. */
  readonly isAnchored: boolean;
  /** What the plan holds of the source. */
  readonly coverage: CoveredShare;
  /** Siblings of the plan that stand in another order in the source. */
  readonly disorder: readonly Disorder[];
}

/** How a plan stands to its source, while both change. */
export class SurveyedText implements KeptText {
  readonly #marks: Marks;
  readonly covered: CoveredText;
  readonly order = new SiblingOrder();
  #index: SourceIndex;
  /** Undefined for groups that are to be compared with the source again. */
  #groups: readonly (NodeGroup | undefined)[] = [];
  #table: OpenTable = emptyTable(0);

  constructor(index: SourceIndex) {
    this.#index = index;
    this.#marks = new Marks(index.source);
    this.covered = new CoveredText(index);
  }

  get index(): SourceIndex {
    return this.#index;
  }

  update(groups: readonly NodeGroup[]): Survey {
    if (groups.length === this.#groups.length) this.#replace(groups);
    else this.#rebuild(groups);
    this.#groups = groups;
    this.#settle();
    return new KeptSurvey(this, this.#index, groups, this.#table.held, this.#table.differs);
  }

  /**
   * Goes on with the source after a change: groups that it cannot touch stay, and move.
   *
   * @param apart the same stretches as before, where they stand now
   */
  moveTo(source: string, change: TextChange, apart: readonly Range[]): void {
    const { index, change: inForm } = this.#index.edited(source, change, apart);
    const shift = shiftOf(change);
    const table = this.#table;
    const groups = this.#groups.slice();
    const sideOf = sidesOf(change, this.#index, index, inForm);
    const sides = groups.map((_, at) => sideOf(table, at));
    this.covered.keep(table.held.map((held, at) => (sides[at] === 'touched' ? undefined : held)));
    for (let at = 0; at < sides.length; at += 1) {
      const isBehind = sides[at] === 'behind' || itemAt(table.firstStarts, at) >= change.end;
      if (sides[at] === 'touched') this.#mark(table.groups[at], 'remove');
      if (isBehind && shift !== 0) moveGroup(table, at, shift);
      if (sides[at] === 'touched') groups[at] = table.groups[at] = undefined;
    }
    this.#marks.moveTo(source, change);
    this.covered.moveTo(index, change);
    this.#groups = groups;
    this.#index = index;
  }

  /** As many groups as before: compares those with the source that are others. */
  #replace(groups: readonly NodeGroup[]): void {
    const before = this.#groups;
    this.#table = { ...this.#table, held: this.#table.held.slice(), differs: this.#table.differs.slice() };
    for (let at = 0; at < groups.length; at += 1) {
      const group = itemAt(groups, at);
      if (group === before[at]) continue;
      this.#mark(this.#table.groups[at], 'remove');
      this.#put(this.#table, at, group);
    }
  }

  #rebuild(groups: readonly NodeGroup[]): void {
    const before = new Map(
      this.#groups.flatMap((group, at): [NodeGroup, number][] => (group === undefined ? [] : [[group, at]])),
    );
    const table = emptyTable(groups.length);
    groups.forEach((group, at) => {
      const was = before.get(group);
      if (was === undefined) return this.#put(table, at, group);
      before.delete(group);
      takeGroup(table, at, this.#table, was);
    });
    for (const was of before.values()) this.#mark(this.#table.groups[was], 'remove');
    this.#table = table;
  }

  /** Compares the nodes of a group with the source, and puts the result in its place. */
  #put(table: OpenTable, at: number, { nodes }: NodeGroup): void {
    const group = new DraftGroup(nodes.map((node) => draftOf(node, this.#index)));
    this.#mark(group, 'add');
    const held = new StandingGroup(group.drafts.map((draft) => standingOf(draft, this.#index)));
    enter(table, at, group, held, this.#index);
  }

  #mark(group: DraftGroup | undefined, how: 'add' | 'remove'): void {
    for (const { place } of group?.drafts ?? [])
      if (place !== undefined) for (const range of wordRanges(place)) this.#marks[how](range);
  }

  /** Settles the nodes on which others have a say. */
  #settle(): void {
    const { groups, isOpen, held } = this.#table;
    const results = settled(this.#table, this.#marks, this.#index);
    if (results.size === 0) return;
    for (let at = 0; at < groups.length; at += 1) {
      if (isOpen[at] !== 1) continue;
      const { standings } = itemAt(held, at);
      const settledNow = (groups[at]?.drafts ?? []).map((draft, index): Standing => {
        const was = standings[index];
        const result = results.get(draft);
        if (was !== undefined && result === undefined) return was;
        const is = standingOf(result ?? draft, this.#index);
        return was !== undefined && isSame(was, is) ? was : is;
      });
      if (!settledNow.every((standing, index) => standing === standings[index]))
        hold(this.#table, at, new StandingGroup(settledNow));
    }
  }
}

const isSame = (a: Standing, b: Standing): boolean =>
  a.place === b.place &&
  a.moved === b.moved &&
  a.candidates === b.candidates &&
  a.match?.kind === b.match?.kind &&
  a.match?.distance === b.match?.distance &&
  JSON.stringify(a.match?.extras) === JSON.stringify(b.match?.extras);

/** Puts together what is asked for. */
class KeptSurvey implements Survey {
  #standings: readonly Standing[] | undefined;
  #differing: readonly Standing[] | undefined;
  #coverage: CoveredShare | undefined;
  #disorder: readonly Disorder[] | undefined;

  constructor(
    private readonly kept: KeptText,
    readonly index: SourceIndex,
    private readonly groups: readonly NodeGroup[],
    private readonly held: readonly StandingGroup[],
    /** 1 for groups of which something differs. */
    private readonly differs: Uint8Array,
  ) {}

  get standings(): readonly Standing[] {
    return (this.#standings ??= this.#later?.standings ?? this.held.flatMap(({ standings }) => standings));
  }

  get differing(): readonly Standing[] {
    return (this.#differing ??= this.#later?.differing ?? this.#collectDiffering());
  }

  get isAnchored(): boolean {
    return this.groups.some(({ nodes }) => nodes.some(({ anchor }) => anchor !== undefined));
  }

  get coverage(): CoveredShare {
    return (this.#coverage ??= this.#later?.coverage ?? this.kept.covered.update(this.held));
  }

  get disorder(): readonly Disorder[] {
    return (this.#disorder ??= this.#later?.disorder ?? this.kept.order.update(this.held));
  }

  #collectDiffering(): readonly Standing[] {
    const differing: Standing[] = [];
    for (let at = 0; at < this.held.length; at += 1)
      if (this.differs[at] === 1) differing.push(...itemAt(this.held, at).differing);
    return differing;
  }

  /** Asked for after the source has changed, when what is kept has gone on: made anew. */
  get #later(): Survey | undefined {
    return this.kept.index === this.index ? undefined : new SurveyedText(this.index).update(this.groups);
  }
}

/** What is kept while a plan and its source change. */
interface KeptText {
  readonly index: SourceIndex;
  readonly covered: CoveredText;
  readonly order: SiblingOrder;
}
