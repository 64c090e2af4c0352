import { parentPort, workerData } from 'node:worker_threads';
import { checkPlan } from './check-plan.js';
import type { PoolAnswer, PoolData, PoolTask } from './pool.js';
import { workspaceOf } from '../plans/workspace.js';

/** A thread that checks the plans it is sent, with the same code and the same files around them as the main one. */
export function runThread(): void {
  const { cwd, options } = workerData as PoolData;
  const workspace = workspaceOf({ options, environment: { cwd } });
  const answerOf = async ({ id, path, bytes }: PoolTask): Promise<PoolAnswer> => {
    try {
      return { id, result: await checkPlan(bytes, path, workspace, options.coverage === true) };
    } catch {
      return { id };
    }
  };
  parentPort?.on('message', async (task: PoolTask) => parentPort?.postMessage(await answerOf(task)));
}
