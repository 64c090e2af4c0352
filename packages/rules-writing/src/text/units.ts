import type { BoundObject } from '@workplan/plan/model';
import type { CharacterMatch } from './prose.js';

/**
 * Matches grouped by the text they belong to. The clauses of one task are one text: an attribution
 * may stand between the two brackets of a pair.
 */
export function byUnit(matches: readonly CharacterMatch[]): readonly (readonly CharacterMatch[])[] {
  const units = new Map<object, CharacterMatch[]>();
  for (const match of matches) {
    const key = unitOf(match);
    const unit = units.get(key);
    if (unit === undefined) units.set(key, [match]);
    else unit.push(match);
  }
  return [...units.values()];
}

function unitOf({ span }: CharacterMatch): object {
  const { owner, field } = span.scalar;
  const task: BoundObject | undefined = owner.type === 'clause' && field.spec.en === 'text' ? owner.owner : undefined;
  return task ?? span.scalar;
}
