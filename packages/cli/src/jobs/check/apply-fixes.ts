import { applyEdits, fixEdits, parsePlan, type Finding, type PlanDocument } from '@workplan/core';

export interface Fixed {
  readonly document: PlanDocument;
  /** What is left to find. */
  readonly findings: readonly Finding[];
  readonly changed: boolean;
}

const MAX_ROUNDS = 10;

/**
 * Applies fixes until none is left: fixing one mistake can bring the next to light. Stops when a
 * text comes back that has been seen, so that fixes which undo each other cannot go on for ever.
 */
export async function fix(
  start: PlanDocument,
  find: (document: PlanDocument) => Promise<readonly Finding[]>,
  suggestions: boolean,
): Promise<Fixed> {
  let document = start;
  let findings = await find(document);
  if (document.encoding?.damaged) return { document, findings, changed: false };
  const seen = new Set([document.text]);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const text = applyEdits(document.text, fixEdits(findings, { suggestions }));
    if (seen.has(text)) break;
    seen.add(text);
    document = parsePlan(text);
    findings = await find(document);
  }
  return { document, findings, changed: document.text !== start.text };
}
