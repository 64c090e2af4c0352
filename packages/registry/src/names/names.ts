import type { Body, MatchedBy } from '../types.js';

/** One name of a body and what sort of name it is. */
export interface BodyName {
  readonly name: string;
  readonly matchedBy: MatchedBy;
}

/** Every name a body answers to, the best first: short forms, full name, aliases. */
export function namesOf(body: Pick<Body, 'shortForm' | 'alsoShort' | 'fullName' | 'aliases'>): BodyName[] {
  const names: BodyName[] = [{ name: body.shortForm, matchedBy: 'short' }];
  if (body.alsoShort !== undefined) for (const name of body.alsoShort) names.push({ name, matchedBy: 'short' });
  if (body.fullName !== undefined) names.push({ name: body.fullName, matchedBy: 'full' });
  for (const name of body.aliases) names.push({ name, matchedBy: 'alias' });
  return names;
}
