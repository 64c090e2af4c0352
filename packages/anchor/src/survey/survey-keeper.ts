import type { PlanDocument } from '@workplan/plan';
import type { Range } from '@workplan/plan/text';
import { changesOf } from '../standing/changes-of.js';
import { type NodeGroup, NodeGroups } from '../nodes/node-groups.js';
import { passagesInside } from './passages-inside.js';
import { isSmall } from '../standing/reach.js';
import { areSame, SourceIndex } from '../source/source-index.js';
import { type Survey, SurveyedText } from './surveyed-text.js';
import { changeBetween, shiftedRanges } from '../source/text-change.js';

/** Keeps how a plan stands to its source from one version to the next. What it says is what a new one would say. */
export class SurveyKeeper {
  readonly #groups = new NodeGroups();
  #known: readonly NodeGroup[] = [];
  #text: SurveyedText | undefined;
  #survey: Survey | undefined;

  update(document: PlanDocument, source: string): Survey {
    const groups = this.#groups.update(document);
    const text = this.#text?.index.source === source ? this.#text : undefined;
    if (this.#survey !== undefined && groups === this.#known && text !== undefined) return this.#survey;
    this.#text = text === undefined ? this.#ofOtherSource(groups, source) : this.#ofSameSource(groups, text);
    this.#known = groups;
    return (this.#survey = this.#text.update(groups));
  }

  #ofSameSource(groups: readonly NodeGroup[], text: SurveyedText): SurveyedText {
    const { source } = text.index;
    const apart = this.#apart(groups, text.index);
    return text.index.isOf(source, apart) ? text : new SurveyedText(new SourceIndex(source, apart));
  }

  /** After a small change of the source, what it does not touch is kept. */
  #ofOtherSource(groups: readonly NodeGroup[], source: string): SurveyedText {
    const apart = apartIn(groups, source);
    const text = this.#text;
    const change = text === undefined ? undefined : changeBetween(text.index.source, source);
    if (text === undefined || change === undefined || !isSmall(change))
      return new SurveyedText(new SourceIndex(source, apart));
    const moved = shiftedRanges(text.index.apart, change);
    if (moved === undefined || !areSame(moved, apart)) return new SurveyedText(new SourceIndex(source, apart));
    text.moveTo(source, change, apart);
    return text;
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
