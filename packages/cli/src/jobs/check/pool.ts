import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Call } from '../../args/command.js';
import type { CheckResult } from './check-plan.js';

/** Threads that check plans beside this one, which checks too. They are started once there is enough to do. */
export interface Pool {
  /** Hands a plan to a thread that has room; undefined when none has, or when the thread ended before it was done, so that this one checks it. */
  offer(path: string, bytes: Uint8Array): Promise<CheckResult | undefined> | undefined;
  /** So many plans may be under way at once. */
  readonly room: number;
  close(): Promise<void>;
}

/** The options that say how a plan is checked. */
const PASSED = ['config', 'no-config', 'no-ignore', 'allow-outside', 'coverage', 'only', 'rule'] as const;

/** What a thread is started with. */
export interface PoolData {
  readonly cwd: string;
  readonly options: Pick<Call['options'], (typeof PASSED)[number]>;
}

export interface PoolTask {
  readonly id: number;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Without a check the thread could not give one: what stands in its way is met again here, and reported. */
export interface PoolAnswer {
  readonly id: number;
  readonly result?: CheckResult;
}

/** Bytes of plans after which threads pay for their start: with fewer the call is over sooner without them. */
const ENOUGH = 2_000_000;
/** Bytes that lie ready in front of a thread: enough not to wait while this one checks a plan, and little to wait for at the end. */
const READY = 400_000;
/** Plans in front of a thread at most, however small. */
const MOST = 64;
/** What a thread may take for what it makes and lets go. */
const LIMITS = { maxYoungGenerationSizeMb: 32 };

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, { readonly bytes: number; resolve(result: CheckResult | undefined): void }>;
  /** Bytes of the plans that wait. */
  load: number;
}

export function createPool({ environment, options }: Call): Pool {
  const file = environment.workerFile;
  const size = file === undefined ? 0 : Math.min(options.threads ?? byProcessors(availableParallelism()), 16) - 1;
  const threads: Thread[] = [];
  let isStarted = false;
  let seen = 0;
  let next = 0;

  function start(data: PoolData): Thread {
    const worker = new Worker(file as string | URL, { workerData: data, resourceLimits: LIMITS });
    const thread: Thread = { worker, waiting: new Map(), load: 0 };
    worker.on('message', (answer: PoolAnswer) => {
      const asked = thread.waiting.get(answer.id);
      if (asked === undefined) return;
      thread.waiting.delete(answer.id);
      thread.load -= asked.bytes;
      asked.resolve(answer.result);
    });
    // A thread that is no more gets no more work, and what lay in front of it is done here.
    const gone = (): void => {
      if (threads.includes(thread)) threads.splice(threads.indexOf(thread), 1);
      for (const { resolve } of thread.waiting.values()) resolve(undefined);
      thread.waiting.clear();
    };
    worker.on('error', gone);
    worker.on('exit', gone);
    return thread;
  }

  return {
    offer(path, bytes) {
      if (size === 0 || (!isStarted && (seen += bytes.length) <= ENOUGH)) return undefined;
      if (!isStarted)
        for (let count = 0; count < size; count += 1)
          threads.push(start({ cwd: environment.cwd, options: pick(options) }));
      isStarted = true;
      const thread = threads.reduce<Thread | undefined>(
        (least, other) => (least === undefined || other.load < least.load ? other : least),
        undefined,
      );
      if (thread === undefined || thread.load >= READY || thread.waiting.size >= MOST) return undefined;
      const id = next++;
      thread.load += bytes.length;
      return new Promise<CheckResult | undefined>((resolve) => {
        thread.waiting.set(id, { bytes: bytes.length, resolve });
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

const pick = (options: Call['options']): PoolData['options'] =>
  Object.fromEntries(PASSED.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])));
