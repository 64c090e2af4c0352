import { coverage, createLineIndex } from '@workplan/core';
import { rangeAt, rangeIn, type OpenPlan } from '../../open-plan.js';
import type { SourceMap } from '../../protocol.js';
import { nodesInSource } from '../source-text/pairs.js';

/** Which places of the plan and its source belong together; null without a source that could be read. */
export function sourceMap(plan: OpenPlan): SourceMap | null {
  const { document, source, version } = plan;
  if (source === undefined) return null;
  const lines = createLineIndex(source.text);
  return {
    version,
    uri: source.uri,
    text: source.text,
    pairs: nodesInSource(plan).map((node) => ({ plan: rangeAt(plan, node.plan), source: rangeIn(lines, node.source) })),
    uncovered: coverage(document, source.text).uncovered.map((range) => rangeIn(lines, range)),
  };
}
