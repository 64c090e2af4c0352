import { parsePlan } from '@workplan/core';
import type { Run } from '../args/command.js';
import { createSetups } from '../config/setups.js';
import { EXIT } from '../exit.js';
import { createInputs } from '../work/inputs.js';
import { judge, reportOn } from '../work/judge.js';
import { createResults, gravest } from '../work/results.js';

/** Reports what is wrong with plans. */
export const run: Run = async (call) => {
  const { environment, options } = call;
  const setups = createSetups(environment.cwd, options);
  const inputs = createInputs(call);
  const results = createResults(call, environment.stdout);
  let broken = false;
  for await (const input of inputs.all()) {
    const setup = setups.forFolder(input.folder);
    broken ||= setup.broken;
    for (const report of setups.news()) results.add(report);
    const document = parsePlan(input.bytes);
    results.add(reportOn(input.shown, document, judge(document, setup)));
  }
  if (results.summary.files > 0) results.finish();
  return gravest(results.code, inputs.code, broken ? EXIT.usage : EXIT.clean);
};
