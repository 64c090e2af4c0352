import type { PlanIdentity } from '../table/task-table.js';

/**
 * Whether two plans are the same one: their document number or their official text is. Titles count only where nothing
 * else can be compared, because every city has its 2026年重点工作方案.
 */
export function isSamePlan(a: PlanIdentity, b: PlanIdentity): boolean {
  const pairs = [
    [a.number, b.number],
    [a.sha256, b.sha256],
  ].filter((pair) => !pair.includes(''));
  return pairs.length === 0 ? a.title === b.title : pairs.some(([one, other]) => one === other);
}
