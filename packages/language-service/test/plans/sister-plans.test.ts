import { expect, test, vi } from 'vitest';
import * as noted from '../../src/features/noted.js';
import { createSisterPlans } from '../../src/workspace/sister-plans.js';
import { manyPlans } from '../support/many-plans.js';

const work = { signal: new AbortController().signal, report: () => undefined };

test('of plans that are opened at once the first has their folder read, and what has not changed is not read as a plan again', async () => {
  const { read, workspace } = manyPlans(20);
  const asPlan = vi.spyOn(noted, 'namesOf');
  const sisters = createSisterPlans(workspace);
  await Promise.all([0, 1, 2].map((at) => sisters.read(`file:///w/${at}.plan.yaml`, work)));
  expect(read).toHaveLength(20);
  expect(asPlan).toHaveBeenCalledTimes(20);
  await sisters.read('file:///w/3.plan.yaml', work);
  expect(read).toHaveLength(40);
  expect(asPlan).toHaveBeenCalledTimes(20);
  asPlan.mockRestore();
});

test('a folder that cannot be read now is read the next time', async () => {
  const collect = vi.fn().mockRejectedValueOnce(new Error('no')).mockResolvedValue([]);
  const sisters = createSisterPlans({ collect });
  await expect(sisters.read('file:///w/a.plan.yaml', work)).rejects.toThrow('no');
  await sisters.read('file:///w/a.plan.yaml', work);
  expect(sisters.names('file:///w/a.plan.yaml', '遂宁市').size).toBe(0);
});
