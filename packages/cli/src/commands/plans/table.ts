import { lint, openSource, parsePlan, type Finding } from '@workplan/core';
import { createTableWriter, rowsOf, TABLE_FORMATS, TABLE_NAMES, type TableName } from '@workplan/tables';
import type { Run } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { oneOf, wantedFormat } from '../../jobs/words/wanted-form.js';
import { createInputs, type Input } from '../../jobs/plans/inputs.js';
import { gravest } from '../../jobs/results/results.js';
import { openTarget } from '../../jobs/results/stream-result.js';
import { setupDiagnostics, workspaceOf } from '../../jobs/plans/workspace.js';
import { prettyReporter } from '@workplan/reports/findings';

/**
 * Writes plans as rows of a table, one plan after another: however many there are, few rows are kept. Exit code 1 when a
 * plan could not be read as one, because its rows are missing.
 */
export const run: Run = async (call) => {
  const { environment, options, terminal } = call;
  const table = oneOf<TableName>('--of', options.of ?? 'tasks', TABLE_NAMES);
  const format = wantedFormat(options, TABLE_FORMATS);
  const workspace = workspaceOf(call);
  const inputs = await createInputs(call, workspace);
  const setupDiagnosticsOf = setupDiagnostics(environment.cwd);
  const target = await openTarget(call, workspace.reach);
  const writer = await createTableWriter(format, table, (piece) => target.write(piece));
  let code: ExitCode = EXIT.clean;
  for await (const input of inputs.all()) {
    const document = parsePlan(input.bytes);
    const setup = await workspace.setupOf(input.plan);
    for (const news of setupDiagnosticsOf(setup))
      environment.stderr.write(prettyReporter({ terminal, quiet: false }).file(news));
    if (setup.broken) code = gravest(code, EXIT.usage);
    if (document.plan === undefined && table !== 'findings') {
      terminal.note('not-a-plan', { path: input.shown });
      code = gravest(code, EXIT.findings);
      continue;
    }
    const findings = table === 'findings' ? await findingsOf(document, input, setup, workspace) : undefined;
    writer.add(rowsOf(table, { file: input.shown, document, findings }));
  }
  writer.finish();
  return gravest(code, inputs.code, await target.finish());
};

type Workspace = ReturnType<typeof workspaceOf>;

async function findingsOf(
  document: ReturnType<typeof parsePlan>,
  { plan }: Input,
  { registry, config }: Awaited<ReturnType<Workspace['setupOf']>>,
  workspace: Workspace,
): Promise<Finding[]> {
  const source = await workspace.sourceOf(document, plan);
  return lint(document, { registry, config, source: source === undefined ? undefined : openSource(source) });
}
