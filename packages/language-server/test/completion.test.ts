import { readFileSync } from 'node:fs';
import { applyEdits, PlanDocument } from '@workplan/core';
import { builtinRegistry } from '@workplan/registry/data';
import { InsertTextFormat, type CompletionItem } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { complete, resolveCompletion } from '../src/features/completion/index.js';
import { offsetAt, type OpenPlan } from '../src/open-plan.js';
import { CURSOR, openMarked, openPlan } from './support/plan.js';

const HEAD = '工作方案: 1\n标题: 方案\n地区: 上海市\n期间: 2016\n公文:\n  成文日期: 2016-02-18\n';
const HEAD_EN = 'workplan: 1\ntitle: 方案\njurisdiction: 上海市\nperiod: 2016\ndocument:\n  issued: 2016-02-18\n';
const TASK = `${HEAD}任务:\n  - 序号: 1\n    内容: 推进公共数据开放\n`;
const TASK_EN = `${HEAD_EN}tasks:\n  - number: 1\n    text: 推进公共数据开放\n`;

/** Marked text, and the labels that must come first, in this order. `[]`: nothing is offered. */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  // Bodies in brackets.
  [`${TASK}    牵头: [jxw│]\n`, ['市经济信息化委']],
  [`${TASK}    牵头: [sjjxxh│]\n`, ['市经济信息化委']],
  [`${TASK}    牵头: [sjjxxhw│]\n`, ['市经济信息化委']],
  [`${TASK}    牵头: [经信委│]\n`, ['市经济信息化委']],
  [`${TASK}    牵头: [市经信委│]\n`, ['市经济信息化委']],
  [`${TASK}    牵头: [经济信息化│]\n`, ['市经济信息化委']],
  [`${TASK}    牵头: [上海市经济和信息化委员会│]\n`, ['市经济信息化委']],
  [`${TASK}    牵头: [shijingjixin│]\n`, ['市经济信息化委']],
  [`${TASK}    牵头: [市jjxx│]\n`, ['市经济信息化委']],
  [`${TASK}    牵头: [市财政局, jxw│]\n`, ['市经济信息化委']],
  [`${TASK}    牵头: [fgw│]\n`, ['市发展改革委']],
  [`${TASK}    牵头: [czj│, 市教委]\n`, ['市财政局']],
  [`${TASK}    牵头: [市财政局, 教│委]\n`, ['市教委']],
  [`${TASK}    牵头: ["czj│"]\n`, ['市财政局']],
  [`${TASK}    牵头: [市教委、czj│]\n`, ['市财政局']],
  [`${TASK}    责任: [│]\n`, ['市政府办公厅']],
  [`${TASK}    责任: [市教委,│]\n`, ['市政府办公厅']],
  [`${TASK}    责任: [│市教委]\n`, ['市教委']],
  // Bracket not closed.
  [`${TASK}    牵头: [jxw│\n    时限: 年底前\n`, ['市经济信息化委']],
  [`${TASK}    牵头: [市教委, czj│`, ['市财政局']],
  [`${TASK}    牵头: [\n      市教委,\n      czj│\n    ]\n`, ['市财政局']],
  // Lists with dashes.
  [`${TASK}    牵头:\n      - jxw│\n`, ['市经济信息化委']],
  [`${TASK}    牵头:\n      - 市教委\n      - czj│\n`, ['市财政局']],
  [`${TASK}    牵头:\n      - │\n`, ['市政府办公厅']],
  [`${TASK}    牵头:\n      -│\n`, ['市政府办公厅']],
  [`${TASK}    牵头:\n    - czj│\n`, ['市财政局']],
  [`${TASK}    牵头:\n      czj│\n`, ['市财政局']],
  // A name alone, nothing yet, a comment behind.
  [`${TASK}    牵头: czj│\n`, ['市财政局']],
  [`${TASK}    牵头: │\n`, ['市政府办公厅']],
  [`${TASK}    牵头:│\n`, ['市政府办公厅']],
  [`${TASK}    牵头: czj│ # 待定\n`, ['市财政局']],
  [`${TASK}    牵头: '财政│'\n`, ['市财政局']],
  [`${TASK}    牵头: [deng│]\n`, ['等']],
  [`${TASK}    牵头: [等│]\n`, ['等']],
  [`${TASK}    分句:\n      - 内容: 甲\n        配合: [czj│]\n`, ['市财政局']],
  [`${HEAD}章节:\n  - 标题: 甲\n    任务:\n      - 序号: 1\n        督办: [czj│]\n`, ['市财政局']],
  // English keys.
  [`${TASK_EN}    lead: [jxw│]\n`, ['市经济信息化委']],
  [`${TASK_EN}    responsible:\n      - czj│\n`, ['市财政局']],
  [`${TASK_EN}    support: │\n`, ['市政府办公厅']],
  [`${TASK_EN}    guide: [经信委│`, ['市经济信息化委']],
  // Keys.
  [`${TASK}    │\n`, ['标题', '出处']],
  [`${TASK}    qt│\n`, ['牵头']],
  [`${TASK}    qiantou│\n`, ['牵头']],
  [`${TASK}    牵│\n`, ['牵头']],
  [`${TASK}    lead│\n`, ['牵头']],
  [`${TASK}    sx│\n`, ['时限']],
  [`${TASK}    │时限: 年底前\n`, ['标题']],
  [`${TASK}    时│: 年底前\n`, ['时限']],
  [`${TASK}    进展:\n      │\n`, ['状态', '记录']],
  [`${TASK}    进展:\n      zt│\n`, ['状态']],
  [`${TASK}    目标:\n      - │\n`, ['指标', '数值']],
  [`${TASK}    目标:\n      - 指标: 甲\n        │\n`, ['数值', '计量单位']],
  [`${TASK}    目标:\n      │\n`, ['指标']],
  [`${TASK}  - │\n`, ['序号']],
  [`${TASK}  -│\n`, ['序号']],
  [`${TASK}│\n`, ['原文', '标注格式', '前言']],
  [`${HEAD}zj│\n`, ['章节']],
  ['│', ['工作方案', '标题']],
  [`${TASK_EN}    │\n`, ['title', 'source']],
  [`${TASK_EN}    牵头│\n`, ['lead']],
  [`${TASK_EN}    dead│\n`, ['deadline']],
  [`${TASK_EN}    qt│\n`, ['lead']],
  [`${HEAD_EN}sec│\n`, ['sections']],
  // Words, times, places, numbers.
  [`${TASK}    进展:\n      状态: │\n`, ['未启动', '进行中', '已完成', '滞后', '长期坚持', '已调整']],
  [`${TASK}    进展:\n      状态: ywc│\n`, ['已完成']],
  [`${TASK_EN}    progress:\n      status: │\n`, ['not-started', 'in-progress', 'done']],
  [`${TASK_EN}    progress:\n      status: 已│\n`, ['done']],
  [`${TASK}    时限: │\n`, ['年底前', '3月底前']],
  [`${TASK}    时限: 6│\n`, ['6月底前']],
  [`${TASK}    时限: ndq│\n`, ['年底前']],
  [`${TASK_EN}    deadline: nian│\n`, ['年底前']],
  ['工作方案: 1\n地区: │\n', ['全国', '上海市']],
  ['工作方案: 1\n地区: sh│\n', ['上海市']],
  ['workplan: 1\njurisdiction: 上│\n', ['上海市']],
  [`${HEAD}前言: 根据《通知》（国发〔2015〕50号）\n依据:\n  - 文号: │\n`, ['国发〔2015〕50号']],
  [`${HEAD}公文2: 1\n标注格式:\n  形式: │\n`, ['标签', '动词']],
  // Nothing to offer.
  [`${TASK}    # 牵头: j│\n`, []],
  [`${HEAD}任务:\n  - 序号: 1\n    内容: 推进│\n`, []],
  [`${HEAD}前言: |-\n  推进│\n`, []],
  [`${TASK}    牵头: [市教委]│\n`, []],
  [`${TASK}      续行│\n`, []],
];

