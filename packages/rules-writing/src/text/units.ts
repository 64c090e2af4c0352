import type { BoundObject } from '@workplan/plan/model';
import { groupBy } from '@workplan/plan/text';
import type { CharacterMatch } from './found-in.js';

/**
 * Matches grouped by the text they belong to. The clauses of one task are one text: an attribution
 * may stand between the two brackets of a pair.
 */
export function byUnit(matches: readonly CharacterMatch[]): readonly (readonly CharacterMatch[])[] {
  return [...groupBy(matches, unitOf).values()];
}

function unitOf({ span }: CharacterMatch): object {
  const { owner, field } = span.scalar;
  const task: BoundObject | undefined = owner.type === 'clause' && field.spec.en === 'text' ? owner.owner : undefined;
  return task ?? span.scalar;
}
