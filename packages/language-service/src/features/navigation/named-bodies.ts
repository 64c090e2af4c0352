import type { OpenPlan } from '../../open-plan.js';
import { planDate, planPlace } from '../../plan-facts.js';

/** A body that a plan names, whatever the name it goes by. */
export interface NamedBody {
  readonly key: string;
  readonly name: string;
  readonly isCollective: boolean;
}

/** Tells which names mean the same body; each name is looked up once. */
export function bodyNames(plan: OpenPlan): (written: string) => NamedBody {
  const known = new Map<string, NamedBody>();
  const place = planPlace(plan);
  const on = planDate(plan);
  return (written) => {
    let found = known.get(written);
    if (found === undefined) {
      const answer = place === undefined ? undefined : plan.registry.lookup(written, { jurisdiction: place, on });
      const body = answer !== undefined && 'body' in answer ? answer.body : undefined;
      found =
        body === undefined
          ? { key: `name ${written}`, name: written, isCollective: false }
          : { key: `${body.jurisdiction} ${body.id}`, name: body.shortForm, isCollective: body.kind === 'collective' };
      known.set(written, found);
    }
    return found;
  };
}
