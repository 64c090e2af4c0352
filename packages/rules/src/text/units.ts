import type { BoundObject } from '@workplan/plan/model';
import type { Sight } from './prose.js';

/**
 * Sights grouped by the text they belong to. The clauses of one task are one text: an attribution
 * may stand between the two brackets of a pair.
 */
export function byUnit(sights: readonly Sight[]): readonly (readonly Sight[])[] {
  const units = new Map<object, Sight[]>();
  for (const sight of sights) {
    const key = unitOf(sight);
    const unit = units.get(key);
    if (unit === undefined) units.set(key, [sight]);
    else unit.push(sight);
  }
  return [...units.values()];
}

function unitOf({ span }: Sight): object {
  const { owner, field } = span.scalar;
  const task: BoundObject | undefined = owner.type === 'clause' && field.spec.en === 'text' ? owner.owner : undefined;
  return task ?? span.scalar;
}
