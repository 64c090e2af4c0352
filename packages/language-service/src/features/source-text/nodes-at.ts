import { scalarOf, type Range } from '@workplan/core';
import type { Location } from 'vscode-languageserver';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { contentOf } from '../navigation/bound.js';
import { nodesInSource, type NodeInSource } from './pairs.js';

/** Every node of a plan that comes from the lines of a stretch of its source, outer ones first. */
export const nodesAtLines = (plan: OpenPlan, lines: Range): Location[] =>
  nodesInSource(plan)
    .filter(({ source }) => source.start <= lines.end && lines.start <= source.end)
    .map((node) => locationOf(plan, node));

/** The innermost nodes at an offset of the source, most often one. */
export function nodesAtPlace(plan: OpenPlan, offset: number): Location[] {
  const around = nodesInSource(plan).filter(({ source }) => source.start <= offset && offset <= source.end);
  const least = Math.min(...around.map(lengthOf));
  return around.filter((node) => lengthOf(node) === least).map((node) => locationOf(plan, node));
}

const lengthOf = ({ source }: NodeInSource): number => source.end - source.start;

/** What of a node is shown first. */
const NAMED = ['number', 'title', 'text'] as const;

/** Where a node stands in the plan: its number, title or text. */
export function locationOf(plan: OpenPlan, { object, plan: range }: NodeInSource): Location {
  const named = NAMED.map((key) => scalarOf(object, key)).find(
    (scalar) => scalar !== undefined && scalar.node.start >= range.start && scalar.node.end <= range.end,
  );
  return { uri: plan.uri, range: rangeAt(plan, named === undefined ? range : contentOf(named.node)) };
}
