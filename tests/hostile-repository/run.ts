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
export const HANGS = 60_000;

/** Runs words in a folder. */
export type Call = (args: readonly string[], cwd: string) => Promise<Outcome>;

/** The environment of a call, with the canary in it. */
export const environmentOf = (caches: string): NodeJS.ProcessEnv => ({
  ...process.env,
  LANG: 'en',
  SECRET_TOKEN: CANARY,
  XDG_CACHE_HOME: caches,
});

/** Runs the built command as a child, with the canary in its environment and nothing on its standard input. */
export function run(args: readonly string[], cwd: string, caches: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, ...args], {
      cwd,
      env: environmentOf(caches),
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

/** Does all of the work in so many lanes at once; each has a number. */
export async function inTurns<T>(
  work: readonly T[],
  lanes: number,
  one: (item: T, lane: number) => Promise<void>,
): Promise<void> {
  const left = [...work];
  const next = async (lane: number): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await one(item, lane);
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => next(lane)));
}
