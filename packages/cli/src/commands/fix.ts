import { parsePlan } from '@workplan/core';
import type { Call, Run } from '../args/command.js';
import { createSetups } from '../config/setups.js';
import { EXIT, type ExitCode } from '../exit.js';
import { paintDiff } from '../format/paint-diff.js';
import { count } from '../texts/say.js';
import { STDIN } from '../io/find-files.js';
import { createInputs, type Input } from '../work/inputs.js';
import { judge, reportOn } from '../work/judge.js';
import { mend, type Mended } from '../work/mend.js';
import { createResults, gravest } from '../work/results.js';
import { rewrite } from '../work/rewrite.js';

/** Mends what can be mended safely, and reports the rest. */
export const run: Run = async (call) => {
  const { environment, options, terminal, words } = call;
  const setups = createSetups(environment.cwd, options);
  const inputs = createInputs(call);
  const dryRun = options['dry-run'] === true;
  // Where standard output carries a text or a diff, the report makes way.
  const results = createResults(call, dryRun ? { write: () => undefined } : words.includes(STDIN) ? environment.stderr : environment.stdout);
  const put = dryRun ? showDiff : store;
  let code: ExitCode = EXIT.clean;
  let changed = 0;
  for await (const input of inputs.all()) {
    const setup = setups.forFolder(input.folder);
    if (setup.broken) code = gravest(code, EXIT.usage);
    for (const report of setups.news()) results.add(report);
    const mended = mend(parsePlan(input.bytes), (document) => judge(document, setup), options.suggestions === true);
    if (mended.changed) changed += 1;
    const outcome = put(input, mended, call);
    code = gravest(code, outcome);
    results.add(reportOn(input.shown, mended.document, mended.findings));
  }
  if (results.summary.files > 0) results.finish();
  terminal.note(dryRun ? 'would-change' : 'changed', { files: { zh: count('zh', 'file', changed), en: count('en', 'file', changed) } });
  return gravest(results.code, inputs.code, code);
};

type Put = (input: Input, mended: Mended, call: Call) => ExitCode;

const store: Put = (input, { document, changed }, call) => {
  const { path } = input;
  if (path === undefined) {
    call.environment.stdout.write(document.text);
    return EXIT.clean;
  }
  return changed ? rewrite({ ...input, path }, document.text, call) : EXIT.clean;
};

const showDiff: Put = (input, { document, changed }, { environment, terminal }) => {
  if (changed) environment.stdout.write(paintDiff(input.shown, parsePlan(input.bytes).text, document.text, terminal.paint, environment.stdout.isTerminal));
  return EXIT.clean;
};
