import { createLineIndex, type BoundScalar } from '@workplan/core';
import type { Body } from '@workplan/registry';
import type { Location } from 'vscode-languageserver';
import { rangeIn, type OpenPlan } from '../../open-plan.js';
import { planDate, planPlace } from '../../plan-facts.js';
import { registryUri } from './address.js';
import { registryDocument } from './document.js';
import { shortFormIn } from './own-file.js';

/**
 * The entry of a body in its registry: in the file of the user's own that gives it, the last one if several do,
 * else in the built-in registry as a document that only the server has.
 *
 * @param showsContent whether the client can show such documents
 */
export function bodyDefinition(plan: OpenPlan, { node }: BoundScalar, showsContent: boolean): Location | null {
  const jurisdiction = planPlace(plan);
  const body = jurisdiction === undefined ? undefined : bodyOf(plan, node.value, jurisdiction);
  if (body === undefined) return null;
  for (const file of [...plan.registryFiles].reverse()) {
    const range = shortFormIn(file, body.shortForm);
    if (range !== undefined) return { uri: file.uri, range: rangeIn(createLineIndex(file.text), range) };
  }
  const line = showsContent ? registryDocument(plan.registry, body.jurisdiction)?.lines.get(body.id) : undefined;
  if (line === undefined) return null;
  const start = { line, character: SHORT_FORM };
  return { uri: registryUri({ jurisdiction: body.jurisdiction, plan: plan.uri }), range: { start, end: start } };
}

/** Behind `  - 简称: `. */
const SHORT_FORM = 8;

/** Of several that a name may mean the first. */
function bodyOf(plan: OpenPlan, name: string, jurisdiction: string): Body | undefined {
  const found = plan.registry.lookup(name, { jurisdiction, on: planDate(plan) });
  if ('body' in found) return found.body;
  return found.status === 'ambiguous' ? found.candidates[0] : undefined;
}
