import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DIE_AT = fileURLToPath(new URL('die-at.cjs', import.meta.url));
const BIN = fileURLToPath(new URL('../../packages/cli/bin/workplan.js', import.meta.url));

export interface Ended {
  readonly died: boolean;
  /** How many changes of files a call made that lived to its end. */
  readonly made: number;
}

/** Runs the command in a folder; it dies in its `change`-th change of a file there, or lives where no number is given. */
export function runUntil(change: number | undefined, folder: string, args: readonly string[]): Ended {
  const { signal, stderr } = spawnSync(process.execPath, ['--require', DIE_AT, BIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, DIE_IN: realpathSync(folder), ...(change === undefined ? {} : { DIE_AT: String(change) }) },
  });
  return { died: signal === 'SIGKILL', made: Number(stderr.split('\n').at(-1)) };
}
