import type { Body, MatchedBy } from './types.js';

/** One name of a body and what sort of name it is. */
export interface BodyName {
  readonly name: string;
  readonly matchedBy: MatchedBy;
}

/** Every name a body answers to, the best first: short forms, full name, aliases. */
export function namesOf(body: Pick<Body, 'shortForm' | 'alsoShort' | 'fullName' | 'aliases'>): BodyName[] {
  return [
    ...[body.shortForm, ...(body.alsoShort ?? [])].map((name) => ({ name, matchedBy: 'short' as const })),
    ...(body.fullName === undefined ? [] : [{ name: body.fullName, matchedBy: 'full' as const }]),
    ...body.aliases.map((name) => ({ name, matchedBy: 'alias' as const })),
  ];
}
