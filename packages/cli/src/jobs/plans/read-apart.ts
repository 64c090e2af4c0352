import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Plan } from '@workplan/core';
import type { Environment } from '../../io/environment.js';

/** What a thread is started with that reads one plan. */
export interface ReadData {
  readonly read: Uint8Array;
}

/** The plan as JSON, which is quicker to hand over than its objects; undefined for one with mistakes. */
export type ReadAnswer = string | undefined;

/** Bytes of a plan after which a thread pays for its start. */
const ENOUGH = 1_000_000;

/** A plan that is read in a thread beside this one. */
export interface ReadApart {
  /** Undefined for a plan with mistakes, and when the thread ended before it was done: it is read here then. */
  readonly plan: Promise<Plan | undefined>;
  close(): Promise<unknown>;
}

/** Reads a plan without mistakes beside what this thread does; undefined where that would be over later. */
export function readApart({ workerFile }: Environment, bytes: Uint8Array): ReadApart | undefined {
  if (workerFile === undefined || availableParallelism() < 2 || bytes.length < ENOUGH) return undefined;
  const data: ReadData = { read: bytes };
  const worker = new Worker(workerFile, { workerData: data });
  const answer = new Promise<ReadAnswer>((resolve) => {
    worker.on('message', resolve);
    worker.on('error', () => resolve(undefined));
    worker.on('exit', () => resolve(undefined));
  });
  return {
    plan: answer.then((text) => (text === undefined ? undefined : (JSON.parse(text) as Plan))),
    close: () => worker.terminate(),
  };
}
