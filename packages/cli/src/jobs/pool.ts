import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Call } from '../args/command.js';
import type { Judgement } from './judge.js';

/** Threads that judge plans beside this one, which judges too. They are started once there is enough to do. */
export interface Pool {
  /** Hands a plan to a thread that has room; undefined when none has, so that this one judges it. */
  offer(path: string, bytes: Uint8Array): Promise<Judgement> | undefined;
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
const ENOUGH = 2_000_000;
/** Bytes that lie ready in front of a thread: enough not to wait while this one judges a plan, and little to wait for at the end. */
const READY = 400_000;
/** Plans in front of a thread at most, however small. */
const MOST = 64;
/** What a thread may take for what it makes and lets go. */
const LIMITS = { maxYoungGenerationSizeMb: 32 };

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, { readonly bytes: number; resolve(judgement: Judgement): void; reject(error: Error): void }>;
  /** Bytes of the plans that wait. */
  load: number;
}

export function createPool({ environment, options }: Call): Pool {
  const file = environment.workerFile;
  const size = file === undefined ? 0 : Math.min(options.threads ?? byProcessors(availableParallelism()), 16) - 1;
  const threads: Thread[] = [];
  let seen = 0;
  let next = 0;

  function start(data: PoolData): Thread {
    const worker = new Worker(file as URL, { workerData: data, resourceLimits: LIMITS });
    const thread: Thread = { worker, waiting: new Map(), load: 0 };
    worker.on('message', (answer: PoolAnswer) => {
      const asked = thread.waiting.get(answer.id);
      if (asked === undefined) return;
      thread.waiting.delete(answer.id);
      thread.load -= asked.bytes;
      if ('judgement' in answer) asked.resolve(answer.judgement);
      else asked.reject(new Error(answer.crash));
    });
    const fail = (error: Error): void => {
      for (const { reject } of thread.waiting.values()) reject(error);
      thread.waiting.clear();
    };
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('a thread ended before its work')));
    return thread;
  }

  return {
    offer(path, bytes) {
      if (size === 0 || (threads.length === 0 && (seen += bytes.length) <= ENOUGH)) return undefined;
      while (threads.length < size) threads.push(start({ cwd: environment.cwd, options: pick(options) }));
      const thread = threads.reduce((least, other) => (other.load < least.load ? other : least));
      if (thread.load >= READY || thread.waiting.size >= MOST) return undefined;
      const id = next++;
      thread.load += bytes.length;
      return new Promise<Judgement>((resolve, reject) => {
        thread.waiting.set(id, { bytes: bytes.length, resolve, reject });
        // A copy of its own, which can be handed over without copying again.
        const task: PoolTask = { id, path, bytes: Uint8Array.from(bytes) };
        thread.worker.postMessage(task, [task.bytes.buffer as ArrayBuffer]);
      });
    },
    get room() {
      return threads.length * MOST;
    },
    async close() {
      for (const { worker } of threads) worker.removeAllListeners('exit');
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

/** Threads make about half as much work again (their own warming up, messages, memory), so that two processors are too few for them. */
const byProcessors = (processors: number): number => (processors < 4 ? 1 : Math.min(processors, 8));

const pick = ({ config, 'no-config': none, 'no-ignore': all, coverage }: Call['options']): PoolData['options'] => ({
  ...(config !== undefined && { config }), ...(none && { 'no-config': none }), ...(all && { 'no-ignore': all }), ...(coverage && { coverage }),
});
