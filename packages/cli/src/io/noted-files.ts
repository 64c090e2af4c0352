import type { FileSystem } from '@workplan/workspace';
import { listingState, pathState } from '@workplan/workspace/node';

/** Files of the disk that keep in mind what was asked of them. */
export interface NotedFiles {
  readonly files: FileSystem;
  /** Keeps a path in mind that is read in another way. */
  note(path: string): void;
  /** Paths that are no longer as they were when they were first asked for. */
  changed(): readonly string[];
}

/**
 * Notes every path before it is looked at, also one that leads to nothing: where a configuration may appear, something
 * has been asked. What comes later is then a change, even while the check is running.
 */
export function notedFiles(disk: FileSystem): NotedFiles {
  const paths = new Map<string, string>();
  const folders = new Map<string, string>();
  const note = (path: string): void => {
    if (!paths.has(path)) paths.set(path, pathState(path));
  };
  const { isLink } = disk;
  return {
    note,
    files: {
      read(path, purpose) {
        note(path);
        return disk.read(path, purpose);
      },
      kindOf(path) {
        note(path);
        return disk.kindOf(path);
      },
      ...(isLink !== undefined && { isLink: (path: string) => (note(path), isLink(path)) }),
      list(folder) {
        if (!folders.has(folder)) folders.set(folder, listingState(folder));
        return disk.list(folder);
      },
      realPath(path) {
        note(path);
        return disk.realPath(path);
      },
    },
    changed: () => [
      ...[...paths].filter(([path, state]) => pathState(path) !== state).map(([path]) => path),
      ...[...folders].filter(([folder, state]) => listingState(folder) !== state).map(([folder]) => folder),
    ],
  };
}
