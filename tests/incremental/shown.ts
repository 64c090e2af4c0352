import type { BoundScalar, Finding, PlanDocument, SyntaxNode } from '@workplan/core';
import { builtinRegistry } from '@workplan/registry/data';
import {
  documentHighlights,
  documentSymbols,
  foldingRanges,
  type OpenPlan,
  overview,
  planSymbols,
  selectionRanges,
  semanticTokens,
  table,
} from '@workplan/language-service';

/** A document as the server holds it. */
export const openPlan = (document: PlanDocument, findings: readonly Finding[]): OpenPlan => ({
  uri: 'file:///one.plan.yaml',
  version: 1,
  document,
  findings,
  registry: builtinRegistry,
  registryFiles: [],
  above: new Map(),
  source: undefined,
  language: 'zh',
});

/** What an editor shows of a plan besides its findings. */
export function shownOf(document: PlanDocument, findings: readonly Finding[], offsets: readonly number[]) {
  const plan = openPlan(document, findings);
  return {
    symbols: documentSymbols(plan),
    folding: foldingRanges(plan),
    tokens: semanticTokens(plan),
    selections: selectionRanges(plan, offsets),
    highlights: offsets.map((offset) => documentHighlights(plan, offset)),
    found: planSymbols(plan, ''),
    overview: overview(plan),
    table: table(plan),
  };
}

/** Every range of the tree, and of every value and object that the plan holds. */
export function rangesOf(document: PlanDocument) {
  const { bound } = document;
  return {
    tree: treeRanges(document.syntax.root),
    problems: document.syntax.problems,
    objects: [...bound.objects.keys()]
      .sort()
      .map((type) => [
        type,
        bound.objects
          .get(type)
          ?.map(({ map, owner, fields }) => [map.start, map.end, owner?.map.start, [...fields.keys()].sort()]),
      ]),
    scalars: [...bound.scalars.keys()].sort().map((kind) => [kind, bound.scalars.get(kind)?.map(scalarRange)]),
    tasks: document.tasks.map(({ object, number }) => [object.map.start, number && scalarRange(number)]),
  };
}

const scalarRange = ({ node, field, owner }: BoundScalar) => [
  node.start,
  node.end,
  node.value,
  field.spec.en,
  field.entry.start,
  field.entry.end,
  owner.map.start,
];

function treeRanges(node: SyntaxNode | null): unknown[] {
  if (node === null) return [];
  const own = [node.kind, node.start, node.end];
  if (node.kind === 'scalar') return own;
  if (node.kind === 'map')
    return [
      ...own,
      node.entries.map(({ start, end, colon, key, value }) => [
        start,
        end,
        colon,
        key.start,
        key.end,
        treeRanges(value),
      ]),
    ];
  return [...own, node.items.map(({ start, end, value }) => [start, end, treeRanges(value)])];
}
