import type { ExampleSource, PlanAbove, SourceContext } from '@workplan/lint';
import { parsePlan, type PlanDocument } from '@workplan/plan';
import { openSource } from './open-source.js';
import { filesAbove } from './source/task-above/files-above.js';

const NO_HASH = '0'.repeat(64);

/**
 * What an example is checked against: its source, whose hash is 64 zeros unless stated, or why there is none, and the plans
 * above. Undefined where the example has nothing of it.
 */
export function exampleSource(
  document: PlanDocument,
  { source, sha256, reading, problem, folder, above }: ExampleSource,
): SourceContext | undefined {
  if (above !== undefined) return openSource({ above: plansOf(document, above) });
  if (problem !== undefined) return openSource({ problem, ...(folder !== undefined && { folder }) });
  if (source === undefined) return undefined;
  return openSource({ text: source, sha256: sha256 ?? NO_HASH, ...(reading !== undefined && { reading }) });
}

/** The files that a plan names; those that the example does not have are missing. */
const plansOf = (document: PlanDocument, above: Readonly<Record<string, string>>): ReadonlyMap<string, PlanAbove> =>
  new Map(
    filesAbove(document).map((file): [string, PlanAbove] => {
      const text = above[file];
      return [file, text === undefined ? { problem: 'missing' } : { document: parsePlan(text) }];
    }),
  );
