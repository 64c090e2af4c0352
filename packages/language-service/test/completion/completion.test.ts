import type { CompletionItem } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { complete, resolveCompletion } from '../../src/features/completion/index.js';
import type { OpenPlan } from '../../src/open-plan.js';
import { accept } from '../support/accept.js';
import { openMarked } from '../support/plan.js';

const HEAD = '工作方案: 1\n标题: 方案\n地区: 上海市\n期间: 2016\n公文:\n  成文日期: 2016-02-18\n';
const TASK = `${HEAD}任务:\n  - 序号: 1\n    内容: 推进公共数据开放\n`;

const one = (marked: string, label?: string): { plan: OpenPlan; item: CompletionItem } => {
  const { plan, offset } = openMarked(marked);
  const { items } = complete(plan, offset);
  const item = label === undefined ? items[0] : items.find((candidate) => candidate.label === label);
  if (item === undefined)
    throw new Error(`no ${label ?? 'item'} among ${items.map((candidate) => candidate.label).join(' ')}`);
  return { plan, item };
};

describe('taking an item', () => {
  it.each([
    [
      'only the partial name is replaced',
      `${TASK}    牵头: [市财政局, jxw│, 市教委]\n`,
      '    牵头: [市财政局, 市经济信息化委, 市教委]\n',
      undefined,
    ],
    ['the rest of the name goes too', `${TASK}    牵头: [经│信委]\n`, '    牵头: [市经济信息化委]\n', '市经济信息化委'],
    ['a space is put behind the colon', `${TASK}    牵头:│\n`, '    牵头: 市财政局\n', '市财政局'],
    ['a space is put behind the dash', `${TASK}    牵头:\n      -│\n`, '    牵头:\n      - 市财政局\n', '市财政局'],
    ['a dash is put before a first item', `${TASK}    牵头:\n      czj│\n`, '    牵头:\n      - 市财政局\n', undefined],
    ['quotes stay', `${TASK}    牵头: ["czj│"]\n`, '    牵头: ["市财政局"]\n', undefined],
    ['a comment stays', `${TASK}    牵头: czj│ # 待定\n`, '    牵头: 市财政局 # 待定\n', undefined],
    ['a role opens a list', `${TASK}    qt│\n`, '    牵头: []\n', undefined],
    ['a list of objects opens an item', `${TASK}    mubiao│\n`, '    目标:\n      - \n', undefined],
    ['an object opens a line', `${TASK}    jinzhan│\n`, '    进展:\n      \n', undefined],
    ['the colon is not doubled', `${TASK}    时│: 年底前\n`, '    时限: 年底前\n', undefined],
    [
      'a mark of the input method becomes a comma',
      `${TASK}    牵头: [市教委、czj│、市科委]\n`,
      '    牵头: [市教委, 市财政局, 市科委]\n',
      undefined,
    ],
    [
      'names without brackets become a list',
      `${TASK}    牵头: 市教委、czj│，市科委 # 待定\n`,
      '    牵头: [市教委, 市财政局, 市科委] # 待定\n',
      undefined,
    ],
    [
      'names behind one dash become two items',
      `${TASK}    牵头:\n      - 市教委、czj│\n`,
      '    牵头:\n      - 市教委\n      - 市财政局\n',
      undefined,
    ],
    [
      'marks in brackets part nothing',
      `${TASK}    牵头: [市财政局, 各区│（县、市）]\n`,
      '    牵头: [市财政局, 各区县政府]\n',
      undefined,
    ],
    [
      'a whole task goes on counting',
      `${TASK}  - │\n`,
      '  - 序号: 2\n    内容: \n    牵头: []\n    责任: []\n    时限: 年底前\n',
      '新增任务',
    ],
    ['the first key of an item gets its dash', `${TASK}    目标:\n      │\n`, '    目标:\n      - 指标: \n', undefined],
  ] as const)('%s', (_, marked, expected, label) => {
    const { plan, item } = one(marked, label);
    expect(accept(plan, item)).toBe(TASK + expected);
  });
});

