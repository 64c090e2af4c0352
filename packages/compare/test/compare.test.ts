import { parsePlan, type Plan } from '@workplan/core';
import { comparePlans, continuityOf, wordSpans } from '@workplan/compare';
import { createRegistry } from '@workplan/registry';
import { describe, expect, test } from 'vitest';

const planOf = (...tasks: string[]): Plan => {
  const { plan } = parsePlan(`工作方案: 1\n标题: 工作要点\n任务:\n${tasks.join('')}`);
  if (plan === undefined) throw new Error('the plan of the test cannot be read');
  return plan;
};
const task = (number: number, text: string, more = ''): string => `  - 序号: ${number}\n    内容: ${text}\n${more}`;

describe('words', () => {
  test('figures change as a whole', () => {
    expect(wordSpans('达到829项。', '达到900项。')).toEqual([
      { kind: 'same', text: '达到' },
      { kind: 'removed', text: '829' },
      { kind: 'added', text: '900' },
      { kind: 'same', text: '项。' },
    ]);
  });

  test('joined, they are each of the texts', () => {
    const [old, text] = ['推进政务数据共享和业务协同，年底前完成。', '全面推进公共数据共享与业务协同，6月底前完成。'];
    const spans = wordSpans(old, text);
    const of = (kind: string): string =>
      spans
        .filter((span) => span.kind === 'same' || span.kind === kind)
        .map((span) => span.text)
        .join('');
    expect([of('removed'), of('added')]).toEqual([old, text]);
  });

  test('two long texts with nothing in common are exchanged', () => {
    const [old, text] = ['甲'.repeat(6000), '乙'.repeat(6000)];
    expect(wordSpans(old, text).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('tasks are found again', () => {
  test('when one before them is new', () => {
    const { tasks, unchanged } = comparePlans(
      planOf(task(1, '建设公共数据平台。'), task(2, '完善热线服务。')),
      planOf(task(1, '制定年度立法计划。'), task(2, '建设公共数据平台。'), task(3, '完善热线服务。')),
    );
    expect(tasks.map(({ status, changes }) => [status, ...changes.map(({ kind }) => kind)])).toEqual([
      ['added'],
      ['changed', 'renumbered'],
      ['changed', 'renumbered'],
    ]);
    expect(unchanged).toBe(0);
  });

  test('when most of them is written anew in their place, but not when nothing is left', () => {
    const withSecond = (text: string): Plan =>
      planOf(task(1, '建设公共数据平台。'), task(2, text), task(3, '开展联合检查。'));
    const statuses = (text: string): string[] =>
      comparePlans(withSecond('完善市民热线服务机制。'), withSecond(text)).tasks.map(({ status }) => status);
    expect(statuses('优化市民诉求全流程办理。')).toEqual(['changed']);
    expect(statuses('绿化荒山三百亩。')).toEqual(['removed', 'added']);
  });

  test('when several have the same words', () => {
    const same = [task(1, '完成上级交办事项。'), task(2, '完成上级交办事项。')];
    expect(comparePlans(planOf(...same), planOf(...same)).tasks).toEqual([]);
  });
});

test('without a registry another name is another body', () => {
  const { tasks } = comparePlans(
    planOf(task(1, '开展检查。', '    责任: [市工商局]\n')),
    planOf(task(1, '开展检查。', '    责任: [市市场监管局]\n')),
  );
  expect(tasks[0]?.changes).toMatchObject([
    {
      added: [{ role: 'responsible', body: '市市场监管局' }],
      removed: [{ role: 'responsible', body: '市工商局' }],
      renamed: [],
      newLead: false,
    },
  ]);
});

test('one that leads now and answered before has another role', () => {
  const { tasks } = comparePlans(
    planOf(task(1, '开展检查。', '    责任: [市教委]\n')),
    planOf(task(1, '开展检查。', '    牵头: [市教委]\n')),
  );
  expect(tasks[0]?.changes).toMatchObject([
    { roles: [{ body: '市教委', from: ['responsible'], to: ['lead'] }], newLead: true, added: [], removed: [] },
  ]);
});

test('two years are compared by their bodies too', () => {
  const { bodies, ended, begun } = continuityOf(
    planOf(task(1, '开展检查。', '    责任: [市教委]\n'), task(2, '修建学校。', '    责任: [市教委, 市财政局]\n')),
    planOf(task(1, '开展检查。', '    责任: [市教委]\n'), task(2, '绿化荒山。', '    责任: [市林业局]\n')),
    { registry: createRegistry([]) },
  );
  expect(ended.map(({ text }) => text)).toEqual(['修建学校。']);
  expect(begun.map(({ text }) => text)).toEqual(['绿化荒山。']);
  expect(bodies).toEqual([
    { body: '市教委', before: 2, after: 1 },
    { body: '市林业局', before: 0, after: 1 },
    { body: '市财政局', before: 1, after: 0 },
  ]);
});
