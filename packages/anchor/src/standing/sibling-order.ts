import { itemAt } from '@workplan/plan/text';
import { scalarOf } from '@workplan/plan/model';
import { changesOf } from './changes-of.js';
import { increasing } from './increasing.js';
import type { Standing } from './standing.js';
import type { StandingGroup } from './standing-group.js';

/** A node that stands in the source on another side of its sibling than in the plan. Both have anchors that lie within it. */
export interface Disorder {
  readonly standing: Standing;
  readonly neighbour: Standing;
}

/** Finds siblings that stand in the source in another order; where what changed keeps its place, nothing is looked at again. */
export class SiblingOrder {
  #groups: readonly StandingGroup[] = [];
  #disorder: readonly Disorder[] | undefined;

  update(groups: readonly StandingGroup[]): readonly Disorder[] {
    const { gone, come } = changesOf(this.#groups, groups);
    const isOrdered = this.#disorder?.length === 0 && isInOldPlaces(gone, come);
    this.#groups = groups;
    return (this.#disorder = isOrdered ? [] : disorderOf(groups));
  }
}

/** Whether what came stands in the same lists and at the same places as what went. */
const isInOldPlaces = (gone: readonly StandingGroup[], come: readonly StandingGroup[]): boolean =>
  gone.length === come.length &&
  gone.every(({ standings }, at) => {
    const was = standings.filter(isOrdered);
    const is = (come[at]?.standings ?? []).filter(isOrdered);
    return (
      was.length === is.length &&
      was.every((standing, index) => {
        const other = is[index];
        return (
          other !== undefined &&
          other.node.object.owner === standing.node.object.owner &&
          other.node.kind === standing.node.kind &&
          startOf(other) === startOf(standing)
        );
      })
    );
  });

function disorderOf(groups: readonly StandingGroup[]): Disorder[] {
  return siblingLists(groups).flatMap((siblings) => {
    const starts = siblings.map(startOf);
    if (starts.every((start, at) => at === 0 || itemAt(starts, at - 1) <= start)) return [];
    const kept = increasing(starts);
    return siblings.flatMap((standing, at): Disorder | [] => {
      const neighbour = kept.has(at) ? undefined : nearestKept(siblings, kept, at);
      return neighbour === undefined ? [] : { standing, neighbour };
    });
  });
}

const startOf = ({ place, range }: Standing): number => place?.start ?? range?.start ?? 0;

/** Nodes at their anchors have a place among their siblings. */
const isOrdered = (standing: Standing): boolean =>
  standing.node.anchor !== undefined &&
  standing.range !== undefined &&
  standing.moved === undefined &&
  standing.match?.kind !== 'different' &&
  standing.node.kind !== 'prose' &&
  !isListedOnly(standing);

/** An attachment that is missing has its anchor in the list of attachments, before those that are there. */
const isListedOnly = ({ node }: Standing): boolean =>
  node.kind === 'attachment' && scalarOf(node.object, 'missing')?.node.value === 'true';

/** The nodes at their anchors, by the list that they stand in. */
function siblingLists(groups: readonly StandingGroup[]): readonly (readonly Standing[])[] {
  const lists = new Map<unknown, Map<string, Standing[]>>();
  for (const { standings } of groups) {
    for (const standing of standings) {
      if (!isOrdered(standing)) continue;
      const { kind, object } = standing.node;
      const kinds = lists.get(object.owner) ?? new Map<string, Standing[]>();
      lists.set(object.owner, kinds);
      const list = kinds.get(kind);
      if (list === undefined) kinds.set(kind, [standing]);
      else list.push(standing);
    }
  }
  return [...lists.values()].flatMap((kinds) => [...kinds.values()]);
}

/** The sibling in its order that shows the disorder: the one before, else the one behind. */
function nearestKept(siblings: readonly Standing[], kept: ReadonlySet<number>, at: number): Standing | undefined {
  const own = startOf(itemAt(siblings, at));
  for (let before = at - 1; before >= 0; before -= 1) {
    if (!kept.has(before)) continue;
    const sibling = itemAt(siblings, before);
    if (startOf(sibling) > own) return sibling;
    break;
  }
  for (let behind = at + 1; behind < siblings.length; behind += 1) if (kept.has(behind)) return siblings[behind];
  return undefined;
}
