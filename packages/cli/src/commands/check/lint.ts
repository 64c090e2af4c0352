import type { Call, Run } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { filesOf, type CallFiles } from '../../jobs/plans/call-files.js';
import { checkAll } from '../../jobs/check/check-all.js';
import { listPlans } from '../../jobs/plans/plan-list.js';
import { createProgress } from '../../jobs/results/progress.js';
import { createResults, gravest } from '../../jobs/results/results.js';
import { setupDiagnostics, workspaceOf } from '../../jobs/plans/workspace.js';

/**
 * Reports what is wrong with plans and, when asked, how much of its official text each represents. What few calls need
 * is loaded by those: the start of the program is most of what a call with one plan takes.
 */
export const run: Run = async (call) => {
  if (call.options.watch) return (await import('../../jobs/plans/watch.js')).watch(call, check);
  const source = await filesOf(call);
  try {
    const { 'print-config': plan } = call.options;
    return plan === undefined
      ? await check(call, source)
      : await (await import('../../jobs/check/print-config.js')).printConfig(call, plan, source.files);
  } finally {
    source.close();
  }
};

async function check(call: Call, source: CallFiles): Promise<ExitCode> {
  const { environment, options } = call;
  const workspace = workspaceOf(call, source.files);
  const setupDiagnosticsOf = setupDiagnostics(environment.cwd);
  const list = await listPlans(call, workspace, source);
  const old =
    options.baseline === undefined && !options['update-baseline']
      ? undefined
      : await (await import('../../jobs/check/old-findings.js')).createOldFindings(call, workspace.reach);
  const results = await createResults(call, environment.stdout);
  const progress = createProgress(call, list.paths.length);
  let broken = false;
  for await (const { plan, setup, report } of checkAll(call, list, workspace, source)) {
    progress.clear();
    broken ||= setup.broken;
    for (const news of setupDiagnosticsOf(setup)) results.add(news);
    results.add(old === undefined ? report : old.sift(report, plan));
    progress.step();
  }
  progress.clear();
  if (results.summary.files > 0 || options.format !== undefined) await results.finish();
  return gravest((await old?.finish()) ?? EXIT.clean, results.code, list.code, broken ? EXIT.usage : EXIT.clean);
}
