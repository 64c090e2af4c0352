import { parsePlan } from '@workplan/core';
import type { Run } from '../args/command.js';
import { EXIT } from '../exit.js';
import { createInputs } from '../jobs/inputs.js';
import { judge, reportOn } from '../jobs/judge.js';
import { measure } from '../jobs/measure.js';
import { createOldFindings } from '../jobs/old-findings.js';
import { printConfig } from '../jobs/print-config.js';
import { createResults, gravest } from '../jobs/results.js';
import { setupNews, workspaceOf } from '../jobs/workspace.js';

/** Reports what is wrong with plans and, when asked, how much of its official text each represents. */
export const run: Run = async (call) => {
  const { environment, options } = call;
  if (options['print-config'] !== undefined) return printConfig(call, options['print-config']);
  const workspace = workspaceOf(call);
  const newsOf = setupNews(environment.cwd);
  const inputs = await createInputs(call, workspace);
  const old = createOldFindings(call);
  const results = await createResults(call, environment.stdout);
  let broken = false;
  for await (const input of inputs.all()) {
    const setup = await workspace.setupOf(input.plan);
    broken ||= setup.broken;
    for (const report of newsOf(setup)) results.add(report);
    const document = parsePlan(input.bytes);
    const source = await workspace.sourceOf(document, input.plan);
    const report = reportOn(input.shown, document, judge(document, setup, source));
    const sifted = old === undefined ? report : old.sift(report, input.plan);
    results.add(options.coverage ? { ...sifted, coverage: measure(document, source) } : sifted);
  }
  if (results.summary.files > 0 || options.format !== undefined) results.finish();
  return gravest(old?.finish() ?? EXIT.clean, results.code, inputs.code, broken ? EXIT.usage : EXIT.clean);
};
