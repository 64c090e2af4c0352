import { isDate } from '@workplan/command-line';
import { parsePlan } from '@workplan/core';
import { queryTasks, type TaskQuery } from '@workplan/core/query';
import { prettyReporter } from '@workplan/reports/findings';
import { TASK_FORMATS, printerOf, taskItem } from '@workplan/reports/tasks';
import { countOf } from '@workplan/reports/texts';
import type { Call, Run } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { UsageError } from '../../io/usage-error.js';
import { askedBody } from '../../jobs/words/asked-body.js';
import { wantedFormat } from '../../jobs/words/wanted-form.js';
import { createInputs } from '../../jobs/plans/inputs.js';
import { gravest } from '../../jobs/results/results.js';
import { openTarget } from '../../jobs/results/stream-result.js';
import { setupDiagnostics, workspaceOf } from '../../jobs/plans/workspace.js';

/** Lists the tasks of plans that fit a query. Exit code 1 when a plan could not be read as one, because its tasks are missing. */
export const run: Run = async (call) => {
  const { environment, options, terminal } = call;
  const printer = printerOf(wantedFormat(call.options, TASK_FORMATS), terminal);
  const query = queryOf(call);
  const workspace = workspaceOf(call);
  const inputs = await createInputs(call, workspace);
  const setupDiagnosticsOf = setupDiagnostics(environment.cwd);
  const target = await openTarget(call, workspace.reach);
  let code: ExitCode = EXIT.clean;
  let count = 0;
  const likely = new Set<string>();
  target.write(printer.head);
  for await (const input of inputs.all()) {
    const document = parsePlan(input.bytes);
    const setup = await workspace.setupOf(input.plan);
    for (const news of setupDiagnosticsOf(setup))
      environment.stderr.write(prettyReporter({ terminal, quiet: false }).file(news));
    if (setup.broken) code = gravest(code, EXIT.usage);
    const { plan } = document;
    if (plan === undefined) {
      terminal.note('not-a-plan', { path: input.shown });
      code = gravest(code, EXIT.findings);
      continue;
    }
    const asked = askedBody(setup.registry, plan);
    for (const entry of queryTasks(plan, { ...query, isBody: asked.isBody }))
      target.write(printer.item(taskItem(entry, document, input.shown), count++));
    for (const name of asked.likely) likely.add(name);
  }
  target.write(printer.tail);
  if (options.output === undefined && count === 0) terminal.note('no-tasks');
  else if (options.output !== undefined) terminal.note('tasks-listed', { tasks: countOf('task', count) });
  if (likely.size > 0) terminal.note('tasks-likely', { names: [...likely].join('、') });
  return gravest(code, inputs.code, await target.finish());
};

function queryOf({ options }: Call): TaskQuery {
  const { body, role, section, text } = options;
  const [dueBefore, dueAfter] = [options['due-before'], options['due-after']];
  for (const value of [dueBefore, dueAfter])
    if (value !== undefined && !isDate(value)) throw new UsageError('bad-date', { value });
  return { body, role, section, text, dueBefore, dueAfter };
}