const newText = (item: CompletionItem): string => {
  if (item.textEdit === undefined) throw new Error('no edit');
  return item.insertTextFormat === InsertTextFormat.Snippet ? item.textEdit.newText.replace('$1', '') : item.textEdit.newText;
};

/** The plan's text once an item has been taken. */
function accept(plan: OpenPlan, item: CompletionItem): string {
  if (item.textEdit === undefined || !('range' in item.textEdit)) throw new Error('no edit');
  const { range } = item.textEdit;
  return applyEdits(plan.document.text, [{ start: offsetAt(plan, range.start), end: offsetAt(plan, range.end), text: newText(item) }]);
}

const one = (marked: string, label?: string): { plan: OpenPlan; item: CompletionItem } => {
  const { plan, offset } = openMarked(marked);
  const { items } = complete(plan, offset);
  const item = label === undefined ? items[0] : items.find((candidate) => candidate.label === label);
  if (item === undefined) throw new Error(`no ${label ?? 'item'} among ${items.map((candidate) => candidate.label).join(' ')}`);
  return { plan, item };
};

/** The table with the marked line as the name of each case. */
const CASES = TABLE.map(([marked, labels]) => [marked.split('\n').find((line) => line.includes(CURSOR))?.trim() ?? '', marked, labels] as const);

describe('what comes first', () => {
  it.each(CASES)('%#: %s', (_, marked, labels) => {
    const { plan, offset } = openMarked(marked);
    const { items, isIncomplete } = complete(plan, offset);
    expect(isIncomplete).toBe(true);
    expect(items.slice(0, Math.max(labels.length, 1)).map(({ label }) => label)).toEqual(labels);
  });
});

