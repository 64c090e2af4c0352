import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { CANARY } from './place.js';

export const BIN =
  process.env.WORKPLAN_BIN ?? fileURLToPath(new URL('../../packages/cli/bin/workplan.js', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  /** True when the call had to be killed. */
  readonly hung: boolean;
}

/** Milliseconds after which a call hangs: far more than any needs on a busy machine. */
const HANGS = 60_000;

/** Runs the built command as a child, with the canary in its environment and nothing on its standard input. */
export function run(args: readonly string[], cwd: string, caches: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, ...args], {
      cwd,
      env: { ...process.env, LANG: 'en', SECRET_TOKEN: CANARY, XDG_CACHE_HOME: caches },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    let hung = false;
    const timer = setTimeout(() => {
      hung = true;
      child.kill('SIGKILL');
    }, HANGS);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output: Buffer.concat(chunks).toString('utf8'), hung });
    });
  });
}

/** Does all of the work, a few at a time. */
export async function inTurns<T>(work: readonly T[], atOnce: number, one: (item: T) => Promise<void>): Promise<void> {
  const left = [...work];
  const next = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await one(item);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}
