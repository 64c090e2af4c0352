import { RULES } from '@workplan/core/rules';
import type { FileSystem, Setup } from '@workplan/workspace';
import type { Call } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { prettyReporter } from '@workplan/reports/findings';
import { fullPath } from '@workplan/workspace/node';
import { shownPath } from '../../io/paths.js';
import { UsageError } from '../../io/usage-error.js';
import { setupDiagnostics, workspaceOf } from '../plans/workspace.js';

/** Prints as JSON what holds for one plan, which need not be there. */
export async function printConfig(call: Call, plan: string, files: FileSystem): Promise<ExitCode> {
  const {
    environment: { cwd, stdout, stderr },
    terminal,
  } = call;
  const path = fullPath(cwd, plan);
  if ((await files.kindOf(path)) === 'folder')
    throw new UsageError('print-config-folder', { path: plan, example: shownPath(cwd, `${path}/a.plan.yaml`) });
  const setup = await workspaceOf(call, files).setupOf(path);
  const reporter = prettyReporter({ terminal, quiet: false });
  for (const report of setupDiagnostics(cwd)(setup)) stderr.write(reporter.file(report));
  stdout.write(
    `${JSON.stringify(
      resolved(setup, (path) => shownPath(cwd, path)),
      null,
      2,
    )}\n`,
  );
  return setup.broken ? EXIT.usage : EXIT.clean;
}

const resolved = (
  { path, shared, ignored, config, registries, sources, dialect, jurisdiction }: Setup,
  show: (path: string) => string,
) => ({
  config: path === undefined ? null : show(path),
  extends: shared.map(show),
  ignored,
  registries: registries.map(show),
  sources: sources.map(show),
  dialect: dialect ?? null,
  jurisdiction: jurisdiction ?? null,
  terms: config.words?.terms ?? [],
  requiredSections: config.words?.requiredSections ?? [],
  rules: Object.fromEntries(RULES.map(({ id, severity }) => [id, config.rules?.[id] ?? severity])),
});
