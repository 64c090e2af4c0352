import type { OpenPlan } from '../../open-plan.js';
import { placeAt } from '../navigation/bound.js';

/** Whether the line goes on with a text that began above it. */
export function isInsideText(plan: OpenPlan, line: number): boolean {
  const { lines } = plan.document;
  const start = lines.lineStart(line);
  const node = placeAt(plan, start + (/^[ \t]*/.exec(plan.document.slice(start, lines.lineEnd(line)))?.[0].length ?? 0))
    ?.scalar?.node;
  return node !== undefined && node.start < start;
}
