import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Call } from '../args/command.js';
import type { Judgement } from './judge.js';

/** Threads that judge plans. They are started once there is enough to do. */
export interface Pool {
  /** Whether a plan of so many bytes is one for the threads. */
  takes(bytes: number): boolean;
  judge(path: string, bytes: Uint8Array): Promise<Judgement>;
  /** So many plans may be under way at once. */
  readonly room: number;
  close(): Promise<void>;
}

/** What a thread is started with. */
export interface PoolData {
  readonly cwd: string;
  readonly options: Pick<Call['options'], 'config' | 'no-config' | 'no-ignore' | 'coverage'>;
}

export interface PoolTask {
  readonly id: number;
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type PoolAnswer = { readonly id: number; readonly judgement: Judgement } | { readonly id: number; readonly crash: string };

/** Bytes of plans after which threads pay for their start: with fewer the call is over sooner without them. */
const ENOUGH = 3_000_000;
/** Plans that are sent together, so that messages cost little. */
const BATCH = 8;
/** Milliseconds that a plan waits for others to be sent with. */
const PATIENCE = 5;

export function createPool({ environment, options }: Call): Pool {
  const wanted = options.threads ?? byProcessors(availableParallelism());
  const file = environment.workerFile;
  const size = file === undefined ? 0 : Math.min(wanted, 16);
  const threads: Worker[] = [];
  const waiting = new Map<number, { resolve(judgement: Judgement): void; reject(error: Error): void }>();
  let batch: PoolTask[] = [];
  let seen = 0;
  let next = 0;
  let timer: NodeJS.Timeout | undefined;

  function start(): void {
    const data: PoolData = { cwd: environment.cwd, options: pick(options) };
    for (let index = 0; index < size; index += 1) {
      const thread = new Worker(file as URL, { workerData: data });
      thread.on('message', (answers: readonly PoolAnswer[]) => answers.forEach(settle));
      thread.on('error', fail);
      thread.on('exit', () => fail(new Error('a thread ended before its work')));
      threads.push(thread);
    }
  }
  function settle(answer: PoolAnswer): void {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('judgement' in answer) asked?.resolve(answer.judgement);
    else asked?.reject(new Error(answer.crash));
  }
  function fail(error: Error): void {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }
  function flush(): void {
    clearTimeout(timer);
    if (batch.length === 0) return;
    threads[next % threads.length]?.postMessage(batch, batch.map(({ bytes }) => bytes.buffer as ArrayBuffer));
    next += 1;
    batch = [];
  }
  return {
    // A single thread beside this one would only be this one's work elsewhere.
    takes: (bytes) => size > 1 && (threads.length > 0 || (seen += bytes) > ENOUGH),
    judge(path, bytes) {
      if (threads.length === 0) start();
      const id = next * BATCH + batch.length;
      // A copy of its own, which can be handed over without copying again.
      batch.push({ id, path, bytes: Uint8Array.from(bytes) });
      const answer = new Promise<Judgement>((resolve, reject) => waiting.set(id, { resolve, reject }));
      if (batch.length === BATCH) flush();
      else if (batch.length === 1) timer = setTimeout(flush, PATIENCE);
      return answer;
    },
    get room() {
      return threads.length * BATCH * 2;
    },
    async close() {
      clearTimeout(timer);
      for (const thread of threads) thread.removeAllListeners('exit');
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/** Threads make about half as much work again (their own warming up, messages), so that two processors are too few for them. */
const byProcessors = (processors: number): number => (processors < 4 ? 1 : Math.min(processors - 1, 8));

const pick = ({ config, 'no-config': none, 'no-ignore': all, coverage }: Call['options']): PoolData['options'] => ({
  ...(config !== undefined && { config }), ...(none && { 'no-config': none }), ...(all && { 'no-ignore': all }), ...(coverage && { coverage }),
});
