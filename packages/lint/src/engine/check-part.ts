import { NO_OFFICIAL_WORDS, officialWords } from '../findings/official-words.js';
import type { Occurrence, PartRule, Report, RuleContext, RuleTexts } from '../rule.js';
import { internalError, type PartFinding } from '../findings/finding-of.js';
import type { ActiveRules } from './active-rules.js';
import { type Directive, readDirectives } from '../comments/directives.js';

/** What the rules say of one part, and what those about the whole plan note in it. */
export interface PartResult {
  readonly findings: readonly PartFinding[];
  /** By rule about the whole plan. */
  readonly noted: readonly (readonly Occurrence<unknown>[])[];
  /** The comments that take findings back. */
  readonly directives: readonly Directive[];
}

const NO_FINDINGS: readonly PartFinding[] = [];
const NOTHING: readonly Occurrence<unknown>[] = [];

/** Runs the rules over one part. A rule that fails becomes a finding. */
export function checkPart(context: RuleContext, { partRules, reports, sink, planRules }: ActiveRules): PartResult {
  const findings: PartFinding[] = [];
  sink.found = findings;
  sink.official = context.head.isTied ? officialWords(context.document) : NO_OFFICIAL_WORDS;
  sink.dialect = context.dialect;
  for (let at = 0; at < partRules.length; at += 1) {
    const rule = partRules[at] as PartRule;
    try {
      rule.check(context, reports[at] as Report<RuleTexts>);
    } catch (error) {
      findings.push(internalError(rule.id, error));
    }
  }
  let noted: (readonly Occurrence<unknown>[])[] | undefined;
  for (let at = 0; at < planRules.length; at += 1) {
    const rule = planRules[at] as ActiveRules['planRules'][number];
    try {
      const occurrences = rule.collect(context);
      if (occurrences.length > 0) (noted ??= [...nothingNoted(planRules.length)])[at] = occurrences;
    } catch (error) {
      findings.push(internalError(rule.id, error));
    }
  }
  return {
    findings: findings.length === 0 ? NO_FINDINGS : findings,
    noted: noted ?? nothingNoted(planRules.length),
    directives: readDirectives(context.document),
  };
}

const empties = new Map<number, PartResult['noted']>();

function nothingNoted(rules: number): PartResult['noted'] {
  let known = empties.get(rules);
  if (known === undefined) empties.set(rules, (known = Array.from({ length: rules }, () => NOTHING)));
  return known;
}