describe('an item', () => {
  it('is filtered by what was typed, and given in full', () => {
    const { item } = one(`${TASK}    牵头: [jxw│]\n`);
    expect(item).toMatchObject({
      label: '市经济信息化委',
      filterText: 'jxw',
      sortText: '0000',
      detail: '上海市经济和信息化委员会',
    });
    const { documentation } = resolveCompletion(item, 'zh');
    expect(documentation).toMatchObject({ value: expect.stringContaining('**市经济信息化委** · 上海市') as string });
    expect(JSON.parse(JSON.stringify(item))).toEqual(item);
  });

  it('describes a key', () => {
    const { item } = one(`${TASK}    qt│\n`);
    expect(resolveCompletion(item, 'en').documentation).toBeDefined();
  });

  it('leaves out keys that are there', () => {
    const { plan, offset } = openMarked(`${TASK}    │\n    时限: 年底前\n  - 序号: 2\n    牵头: [市教委]\n`);
    const labels = complete(plan, offset).items.map(({ label }) => label);
    expect(labels).toContain('牵头');
    for (const present of ['序号', '内容', '时限']) expect(labels).not.toContain(present);
  });

  it('offers all that are in force, the collectives and 等', () => {
    const { plan, offset } = openMarked(`${TASK}    牵头: [│]\n`);
    const labels = complete(plan, offset).items.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['各区县政府', '市教委', '等']));
    expect(labels.length).toBeGreaterThan(120);
  });

  it('leaves out names that the list holds', () => {
    const { plan, offset } = openMarked(`${TASK}    牵头: [市教委, 市│]\n`);
    expect(complete(plan, offset).items.map(({ label }) => label)).not.toContain('市教委');
  });

  it('puts names the plan uses before others', () => {
    const { item } = one(`${TASK}    牵头: [市教委]\n    责任: [│]\n`);
    expect(item.label).toBe('市教委');
  });

  it('puts a body out of force last and says so', () => {
    const { plan, offset } = openMarked(`${TASK.replace('2016-02-18', '2020-02-18')}    牵头: [市卫生计生委│]\n`);
    const item = complete(plan, offset).items.find(({ label }) => label === '市卫生计生委');
    expect(item).toMatchObject({ tags: [1] });
    expect(item?.detail).toMatch(/^已于\d{4}.*终止/);
  });

  it('gives the line of the source that holds the text', () => {
    const { plan, offset } = openMarked(`${TASK}    出处: │\n`, { source: '标题\n\n一、推进公共数据开放。\n' });
    expect(complete(plan, offset).items.map(({ label, detail }) => [label, detail])).toEqual([
      ['L3', '一、推进公共数据开放。'],
    ]);
  });
});

describe('a key taken in a map in braces', () => {
  const PLAN = '工作方案: 1\n标题: 安排\n地区: 上海市\n期间: 2016\n任务:\n';
  it.each([
    ['- {│}', '- {序号: }'],
    ['- {内容: x, qt│}', '- {内容: x, 牵头: []}'],
    ['- {内容: x,qt│}', '- {内容: x, 牵头: []}'],
    ['- {内容: x,│}', '- {内容: x, 序号: }'],
    ['- {牵头: [市教委] zr│}', '- {牵头: [市教委], 责任: []}'],
    ['- {"内容": "x"│}', '- {"内容": "x", 序号: }'],
    ['- {qt│ 内容: x}', '- {牵头: [], 内容: x}'],
    ['- {qt│\n   内容: x}', '- {牵头: [],\n   内容: x}'],
    ['- {qt│, 内容: x}', '- {牵头: [], 内容: x}'],
    ['- {牵│: [市教委]}', '- {牵头: [市教委]}'],
    ['- {内容: x, qt│', '- {内容: x, 牵头: []'],
    ['- {内容: x, mb│}', '- {内容: x, 目标: [{}]}'],
    ['- {内容: x, jz│}', '- {内容: x, 进展: {}}'],
    ['- {内容: x, 时限:│}', '- {内容: x, 时限: 年底前}'],
    ['- {牵头: 市教委、czj│, 内容: x}', '- {牵头: [市教委, 市财政局], 内容: x}'],
  ])('%s', (written, expected) => {
    const { plan, offset } = openMarked(`${PLAN}${written}\n`);
    expect(accept(plan, complete(plan, offset).items[0] as CompletionItem)).toBe(`${PLAN}${expected}\n`);
  });

  it('is none that the map has already, on whatever line', () => {
    const { plan, offset } = openMarked(
      `${PLAN}- {"序号": 1, # 一\n   │,\n   内容: x, 目标: [{指标: 率, 出处: L1}],\n   牵头: [市教委]}\n`,
    );
    const labels = complete(plan, offset).items.map(({ label }) => label);
    for (const present of ['序号', '内容', '目标', '牵头']) expect(labels).not.toContain(present);
    for (const missing of ['责任', '出处', '时限']) expect(labels).toContain(missing);
  });
});