describe('taking an item', () => {
  it.each(CASES)('%#: adds no problem to %s', (_, marked) => {
    const { plan, offset } = openMarked(marked);
    const before = plan.document.syntax.problems.length;
    for (const item of complete(plan, offset).items) {
      const after = new PlanDocument(accept(plan, item));
      expect(after.syntax.problems.length, `${item.label}\n${after.text}`).toBeLessThanOrEqual(before);
    }
  });

  it.each([
    ['only the partial name is replaced', `${TASK}    牵头: [市财政局, jxw│, 市教委]\n`, '    牵头: [市财政局, 市经济信息化委, 市教委]\n', undefined],
    ['the rest of the name goes too', `${TASK}    牵头: [经│信委]\n`, '    牵头: [市经济信息化委]\n', '市经济信息化委'],
    ['a blank is put behind the colon', `${TASK}    牵头:│\n`, '    牵头: 市财政局\n', '市财政局'],
    ['a blank is put behind the dash', `${TASK}    牵头:\n      -│\n`, '    牵头:\n      - 市财政局\n', '市财政局'],
    ['a dash is put before a first item', `${TASK}    牵头:\n      czj│\n`, '    牵头:\n      - 市财政局\n', undefined],
    ['quotes stay', `${TASK}    牵头: ["czj│"]\n`, '    牵头: ["市财政局"]\n', undefined],
    ['a comment stays', `${TASK}    牵头: czj│ # 待定\n`, '    牵头: 市财政局 # 待定\n', undefined],
    ['a role opens a list', `${TASK}    qt│\n`, '    牵头: []\n', undefined],
    ['a list of objects opens an item', `${TASK}    mubiao│\n`, '    目标:\n      - \n', undefined],
    ['an object opens a line', `${TASK}    jinzhan│\n`, '    进展:\n      \n', undefined],
    ['the colon is not doubled', `${TASK}    时│: 年底前\n`, '    时限: 年底前\n', undefined],
    ['the first key of an item gets its dash', `${TASK}    目标:\n      │\n`, '    目标:\n      - 指标: \n', undefined],
  ] as const)('%s', (_, marked, expected, label) => {
    const { plan, item } = one(marked, label);
    expect(accept(plan, item)).toBe(TASK + expected);
  });
});

describe('taking an item anywhere in the examples', () => {
  it.each(['starter', 'shanghai-2016-egov', 'shanghai-2016-egov.en', 'sports-events-2018', 'reform-list-2018'])('adds no problem to %s', (name) => {
    const plan = openPlan(readFileSync(new URL(`../../../examples/${name}.plan.yaml`, import.meta.url), 'utf8'));
    const { text } = plan.document;
    const step = Math.max(1, Math.floor(text.length / 150));
    for (let offset = 0; offset <= text.length; offset += step) {
      const [item] = complete(plan, offset).items;
      if (item === undefined) continue;
      const after = new PlanDocument(accept(plan, item));
      expect(after.syntax.problems, `${item.label} at ${offset}`).toEqual([]);
    }
  });
});

describe('an item', () => {
  it('is filtered by what was typed, and told in full', () => {
    const { item } = one(`${TASK}    牵头: [jxw│]\n`);
    expect(item).toMatchObject({ label: '市经济信息化委', filterText: 'jxw', sortText: '0000', detail: '上海市经济和信息化委员会' });
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
    expect(complete(plan, offset).items.map(({ label, detail }) => [label, detail])).toEqual([['L3', '一、推进公共数据开放。']]);
  });
});

describe('initials', () => {
  it('find 99 % of the bodies of 上海市 among the first three', () => {
    const bodies = builtinRegistry.bodies({ jurisdiction: '上海市', on: '2016-02-18' }).filter(({ jurisdiction }) => jurisdiction === '上海市');
    expect(bodies.length).toBeGreaterThan(50);
    const missed = bodies.filter(({ initials, shortForm }) => {
      const { plan, offset } = openMarked(`${TASK}    牵头: [${initials}│]\n`);
      return !complete(plan, offset).items.slice(0, 3).some(({ label }) => label === shortForm);
    });
    expect(missed.length / bodies.length, missed.map(({ shortForm }) => shortForm).join(' ')).toBeLessThanOrEqual(0.01);
  });
});

describe('a plan of 10,000 tasks', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `  - 序号: ${at + 1}\n    内容: 推进事项${at + 1}\n    牵头: [市教委, 市财政局]\n    时限: 年底前\n`).join('');
  const text = `${HEAD}任务:\n${rows}  - 序号: 10001\n    牵头: [jxw]\n`;
  it('answers quickly', { retry: 3 }, () => {
    const plan = openPlan(text);
    const offset = text.lastIndexOf('jxw') + 3;
    complete(plan, offset);
    const start = performance.now();
    for (let round = 0; round < 10; round += 1) complete(plan, offset);
    expect((performance.now() - start) / 10).toBeLessThan(40);
    const keyAt = text.lastIndexOf('牵头');
    const keyStart = performance.now();
    expect(complete(plan, keyAt).items.length).toBeGreaterThan(0);
    expect(performance.now() - keyStart).toBeLessThan(40);
  });
});
