import {
  createReach,
  createWorkspace,
  type ConfigChoice,
  type FileSystem,
  type Reach,
  type Setup,
  type Workspace,
} from '@workplan/workspace';
import type { Call } from '../../args/command.js';
import type { FileReport } from '@workplan/reports/findings';
import { sha256Of } from '../../io/hash.js';
import { exists, fullPath, nodeFiles } from '@workplan/workspace/node';
import { shownPath } from '../../io/paths.js';
import { UsageError } from '../../io/usage-error.js';
import { withRules } from '../check/rule-choice.js';

type Surroundings = Pick<Call, 'options'> & { readonly environment: Pick<Call['environment'], 'cwd'> };

/** Folders that everything may lie in, because the user says so. */
function allowedOf({ options, environment: { cwd } }: Surroundings): readonly string[] {
  return (options['allow-outside'] ?? []).map((word) => {
    const folder = fullPath(cwd, word);
    if (!exists(folder)) throw new UsageError('allow-outside-missing', { path: word });
    return folder;
  });
}

/** Where the files of a call may lie. */
export const reachOf = (call: Surroundings): Reach =>
  createReach({ files: nodeFiles, roots: allowedOf(call), base: fullPath(call.environment.cwd, '.') });

/** How the files around the plans of a call are read. */
export function workspaceOptions(call: Surroundings, files: FileSystem = nodeFiles) {
  const {
    options,
    environment: { cwd },
  } = call;
  return {
    files,
    roots: allowedOf(call),
    base: fullPath(cwd, '.'),
    config: configChoice(options, cwd),
    ignore: options['no-ignore'] !== true,
    sha256: sha256Of,
  } as const;
}

/** What holds for the plans of a call, by its options and the files around them. */
export function workspaceOf(call: Surroundings, files?: FileSystem): Workspace {
  const workspace = createWorkspace(workspaceOptions(call, files));
  const { only, rule } = call.options;
  return only === undefined && rule === undefined ? workspace : withRules(workspace, call.options);
}

/** The configuration comes from `--config`, else from the nearest file above each plan. */
function configChoice(options: Call['options'], cwd: string): ConfigChoice {
  if (options['no-config']) return 'none';
  if (options.config === undefined) return 'nearest';
  const path = fullPath(cwd, options.config);
  if (!exists(path)) throw new UsageError('config-missing', { path: options.config });
  return { path };
}

/** Tells of files of the setup that are wrong, each once, however many plans share it. */
export function setupDiagnostics(cwd: string): (setup: Setup) => FileReport[] {
  const reported = new Set<string>();
  return ({ files }) =>
    files.flatMap(({ path, text, lines, findings }) => {
      if (reported.has(path)) return [];
      reported.add(path);
      return [{ path: shownPath(cwd, path), text, lines, findings }];
    });
}
