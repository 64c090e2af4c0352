import { expect, test } from 'vitest';
import type { Environment } from '../../src/io/environment.js';
import { readApart } from '../../src/jobs/plans/read-apart.js';

/** A plan of so many bytes is worth a thread. */
const MUCH = new Uint8Array(1_000_000);
const environment = (program: string): Environment =>
  ({ workerFile: new URL(`data:text/javascript,${encodeURIComponent(program)}`) }) as unknown as Environment;

test.each([
  ['throws', "throw new Error('no');"],
  ['ends', 'process.exit(1);'],
  ['finds mistakes', "import { parentPort } from 'node:worker_threads'; parentPort.postMessage(undefined);"],
])('a thread that %s gives no plan, which is read here then', async (_, program) => {
  const apart = readApart(environment(program), MUCH);
  expect(apart).toBeDefined();
  expect(await apart?.plan).toBeUndefined();
  await apart?.close();
});

test('a thread gives the plan that it was started with', async () => {
  const apart = readApart(
    environment(
      "import { parentPort, workerData } from 'node:worker_threads'; parentPort.postMessage(JSON.stringify({ title: String(workerData.read.length) }));",
    ),
    MUCH,
  );
  expect(await apart?.plan).toEqual({ title: '1000000' });
  await apart?.close();
});

test('a short plan is read here', () =>
  expect(readApart(environment('process.exit(1);'), MUCH.subarray(1))).toBeUndefined());
