import { lint, type PlanDocument } from '@workplan/core';
import { RULES, type RuleGroup } from '@workplan/core/rules';
import type { Call } from '../args/command.js';
import { EXIT, type ExitCode } from '../exit.js';
import { prettyReporter } from '../format/pretty.js';
import { reportOn } from './judge.js';

/** Rules on whether the plan can be read at all. */
const READING: readonly RuleGroup[] = ['yaml', 'shape'];

/** Tells on standard error what keeps a plan from being read whole; clean when nothing does. */
export function tellMistakes(shown: string, document: PlanDocument, { environment, terminal }: Call): ExitCode {
  const only = RULES.filter((rule) => READING.includes(rule.group)).map((rule) => rule.id);
  const findings = lint(document, { only }).filter((finding) => finding.severity === 'error');
  if (findings.length === 0) return EXIT.clean;
  environment.stderr.write(prettyReporter({ terminal, quiet: true }).file(reportOn(shown, document, findings)));
  return findings.some((finding) => finding.rule === 'internal-error') ? EXIT.internal : EXIT.findings;
}
