import type { Localized } from '@workplan/core';
import type { Workspace } from '@workplan/workspace';
import { exists } from '@workplan/workspace/node';
import { resolve } from 'node:path';
import type { Call } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { STDIN, findFiles, type PlanFile } from '../../io/find-files.js';
import { shownPath } from '../../io/paths.js';
import { partsOf } from '../../findings/read-report.js';
import { UsageError } from '../../io/usage-error.js';
import { countOf } from '@workplan/reports/texts';
import { ON_DISK, type Affected, type CallFiles } from './call-files.js';

/** The plans that a call is about. */
export interface PlanList {
  /** In the order of reports. */
  readonly paths: readonly PlanFile[];
  /** Tells of a plan that cannot be read. */
  missed(path: string, fault: Localized): void;
  /** Exit code for what could not be read. */
  readonly code: ExitCode;
}

/** Finds the plans that the words of a call mean; the current folder without any words. */
export async function listPlans(call: Call, workspace: Workspace, source: CallFiles = ON_DISK): Promise<PlanList> {
  const {
    environment: { cwd },
    options,
    terminal,
  } = call;
  const words = call.words.length === 0 ? ['.'] : call.words;
  tellOfConfigNames(call);
  const found = await findFiles(cwd, words, workspace, source.kindOf);
  const { problems, ignored } = found;
  if (found.files.length + problems.length + ignored.length === 0) {
    if (!source.isIndex) throw new UsageError('no-files', { where: words.join(' ') });
    // A commit without plans passes.
    terminal.note('nothing-staged');
  }
  const own = options.shard === undefined ? found.files : shardOf(found.files, options.shard);
  const affected =
    options.changed === undefined
      ? source.affected?.(workspace)
      : (await import('./changed.js')).changedIn(call, options.changed, workspace);
  const paths = affected === undefined ? own : await chosen(own, affected);
  if (paths.length < own.length) terminal.note('unchanged', { files: countOf('file', own.length - paths.length) });
  let code: ExitCode = EXIT.clean;
  const missed = (path: string, fault: Localized): void => {
    terminal.note('not-read', { path: shownPath(cwd, path), fault });
    code = EXIT.usage;
  };
  for (const { path, fault } of problems) missed(path, fault);
  for (const path of ignored) terminal.note('ignored', { path: shownPath(cwd, path) });
  return {
    paths,
    missed,
    get code() {
      return code;
    },
  };
}

/** Names that other programs give such a file; whoever writes one of them would not notice that it does nothing. */
const NEARLY_CONFIGS = ['workplan.config.yml', 'workplan.config.json'] as const;

function tellOfConfigNames({ options, environment: { cwd }, terminal }: Call): void {
  if (options.config !== undefined || options['no-config']) return;
  for (const name of NEARLY_CONFIGS) if (exists(resolve(cwd, name))) terminal.note('config-name', { path: name });
}

/** Every n-th plan, so that large ones that lie together are spread. */
function shardOf(paths: readonly PlanFile[], shard: string): readonly PlanFile[] {
  const parts = partsOf(shard);
  if (parts === undefined) throw new UsageError('bad-shard', { value: shard });
  const [index, count] = parts;
  return paths.filter((_, place) => place % count === index - 1);
}

async function chosen(plans: readonly PlanFile[], wanted: Affected): Promise<readonly PlanFile[]> {
  const kept: PlanFile[] = [];
  for (const plan of plans) if (plan.path === STDIN || (await wanted(plan))) kept.push(plan);
  return kept;
}
