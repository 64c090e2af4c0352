import type { FileSystem, Workspace } from '@workplan/workspace';
import { namedKind, nodeFiles, type NamedKind } from '@workplan/workspace/node';
import type { Call } from '../../args/command.js';
import { bytesOf, type PlanFile } from '../../io/find-files.js';
import { UsageError } from '../../io/usage-error.js';

/** Tells whether a plan is to be checked. */
export type Affected = (plan: PlanFile) => Promise<boolean>;

/** Where the plans of a call and the files around them are read: on the disk, or in git's index. */
export interface CallFiles {
  readonly files: FileSystem;
  /**
   * What a path leads to that the user names; `gone` is a plan that is no longer in the index.
   *
   * @throws FileFault or the error of the system
   */
  kindOf(path: string): Promise<NamedKind | 'gone'>;
  /** The bytes of a plan, once it is found. */
  bytesOf(plan: PlanFile): Promise<Uint8Array>;
  /** Only these plans are checked; all of them when left out. */
  affected?(workspace: Workspace): Affected;
  /** True for git's index. */
  readonly isIndex: boolean;
  /** Whether threads may share the work: they read the disk by themselves. */
  readonly hasThreads: boolean;
  close(): void;
}

export const ON_DISK: CallFiles = {
  files: nodeFiles,
  kindOf: async (path) => namedKind(path),
  bytesOf,
  isIndex: false,
  hasThreads: true,
  close: () => undefined,
};

/** What `--staged` cannot go with: these speak of other files, or of a state that is kept of them. */
const ALONE = ['changed', 'cache', 'cache-file', 'stdin-filename'] as const;

/** The files of a call of `lint`. */
export async function filesOf(call: Call): Promise<CallFiles> {
  if (!call.options.staged) return ON_DISK;
  const other = ALONE.find((name) => call.options[name] !== undefined);
  if (other !== undefined) throw new UsageError('options-exclude', { a: '--staged', b: `--${other}` });
  return (await import('./staged.js')).openStaged(call);
}
