import { applyEdits } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { createWorkspace, registerBodies } from '../src/index.js';
import { appendItem } from '../src/config/append-items.js';
import { table } from './support/table.js';

const PLAN = '/w/plans/a.plan.yaml';

/** The files once a body has been written down, by path; undefined when it cannot be. */
async function registered(
  contents: Readonly<Record<string, string>>,
  name: string | readonly string[] = '市大数据中心',
  place = '杭州市',
): Promise<Record<string, string> | undefined> {
  const files = table(contents);
  const setup = await createWorkspace({ files, roots: ['/w'] }).setupOf(PLAN);
  const edits = await registerBodies({ names: [name].flat(), place }, PLAN, setup, files, ['/w']);
  return edits === undefined
    ? undefined
    : {
        ...contents,
        ...Object.fromEntries(edits.map(({ path, text, edits: own }) => [path, applyEdits(text ?? '', own)])),
      };
}

/** Whether a plan of a place knows a body, with these files. */
async function knows(
  contents: Readonly<Record<string, string>>,
  name = '市大数据中心',
  place = '杭州市',
): Promise<boolean> {
  const setup = await createWorkspace({ files: table(contents), roots: ['/w'] }).setupOf(PLAN);
  expect(setup.files).toEqual([]);
  return setup.registry.lookup(name, { jurisdiction: place }).status === 'exact';
}

const CONFIG = '/w/workplan.config.yaml';
const HANGZHOU = '名录: 1\n地区: 杭州市\n单位:\n  - 简称: 市经信局\n    别名: [市经济和信息化局] # 旧称\n# 结束\n';

describe('a body is written into the registry of its place', () => {
  test.each<[string, Record<string, string>, string, string]>([
    [
      'below the last one',
      { [CONFIG]: '名录: [h.yaml]\n', '/w/h.yaml': HANGZHOU },
      '/w/h.yaml',
      HANGZHOU.replace('# 结束', '  - 简称: 市大数据中心\n# 结束'),
    ],
    [
      'in English',
      {
        [CONFIG]: 'registries: h.yaml\n',
        '/w/h.yaml': 'registry: 1\njurisdiction: 杭州市\nbodies:\n- short: 市经信局',
      },
      '/w/h.yaml',
      'registry: 1\njurisdiction: 杭州市\nbodies:\n- short: 市经信局\n- short: 市大数据中心',
    ],
    [
      'between brackets',
      { [CONFIG]: '名录: [h.yaml]\n', '/w/h.yaml': '名录: 1\n地区: 杭州市\n单位: [{简称: 市经信局}]\n' },
      '/w/h.yaml',
      '名录: 1\n地区: 杭州市\n单位: [{简称: 市经信局}, {简称: 市大数据中心}]\n',
    ],
    [
      'behind the key of an empty list',
      { [CONFIG]: '名录: [h.yaml]\n', '/w/h.yaml': '名录: 1\r\n地区: 杭州市\r\n单位: # 待补\r\n' },
      '/w/h.yaml',
      '名录: 1\r\n地区: 杭州市\r\n单位: # 待补\r\n  - 简称: 市大数据中心\r\n',
    ],
    [
      'in a new file that is named in the configuration',
      { [CONFIG]: '规则: {tab-indent: off}' },
      CONFIG,
      '规则: {tab-indent: off}\n名录:\n  - ./杭州市.registry.yaml\n',
    ],
    [
      'beside those of other places',
      { [CONFIG]: 'registries: [n.yaml]\n', '/w/n.yaml': HANGZHOU.replace('杭州', '宁波') },
      CONFIG,
      'registries: [n.yaml, ./杭州市.registry.yaml]\n',
    ],
    [
      'in a new file and a new configuration',
      {},
      '/w/杭州市.registry.yaml',
      '名录: 1\n地区: 杭州市\n通例: 开 # 清单不全；已列全时改为“关”\n单位:\n  - 简称: 市大数据中心\n',
    ],
  ])('%s', async (_, contents, path, expected) => {
    const after = await registered(contents);
    expect(after?.[path]).toBe(expected);
    // A registry whose list was empty was no registry yet.
    expect(await knows(after ?? {})).toBe(true);
  });

  test('several at once, in every way that a list is written', async () => {
    const names = ['市甲办', '市乙办'];
    for (const list of ['', '单位:\n', '单位: []\n', '单位: [{简称: 市丙办}]\n', '单位:\n  - 简称: 市丙办\n# 结束']) {
      const head = `名录: 1\n地区: 杭州市\n`;
      const after = await registered({ [CONFIG]: '名录: [h.yaml]\n', '/w/h.yaml': head + list }, names);
      for (const name of names) expect(await knows(after ?? {}, name), list).toBe(true);
      expect(after?.['/w/h.yaml']?.startsWith(head)).toBe(true);
      if (list.includes('丙')) expect(await knows(after ?? {}, '市丙办'), list).toBe(true);
    }
    expect(await registered({ [CONFIG]: '名录: [h.yaml]\n', '/w/h.yaml': HANGZHOU }, [])).toBeUndefined();
  });

  test('of a shipped place, under whatever name, and with a name that needs quotes', async () => {
    const after = await registered({}, '市“一网通办”: 专班', '上海');
    expect(Object.keys(after ?? {}).sort()).toEqual(['/w/workplan.config.yaml', '/w/上海市.registry.yaml']);
    expect(await knows(after ?? {}, '市“一网通办”: 专班', '上海市')).toBe(true);
    expect(await knows(after ?? {}, '市教委', '上海市')).toBe(true);
  });

  test.each<[string, Record<string, string>]>([
    ['a file of the same name that is not in use', { '/w/杭州市.registry.yaml': '别的\n' }],
    ['a configuration that is broken', { [CONFIG]: '名录: [\n' }],
    [
      'a configuration with one registry named without a list',
      { [CONFIG]: '名录: n.yaml\n', '/w/n.yaml': HANGZHOU.replace('杭州', '宁波') },
    ],
  ])('not over %s', async (_, contents) => {
    expect(await registered(contents)).toBeUndefined();
  });
});

test('an item goes to the end of a list and nowhere else', () => {
  const after = (text: string): string | undefined => {
    const edit = appendItem(text, ['a', 'b'], { line: 'x', flow: 'y' });
    return edit === undefined ? undefined : applyEdits(text, [edit]);
  };
  expect(after('')).toBe('a:\n  - x\n');
  expect(after('# note\n')).toBe('# note\na:\n  - x\n');
  expect(after('b: []\n')).toBe('b: [y]\n');
  expect(after('b: [1,\n  2,\n]\n')).toBe('b: [1,\n  2, y\n]\n');
  expect(after('b:\n  - 1\n\n  - |\n    t\nc: 2\n')).toBe('b:\n  - 1\n\n  - |\n    t\n  - x\nc: 2\n');
  expect(after('- 1\n')).toBeUndefined();
  expect(after('b: {c: 1}\n')).toBeUndefined();
  expect(after('{b: [1]}')).toBe('{b: [1, y]}');
  expect(after('{c: [1]}')).toBeUndefined();
});
