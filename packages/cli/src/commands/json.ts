import { lint, parsePlan, type PlanDocument } from '@workplan/core';
import { RULES, type RuleGroup } from '@workplan/core/rules';
import { resolve } from 'node:path';
import type { Call, Run } from '../args/command.js';
import { EXIT, type ExitCode } from '../exit.js';
import { prettyReporter } from '../format/pretty.js';
import { readOne } from '../work/inputs.js';
import { reportOn } from '../work/judge.js';
import { gravest } from '../work/results.js';
import { readSourceText } from '../work/source-text.js';
import { writeTo } from '../work/rewrite.js';

/** Prints a plan as JSON with English keys: all of it, or what can be read of a broken one. */
export const run: Run = async (call) => {
  const { environment, options, terminal } = call;
  const input = await readOne(call);
  const document = parsePlan(input.bytes);
  const file = document.draft.source?.file;
  const source = file === undefined ? undefined : readSourceText(file, input.folder, environment.cwd);
  if (file !== undefined && source === undefined) terminal.note('source-unread', { file });
  const plan = source === undefined ? document.draft : document.planIn(source);
  const json = `${JSON.stringify(plan, null, 2)}\n`;
  let written: ExitCode = EXIT.clean;
  if (options.output === undefined) environment.stdout.write(json);
  else written = writeTo(resolve(environment.cwd, options.output), options.output, Buffer.from(json), terminal);
  return gravest(written, tellMistakes(input.shown, document, call));
};

/** Rules on whether the plan can be read at all. */
const READING: readonly RuleGroup[] = ['yaml', 'shape'];

function tellMistakes(shown: string, document: PlanDocument, { environment, terminal }: Call): ExitCode {
  const only = RULES.filter((rule) => READING.includes(rule.group)).map((rule) => rule.id);
  const findings = lint(document, { only }).filter((finding) => finding.severity === 'error');
  if (findings.length === 0) return EXIT.clean;
  environment.stderr.write(prettyReporter({ terminal, quiet: true }).file(reportOn(shown, document, findings)));
  return findings.some((finding) => finding.rule === 'internal-error') ? EXIT.internal : EXIT.findings;
}
