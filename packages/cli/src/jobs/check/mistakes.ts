import { lint, type Finding, type PlanDocument } from '@workplan/core';
import { RULES, type RuleGroup, type RuleId } from '@workplan/core/rules';
import type { Call } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { prettyReporter } from '@workplan/reports/findings';
import { reportOn } from './check-plan.js';

const idsOf = (...groups: readonly RuleGroup[]): RuleId[] =>
  RULES.filter((rule) => groups.includes(rule.group)).map((rule) => rule.id);

/** Rules on whether the plan can be read at all. */
export const READING: readonly RuleId[] = idsOf('yaml', 'shape');
/** Rules on whether it is read as it was meant; numbers are read as they are written, whatever other programs do. */
export const WRITING: readonly RuleId[] = idsOf('yaml').filter((id) => id !== 'lossy-number');

/** What these rules find wrong. The values of tasks are read in passing: of a plan without mistakes they are asked for next. */
export const errorsIn = (document: PlanDocument, only: readonly RuleId[]): Finding[] =>
  lint(document, { only, onTask: (part) => document.readTask(part) }).filter(({ severity }) => severity === 'error');

/** Tells on standard error which of these rules find errors in a plan; clean when none does. */
export function tellMistakes(
  shown: string,
  document: PlanDocument,
  { environment, terminal }: Call,
  only: readonly RuleId[],
): ExitCode {
  const findings = errorsIn(document, only);
  if (findings.length === 0) return EXIT.clean;
  environment.stderr.write(prettyReporter({ terminal, quiet: true }).file(reportOn(shown, document, findings)));
  return findings.some((finding) => finding.rule === 'internal-error') ? EXIT.internal : EXIT.findings;
}
