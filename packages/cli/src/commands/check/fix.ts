import { parsePlan, type PlanDocument } from '@workplan/core';
import type { Call, Run } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { paintDiff } from '@workplan/reports/text';
import { prettyReporter } from '@workplan/reports/findings';
import { STDIN } from '../../io/find-files.js';
import { countOf } from '@workplan/reports/texts';
import { refuseDamaged } from '../../jobs/plans/damage.js';
import { createInputs, type Input } from '../../jobs/plans/inputs.js';
import { check, reportOn } from '../../jobs/check/check-plan.js';
import { fix, type Fixed } from '../../jobs/check/apply-fixes.js';
import { createResults, gravest, type Results } from '../../jobs/results/results.js';
import { rewrite } from '../../jobs/results/rewrite.js';
import { setupDiagnostics, workspaceOf } from '../../jobs/plans/workspace.js';

/** Fixes what can be fixed safely, and reports the rest. */
export const run: Run = async (call) => {
  const { environment, options, words } = call;
  const mode = options['dry-run'] ? PREVIEW : STORE;
  const workspace = workspaceOf(call);
  const setupDiagnosticsOf = setupDiagnostics(environment.cwd);
  const inputs = await createInputs(call, workspace);
  // Where standard output carries a plan or a diff, the report makes way.
  const results = await createResults(
    call,
    options['dry-run'] ? SILENT : words.includes(STDIN) ? environment.stderr : environment.stdout,
  );
  let code: ExitCode = EXIT.clean;
  let changed = 0;
  for await (const input of inputs.all()) {
    const setup = await workspace.setupOf(input.plan);
    if (setup.broken) code = gravest(code, EXIT.usage);
    for (const report of setupDiagnosticsOf(setup)) {
      results.add(report);
      if (mode === PREVIEW)
        environment.stderr.write(prettyReporter({ terminal: call.terminal, quiet: false }).file(report));
    }
    const find = async (document: PlanDocument) =>
      check(document, setup, await workspace.sourceOf(document, input.plan));
    const before = parsePlan(input.bytes);
    const fixed = await fix(before, find, options.suggestions === true);
    const put = mode.put(input, fixed, call);
    const isDone = put === EXIT.clean;
    if (fixed.changed && isDone) changed += 1;
    code = gravest(code, put);
    // What could not be written is as it was, with all that was found in it.
    results.add(
      isDone
        ? reportOn(input.shown, fixed.document, fixed.findings)
        : reportOn(input.shown, before, await find(before)),
    );
  }
  await mode.finish(results, changed, call);
  return gravest(results.code, inputs.code, code);
};

/** What is done with a fixed plan, and what is said in the end. */
interface Mode {
  put(input: Input, fixed: Fixed, call: Call): ExitCode;
  finish(results: Results, changed: number, call: Call): Promise<void>;
}

const STORE: Mode = {
  put(input, { document, changed }, call) {
    const { path } = input;
    if (path !== undefined) return changed ? rewrite({ ...input, path }, document.text, call) : EXIT.clean;
    if (document.encoding?.damaged) refuseDamaged(input.shown, document.text);
    call.environment.stdout.write(document.text);
    return EXIT.clean;
  },
  async finish(results, changed, { terminal }) {
    if (results.summary.files > 0) await results.finish();
    terminal.note('changed', { files: countOf('file', changed) });
  },
};

const PREVIEW: Mode = {
  put(input, { document, changed }, { environment: { stdout }, terminal }) {
    if (changed) stdout.write(paintDiff(input.shown, parsePlan(input.bytes).text, document.text, terminal.paint));
    return EXIT.clean;
  },
  async finish({ summary: { errors, warnings, infos } }, changed, { terminal }) {
    terminal.note('would-change', { files: countOf('file', changed) });
    if (errors + warnings + infos > 0)
      terminal.note('left-over', {
        errors: countOf('error', errors),
        warnings: countOf('warning', warnings),
        infos: countOf('info', infos),
      });
  },
};

const SILENT = { write: () => undefined };
