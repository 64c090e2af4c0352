import { nodeFiles } from '@workplan/workspace/node';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Call } from '../../args/command.js';
import type { ExitCode } from '../../exit.js';
import { isStdin } from '../../io/find-files.js';
import { notedFiles, type NotedFiles } from '../../io/noted-files.js';
import { shownPath } from '../../io/paths.js';
import { UsageError } from '../../io/usage-error.js';
import { ON_DISK, type CallFiles } from './call-files.js';

/** Milliseconds between two looks at the files: less than anybody waits, and little work. */
const PAUSE = 250;
/** Files that are named when several have changed. */
const MOST_NAMED = 3;

/** What makes no sense again and again, or reads other files. */
const ALONE = ['staged', 'update-baseline', 'print-config', 'stdin-filename'] as const;

/**
 * Checks, waits until something changes that the check has looked at, and checks again, until a signal ends the process or
 * nobody reads any more. Files are looked at, not waited for: every system and every disk can do that.
 */
export async function watch(
  call: Call,
  check: (call: Call, source: CallFiles) => Promise<ExitCode>,
): Promise<ExitCode> {
  const {
    options,
    words,
    terminal,
    environment: { cwd, stdout, stderr },
  } = call;
  const other = words.some(isStdin) ? '-' : ALONE.find((name) => options[name] !== undefined);
  if (other !== undefined)
    throw new UsageError('options-exclude', { a: '--watch', b: other === '-' ? other : `--${other}` });
  let noted = notedFiles(nodeFiles);
  let code = await check(call, sourceOf(noted));
  for (let round = 1; ; round += 1) {
    terminal.note('watch-waiting', { round });
    const changed = await changeOf(noted, () => stdout.closed || stderr.closed);
    if (changed.length === 0) return code;
    const names = changed.slice(0, MOST_NAMED).map((path) => shownPath(cwd, path));
    terminal.note(changed.length > MOST_NAMED ? 'watch-changed-more' : 'watch-changed', {
      paths: { zh: names.join('、'), en: names.join(', ') },
    });
    const next = notedFiles(nodeFiles);
    try {
      code = await check(call, sourceOf(next));
      noted = next;
    } catch (error) {
      // As when every plan is gone for a moment: whoever watches goes on working.
      if (!(error instanceof UsageError)) throw error;
      terminal.note(error.key, error.values);
      for (const path of changed) next.note(path);
      noted = next;
    }
  }
}

const sourceOf = ({ files, note }: NotedFiles): CallFiles => ({
  ...ON_DISK,
  files,
  hasThreads: false,
  kindOf(path) {
    note(path);
    return ON_DISK.kindOf(path);
  },
  bytesOf(plan) {
    note(plan.real);
    return ON_DISK.bytesOf(plan);
  },
});

/** Waits for a change; nothing when there is nobody left to tell. */
async function changeOf({ changed }: NotedFiles, isOver: () => boolean): Promise<readonly string[]> {
  while (!isOver()) {
    const paths = changed();
    if (paths.length > 0) return paths;
    await sleep(PAUSE);
  }
  return [];
}
