import { expect, test } from 'vitest';
import { createReach, findPlans, type FileSystem } from '../src/index.js';
import { table } from './support/table.js';

const FOLDERS = Array.from({ length: 40 }, (_, at) => `/w/${String(at).padStart(2, '0')}`);
const LEFT_ALONE = '/w/07';
const LOCKED = '/w/09';

/** Forty folders with a plan in each and in the folder above, and how often what was looked at. */
function folders() {
  const inner = table(
    Object.fromEntries(['/w', ...FOLDERS].map((folder) => [`${folder}/a.plan.yaml`, '工作方案: 1\n'])),
  );
  const listed: string[] = [];
  let [under, most] = [0, 0];
  const files: FileSystem = {
    ...inner,
    async list(folder) {
      listed.push(folder);
      most = Math.max(most, (under += 1));
      await new Promise((resolve) => setTimeout(resolve, 0));
      under -= 1;
      if (folder === LOCKED) throw Object.assign(new Error(folder), { code: 'EACCES' });
      return inner.list(folder);
    },
  };
  const asked: string[] = [];
  const plans = findPlans('/w', {
    files,
    reach: createReach({ files, roots: [] }),
    async skip(path) {
      asked.push(path);
      return path === LEFT_ALONE;
    },
  });
  return { plans, listed, asked, most: () => most };
}

test('folders of a folder are looked into sixteen at a time, and their plans come in the order of their names', async () => {
  const { plans, listed, most } = folders();
  const found: string[] = [];
  for await (const { path, fault } of plans) found.push(fault === undefined ? path : `${path} ${fault.en}`);
  expect(found).toEqual([
    ...FOLDERS.filter((folder) => folder !== LEFT_ALONE).map((folder) =>
      folder === LOCKED ? expect.stringMatching(/^\/w\/09 ./) : `${folder}/a.plan.yaml`,
    ),
    '/w/a.plan.yaml',
  ]);
  expect(listed).toEqual(['/w', ...FOLDERS.filter((folder) => folder !== LEFT_ALONE)]);
  expect(most()).toBe(16);
});

test('what holds for the plans of these folders is asked for before the first of them is given', async () => {
  const { plans, asked, listed } = folders();
  expect((await plans.next()).value).toEqual({ path: '/w/00/a.plan.yaml', real: '/w/00/a.plan.yaml' });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(listed).toHaveLength(16);
  for (const folder of FOLDERS.slice(0, 16).filter((path) => path !== LEFT_ALONE && path !== LOCKED))
    expect(asked).toContain(`${folder}/a.plan.yaml`);
});
