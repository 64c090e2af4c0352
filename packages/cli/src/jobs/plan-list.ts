import type { Localized } from '@workplan/core';
import type { Workspace } from '@workplan/workspace';
import type { Call } from '../args/command.js';
import { EXIT, type ExitCode } from '../exit.js';
import { STDIN, findFiles, type PlanFile } from '../io/find-files.js';
import { shownPath } from '../io/paths.js';
import { UsageError } from '../io/usage-error.js';
import { countOf } from '../texts/say.js';

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
export async function listPlans(call: Call, workspace: Workspace): Promise<PlanList> {
  const {
    environment: { cwd },
    options,
    terminal,
  } = call;
  const words = call.words.length === 0 ? ['.'] : call.words;
  const found = await findFiles(cwd, words, workspace);
  const { problems, ignored } = found;
  if (found.files.length + problems.length + ignored.length === 0)
    throw new UsageError('no-files', { where: words.join(' ') });
  const own = options.shard === undefined ? found.files : shardOf(found.files, options.shard);
  const paths =
    options.changed === undefined
      ? own
      : await chosen(own, (await import('./changed.js')).affectedBy(call, options.changed, workspace));
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

/** Every n-th plan, so that large ones that lie together are spread. */
function shardOf(paths: readonly PlanFile[], shard: string): readonly PlanFile[] {
  const [, which, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(shard) ?? [];
  const [index, count] = [Number(which), Number(of)];
  if (!(index >= 1 && index <= count)) throw new UsageError('bad-shard', { value: shard });
  return paths.filter((_, place) => place % count === index - 1);
}

async function chosen(
  plans: readonly PlanFile[],
  wanted: (plan: PlanFile) => Promise<boolean>,
): Promise<readonly PlanFile[]> {
  const kept: PlanFile[] = [];
  for (const plan of plans) if (plan.path === STDIN || (await wanted(plan))) kept.push(plan);
  return kept;
}
