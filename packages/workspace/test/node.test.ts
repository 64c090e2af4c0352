import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorkspace } from '../src/index.js';
import { fullPath, nodeFiles } from '../src/node.js';

let folder = '';

beforeAll(() => {
  folder = fullPath('/', mkdtempSync(join(tmpdir(), 'workplan-node-')));
  mkdirSync(`${folder}/plans`);
  writeFileSync(`${folder}/plans/a.plan.yaml`, '工作方案: 1\n标题: 甲\n');
  writeFileSync(`${folder}/workplan.config.yaml`, '规则:\n  fullwidth-colon: warning\n');
  symlinkSync(`${folder}/plans/a.plan.yaml`, `${folder}/link.plan.yaml`);
  symlinkSync(`${folder}/nowhere`, `${folder}/broken`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the disk of Node', () => {
  test('reads, and tells what is there', async () => {
    expect(Buffer.from(await nodeFiles.read(`${folder}/plans/a.plan.yaml`)).toString('utf8')).toBe(
      '工作方案: 1\n标题: 甲\n',
    );
    expect(
      await Promise.all(
        ['plans', 'plans/a.plan.yaml', 'link.plan.yaml', 'broken', 'none', 'plans/a.plan.yaml/under'].map((name) =>
          nodeFiles.kindOf(`${folder}/${name}`),
        ),
      ),
    ).toEqual(['folder', 'file', 'file', undefined, undefined, undefined]);
    expect([...(await nodeFiles.list(folder))].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'broken', kind: 'link' },
      { name: 'link.plan.yaml', kind: 'link' },
      { name: 'plans', kind: 'folder' },
      { name: 'workplan.config.yaml', kind: 'file' },
    ]);
  });

  test('follows links, and says where there is no end to them', async () => {
    expect(await nodeFiles.realPath(`${folder}/link.plan.yaml`)).toBe(
      await nodeFiles.realPath(`${folder}/plans/a.plan.yaml`),
    );
    expect(await nodeFiles.realPath(`${folder}/broken`)).toBeUndefined();
    await expect(nodeFiles.read(`${folder}/none`)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('is all that a workspace needs', async () => {
    const setup = await createWorkspace({ files: nodeFiles, roots: [folder] }).setupOf(`${folder}/plans/a.plan.yaml`);
    expect(setup.path).toBe(`${folder}/workplan.config.yaml`);
  });

  test('makes paths whole', () => {
    expect(fullPath('/plans', '../seeds/a.txt')).toBe('/seeds/a.txt');
    expect(fullPath('/plans', '/a')).toBe('/a');
  });
});
