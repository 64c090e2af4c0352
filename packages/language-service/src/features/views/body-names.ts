import type { OpenPlan } from '../../open-plan.js';
import type { BodyName } from '../../protocol.js';
import { suggestBodies } from '../completion/bodies/bodies.js';

/** As many names are offered in a cell. */
const COUNT = 12;

/** The bodies that a half-typed name may mean, the likeliest first: those of completion, outside the text. */
export function bodyNamesFor(plan: OpenPlan, typed: string): BodyName[] {
  const at = { typed, quoted: false, before: '', line: 1, range: { start: 0, end: 0 } };
  return suggestBodies(plan, at)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, COUNT)
    .map(({ label, detail }) => ({ name: label, ...(detail === undefined ? {} : { detail }) }));
}
