import type { OpenPlan } from '../open-plan.js';
import type { PlanParams } from '../protocol.js';

/** What answers a request of a view about an open plan. */
export type Answer<P extends PlanParams = PlanParams> = (plan: OpenPlan, params: P) => unknown;

/** One method with its answer, its parameters left to whoever asks. */
export const request = <P extends PlanParams>(method: string, answer: Answer<P>): readonly [string, Answer] => [
  method,
  (plan, params) => answer(plan, params as P),
];
