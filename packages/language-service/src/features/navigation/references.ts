import { nameKey } from '@workplan/registry';
import type { Location } from 'vscode-languageserver';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { planDate, planPlace } from '../../plan-facts.js';
import { nodesAtLines } from '../source-text/nodes-at.js';
import { contentOf, placeAt } from './bound.js';
import { mentionsAt, mentionsOfBody, placesOf } from './mentions.js';
import { anchoredRange } from './source-place.js';

/**
 * Where the plan names the body at an offset, under whatever name; what refers to the task there, its own number
 * included when the declaration is asked for; at an anchor every node that comes from those lines of the source.
 */
export function references(plan: OpenPlan, offset: number, includeDeclaration = false): Location[] {
  const scalar = placeAt(plan, offset)?.scalar;
  if (scalar?.value === 'anchor') {
    const range = anchoredRange(plan, scalar.node.value);
    return range === undefined ? [] : nodesAtLines(plan, range);
  }
  const found = mentionsAt(plan, offset);
  if (found === undefined) return [];
  const { declaration } = found;
  const places = placesOf(found);
  return (includeDeclaration && declaration !== undefined ? [contentOf(declaration), ...places] : places).map(
    (place) => ({ uri: plan.uri, range: rangeAt(plan, place) }),
  );
}

/** A body that is looked for in other plans too. */
export interface BodySubject {
  readonly body: string;
  /** Whether a text may name it at all. */
  mayBeIn(text: string): boolean;
}

/** The body at an offset; undefined where none is named. */
export function bodySubject(plan: OpenPlan, offset: number): BodySubject | undefined {
  const body = mentionsAt(plan, offset)?.body;
  const written = placeAt(plan, offset)?.scalar?.node.value;
  if (body === undefined || written === undefined) return undefined;
  const names = [...namesOf(plan, written)];
  // Marks may be written in several ways: then only reading the plan tells.
  const arePlain = names.every((name) => /^\p{Script=Han}+$/u.test(name));
  return { body, mayBeIn: (text) => !arePlain || names.some((name) => text.includes(name)) };
}

function namesOf(plan: OpenPlan, written: string): Set<string> {
  const jurisdiction = planPlace(plan);
  const answer =
    jurisdiction === undefined ? undefined : plan.registry.lookup(written, { jurisdiction, on: planDate(plan) });
  if (answer === undefined || !('body' in answer)) return new Set([written, nameKey(written)]);
  const { shortForm, alsoShort = [], fullName, aliases } = answer.body;
  return new Set([written, shortForm, ...alsoShort, ...aliases, ...(fullName === undefined ? [] : [fullName])]);
}

/** Where a plan names a body. */
export const bodyReferences = (plan: OpenPlan, body: string): Location[] =>
  mentionsOfBody(plan, body).map((name) => ({ uri: plan.uri, range: rangeAt(plan, contentOf(name)) }));
