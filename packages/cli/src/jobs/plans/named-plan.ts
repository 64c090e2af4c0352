import { parsePlan, type Plan, type PlanDocument } from '@workplan/core';
import type { Reach } from '@workplan/workspace';
import type { Call } from '../../args/command.js';
import { refuseDamaged } from './damage.js';
import { readWord, type Input } from './inputs.js';
import { READING, tellMistakes } from '../check/mistakes.js';

/** The plan that the first word of a call names. */
export interface NamedPlan {
  readonly input: Input;
  readonly document: PlanDocument;
  readonly plan: Plan;
}

/** Reads the plan that a call names; undefined when it cannot be read as one, which stands on standard error then. */
export const readNamedPlan = (call: Call, reach: Reach): Promise<NamedPlan | undefined> =>
  readPlanOf(call, call.words[0] ?? '', reach);

/** The same for another word of the call. */
export async function readPlanOf(call: Call, word: string, reach: Reach): Promise<NamedPlan | undefined> {
  const input = await readWord(word, call, 'plan', reach);
  const document = parsePlan(input.bytes);
  if (document.encoding?.damaged) refuseDamaged(input.shown, document.text);
  tellMistakes(input.shown, document, call, READING);
  const { plan } = document;
  return plan === undefined ? undefined : { input, document, plan };
}
