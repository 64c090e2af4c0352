import type { PlanDocument } from '@workplan/plan';
import { itemAt, type Range } from '@workplan/plan/text';
import { changesOf } from './changes-of.js';
import { CoveredText, type CoveredShare } from './covered-text.js';
import { draftOf } from './draft.js';
import { Marks } from './marks.js';
import { type NodeGroup, NodeGroups } from './node-groups.js';
import { passagesInside } from './passages-inside.js';
import { wordRanges } from './place-ranges.js';
import { draftGroup, type DraftGroup, type DraftTable, settled } from './settle.js';
import { type Disorder, SiblingOrder } from './sibling-order.js';
import { SourceIndex } from './source-index.js';
import { groupOf, type Standing, type StandingGroup, standingOf } from './standing.js';

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

/** Keeps how a plan stands to its source from one version to the next. What it says is what a new one would say. */
export class SurveyKeeper {
  readonly #groups = new NodeGroups();
  #known: readonly NodeGroup[] = [];
  #text: SurveyedText | undefined;
  #survey: Survey | undefined;

  update(document: PlanDocument, source: string): Survey {
    const groups = this.#groups.update(document);
    const isSameSource = source === this.#text?.index.source;
    if (this.#survey !== undefined && groups === this.#known && isSameSource) return this.#survey;
    const text = this.#text;
    const apart = isSameSource && text !== undefined ? this.#apart(groups, text.index) : apartIn(groups, source);
    const surveyed = text?.index.isOf(source, apart) === true ? text : new SurveyedText(new SourceIndex(source, apart));
    this.#text = surveyed;
    this.#known = groups;
    return (this.#survey = surveyed.update(groups));
  }

  /** The passages between the words of others; as before where no anchor has changed. */
  #apart(groups: readonly NodeGroup[], { source, apart }: SourceIndex): readonly Range[] {
    const { gone, come } = changesOf(this.#known, groups);
    const isAsBefore = gone.length === come.length && gone.every((was, at) => anchorsOf(was) === anchorsOf(come[at]));
    return isAsBefore ? apart : apartIn(groups, source);
  }
}

const apartIn = (groups: readonly NodeGroup[], source: string): readonly Range[] =>
  groups.some(({ nodes }) => nodes.at(-1)?.kind === 'passage')
    ? passagesInside(
        groups.flatMap(({ nodes }) => nodes),
        source,
      )
    : [];

/** What passages between the words of others follow from: all anchors, and the words of the passages. */
const anchorsOf = (group: NodeGroup | undefined): string =>
  JSON.stringify(
    (group?.nodes ?? []).map(({ kind, anchor, words }) => [
      kind,
      anchor?.node.value,
      kind === 'passage' ? words.pieces.map(({ text }) => text) : [],
    ]),
  );

/** How a plan stands to one version of its source. */
class SurveyedText {
  readonly #marks: Marks;
  readonly #covered: CoveredText;
  readonly #order = new SiblingOrder();
  #groups: readonly NodeGroup[] = [];
  #table: OpenTable = emptyTable(0);
  /** The standings of each group; the same object as long as they are the same. */
  #held: StandingGroup[] = [];

  constructor(readonly index: SourceIndex) {
    this.#marks = new Marks(index.source);
    this.#covered = new CoveredText(index);
  }

  update(groups: readonly NodeGroup[]): Survey {
    if (groups.length === this.#groups.length) this.#replace(groups);
    else this.#rebuild(groups);
    this.#groups = groups;
    this.#settle();
    return new KeptSurvey(this.index, this.#held, this.#table.differs.slice(), this.#covered, this.#order);
  }

  /** As many groups as before: compares those with the source that are others. */
  #replace(groups: readonly NodeGroup[]): void {
    const before = this.#groups;
    const held = this.#held.slice();
    for (let at = 0; at < groups.length; at += 1) {
      const group = itemAt(groups, at);
      if (group === before[at]) continue;
      this.#mark(this.#table.groups[at], 'remove');
      held[at] = this.#put(this.#table, at, group);
    }
    this.#held = held;
  }

  #rebuild(groups: readonly NodeGroup[]): void {
    const before = new Map(this.#groups.map((group, at) => [group, at]));
    const table = emptyTable(groups.length);
    const held = groups.map((group, at) => {
      const was = before.get(group);
      const known = was === undefined ? undefined : this.#table.groups[was];
      if (was === undefined || known === undefined) return this.#put(table, at, group);
      before.delete(group);
      enter(table, at, known);
      const held = itemAt(this.#held, was);
      table.differs[at] = held.differing.length > 0 ? 1 : 0;
      return held;
    });
    for (const was of before.values()) this.#mark(this.#table.groups[was], 'remove');
    this.#table = table;
    this.#held = held;
  }

  /** Compares the nodes of a group with the source, and puts the result in its place. */
  #put(table: OpenTable, at: number, { nodes }: NodeGroup): StandingGroup {
    const group = draftGroup(nodes.map((node) => draftOf(node, this.index)));
    enter(table, at, group);
    this.#mark(group, 'add');
    const held = groupOf(group.drafts.map((draft) => standingOf(draft, this.index)));
    table.differs[at] = held.differing.length > 0 ? 1 : 0;
    return held;
  }

  #mark(group: DraftGroup | undefined, how: 'add' | 'remove'): void {
    for (const { place } of group?.drafts ?? [])
      if (place !== undefined) for (const range of wordRanges(place)) this.#marks[how](range);
  }

  /** Settles the nodes on which others have a say. */
  #settle(): void {
    const { groups, isOpen, differs } = this.#table;
    const results = settled(this.#table, this.#marks, this.index);
    if (results.size === 0) return;
    for (let at = 0; at < groups.length; at += 1) {
      if (isOpen[at] !== 1) continue;
      const { standings } = itemAt(this.#held, at);
      const settledNow = itemAt(groups, at).drafts.map((draft, index): Standing => {
        const was = standings[index];
        const result = results.get(draft);
        if (was !== undefined && result === undefined) return was;
        const is = standingOf(result ?? draft, this.index);
        return was !== undefined && isSame(was, is) ? was : is;
      });
      if (settledNow.every((standing, index) => standing === standings[index])) continue;
      const held = groupOf(settledNow);
      this.#held[at] = held;
      differs[at] = held.differing.length > 0 ? 1 : 0;
    }
  }
}

/** A table in which groups can be put. */
interface OpenTable extends DraftTable {
  readonly groups: DraftGroup[];
  /** 1 for groups of which something differs from the source. */
  readonly differs: Uint8Array;
}

const emptyTable = (count: number): OpenTable => ({
  groups: new Array<DraftGroup>(count),
  isOpen: new Uint8Array(count),
  differs: new Uint8Array(count),
  firstStarts: new Float64Array(count),
  lastStarts: new Float64Array(count),
});

function enter(table: OpenTable, at: number, group: DraftGroup): void {
  const starts = group.drafts.flatMap(({ place }) => place?.start ?? []);
  table.groups[at] = group;
  table.isOpen[at] = group.open.length > 0 ? 1 : 0;
  table.firstStarts[at] = starts[0] ?? NaN;
  table.lastStarts[at] = starts.at(-1) ?? NaN;
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
    readonly index: SourceIndex,
    private readonly groups: readonly StandingGroup[],
    /** 1 for groups of which something differs. */
    private readonly differs: Uint8Array,
    private readonly covered: CoveredText,
    private readonly order: SiblingOrder,
  ) {}

  get standings(): readonly Standing[] {
    return (this.#standings ??= this.groups.flatMap(({ standings }) => standings));
  }

  get differing(): readonly Standing[] {
    if (this.#differing !== undefined) return this.#differing;
    const differing: Standing[] = [];
    for (let at = 0; at < this.groups.length; at += 1)
      if (this.differs[at] === 1) differing.push(...(this.groups[at]?.differing ?? []));
    return (this.#differing = differing);
  }

  get isAnchored(): boolean {
    return this.groups.some(({ standings }) => standings.some(({ node }) => node.anchor !== undefined));
  }

  get coverage(): CoveredShare {
    return (this.#coverage ??= this.covered.update(this.groups));
  }

  get disorder(): readonly Disorder[] {
    return (this.#disorder ??= this.order.update(this.groups));
  }
}
