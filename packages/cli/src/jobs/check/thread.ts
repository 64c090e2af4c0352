import { parentPort, workerData } from 'node:worker_threads';
import { faultlessPlan } from '../plans/plan-of.js';
import type { ReadAnswer, ReadData } from '../plans/read-apart.js';
import { workspaceOf } from '../plans/workspace.js';
import { checkPlan } from './check-plan.js';
import type { PoolAnswer, PoolData, PoolTask } from './pool.js';

/** What a thread does: it reads one plan, or checks the plans that it is sent. */
export function runThread(): void {
  const data = workerData as ReadData | PoolData;
  if ('read' in data) parentPort?.postMessage(readPlan(data));
  else checkPlans(data);
}

function readPlan({ read }: ReadData): ReadAnswer {
  const plan = faultlessPlan(read);
  return plan && JSON.stringify(plan);
}

/** With the same code and the same files around them as the main thread. */
function checkPlans({ cwd, options }: PoolData): void {
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
