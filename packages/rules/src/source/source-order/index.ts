import { defineDocumentRule } from '@workplan/lint';
import type { Standing } from '@workplan/official/anchor';
import { scalarOf } from '@workplan/plan/model';
import { valuePlace } from '../../places.js';
import { increasing } from './increasing.js';
import { surveyOf } from '../support/survey.js';
import { linesOf, nameOfNode } from '../support/wording.js';
import { texts } from './texts.js';

/** Siblings of the plan that stand in another order in the source. */
export const sourceOrder = defineDocumentRule({
  id: 'source-order',
  group: 'source',
  severity: 'info',
  texts,
  checkDocument(context, report) {
    const { document } = context;
    const survey = surveyOf(context);
    if (survey === undefined) return;
    const { index } = survey;
    for (const siblings of groups(survey.standings)) {
      const kept = increasing(siblings.map(startOf));
      for (const [at, standing] of siblings.entries()) {
        const { node, range } = standing;
        const { anchor } = node;
        if (kept.has(at) || anchor === undefined || range === undefined) continue;
        const neighbour = nearestKept(siblings, kept, at);
        const other = neighbour?.node.anchor;
        if (neighbour?.range === undefined || other === undefined) continue;
        const data = {
          name: nameOfNode(node),
          lines: linesOf(range, index),
          other: nameOfNode(neighbour.node),
          otherLines: linesOf(neighbour.range, index),
        };
        report(neighbour.range.start > range.start ? 'before' : 'behind', valuePlace(document, anchor), data, {
          related: [{ message: 'other', range: valuePlace(document, other) }],
        });
      }
    }
  },
});

const startOf = ({ place, range }: Standing): number => place?.start ?? range?.start ?? 0;

/** The nodes at their anchors, by the list that they stand in. */
function groups(standings: readonly Standing[]): Standing[][] {
  const lists = new Map<unknown, Map<string, Standing[]>>();
  for (const standing of standings) {
    const { node, moved, range, match } = standing;
    if (
      node.anchor === undefined ||
      range === undefined ||
      moved !== undefined ||
      match?.kind === 'different' ||
      node.kind === 'prose' ||
      isListedOnly(standing)
    )
      continue;
    const { owner } = node.object;
    const kinds = lists.get(owner) ?? new Map<string, Standing[]>();
    lists.set(owner, kinds);
    const list = kinds.get(node.kind) ?? [];
    kinds.set(node.kind, list);
    list.push(standing);
  }
  return [...lists.values()].flatMap((kinds) => [...kinds.values()]);
}

/** An attachment that is missing has its anchor in the list of attachments, before those that are there. */
const isListedOnly = ({ node }: Standing): boolean =>
  node.kind === 'attachment' && scalarOf(node.object, 'missing')?.node.value === 'true';

/** The sibling in its order that shows the disorder: the one before, else the one behind. */
function nearestKept(siblings: readonly Standing[], kept: ReadonlySet<number>, at: number): Standing | undefined {
  const own = startOf(siblings[at] as Standing);
  for (let before = at - 1; before >= 0; before -= 1) {
    if (!kept.has(before)) continue;
    const sibling = siblings[before] as Standing;
    if (startOf(sibling) > own) return sibling;
    break;
  }
  for (let behind = at + 1; behind < siblings.length; behind += 1) if (kept.has(behind)) return siblings[behind];
  return undefined;
}
