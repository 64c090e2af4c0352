import { expect, test } from 'vitest';
import type { Call } from '../../src/args/command.js';
import { createPool } from '../../src/jobs/check/pool.js';

/** Plans of so many bytes are worth a thread. */
const MUCH = new Uint8Array(3_000_000);

/** A pool of two threads, this one and one that runs the given program. */
const poolOf = (program: string) =>
  createPool({
    environment: { cwd: '/', workerFile: new URL(`data:text/javascript,${encodeURIComponent(program)}`) },
    options: { threads: 2 },
  } as unknown as Call);

test('what a thread leaves undone when it ends is done here, and it gets no more', async () => {
  const pool = poolOf(
    "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(1));",
  );
  expect(await pool.offer('a', MUCH)).toBeUndefined();
  expect(pool.offer('b', MUCH)).toBeUndefined();
  await pool.close();
});

test('a thread that throws is one that ends', async () => {
  const pool = poolOf("throw new Error('no');");
  expect(await pool.offer('a', MUCH)).toBeUndefined();
  expect(pool.offer('b', MUCH)).toBeUndefined();
  await pool.close();
});

test('a thread that answers is asked again once its answer is there', async () => {
  const pool = poolOf(
    "import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ id }) => parentPort.postMessage({ id, result: { text: '', findings: [] } }));",
  );
  const first = pool.offer('a', MUCH);
  // It has enough in front of it: this one is for the main thread.
  expect(pool.offer('b', MUCH)).toBeUndefined();
  expect(await first).toEqual({ text: '', findings: [] });
  expect(await pool.offer('c', MUCH)).toEqual({ text: '', findings: [] });
  await pool.close();
});
