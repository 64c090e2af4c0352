import { importNotes, importOfficialText, parsePlan, type Plan } from '@workplan/core';
import { planTasks, queryTasks, roleBodies } from '@workplan/core/query';
import { describe, expect, test } from 'vitest';
import { planOf, said } from './said.js';

const TITLE = '云山市2026年工作要点\n';
const TASKS = '1.建设甲平台。（责任单位：市教育局）\n2.建设乙平台。\n';

/** Who answers for each task, statements included. */
const answering = (plan: Plan): string[] =>
  planTasks(plan).map((entry) =>
    roleBodies(entry)
      .map(({ role, body }) => `${role} ${body}`)
      .join('，'),
  );

describe('a statement for several tasks stands under 分工说明 and counts for each of them', () => {
  test.each([
    ['on a line of its own', '一、重点任务\n以下任务均需各区政府落实。\n', 2, ['各区政府'], 'section'],
    [
      'inside the text of a section',
      '一、重点任务\n聚焦重点领域。以下任务均需各区政府、市有关部门落实，不再一一列出。\n',
      2,
      ['各区政府', '市有关部门'],
      'section',
    ],
    ['in a heading, which is no task then', '一、重点任务（以下任务均由各区政府落实）\n', 2, ['各区政府'], 'section'],
    ['before the first section', '以下任务均需各区政府落实。\n一、重点任务\n', 2, ['各区政府'], 'plan'],
  ] as const)('%s', (_, head, line, names, scope) => {
    const text = `${TITLE}${head}${TASKS}`;
    const imported = importOfficialText(text, { file: '原文.txt' });
    expect(imported.shared).toEqual([{ line, role: 'implement', names, scope }]);
    expect(imported.unheld).toEqual([]);
    expect(importNotes(imported).map(({ message }) => message.zh)[0]).toContain(names.join('、'));
    const plan = planOf(text);
    // The tasks say what is printed for them; what covers them is added when it is asked who answers.
    expect(said(plan)).toEqual([{ responsible: ['市教育局'] }, {}]);
    const shared = names.map((name) => `implement ${name}`).join('，');
    expect(answering(plan)).toEqual([`responsible 市教育局，${shared}`, shared]);
    expect(queryTasks(plan, { body: '各区政府', role: 'implement' }).map(({ number }) => number)).toEqual(['1', '2']);
  });

  test('in the attribution of a task it covers the tasks behind it', () => {
    const text =
      `${TITLE}1.建设甲平台。（责任单位：市教育局。以下任务均需各区政府、开发区管委会落实，不再一一列出）\n` +
      '2.建设乙平台。（责任单位：市民政局）\n';
    const imported = importOfficialText(text, { file: '原文.txt' });
    expect(imported.shared).toMatchObject([{ line: 2, names: ['各区政府', '开发区管委会'], scope: 'behind' }]);
    expect(imported.unheld).toEqual([]);
    expect(answering(planOf(text))).toEqual([
      'responsible 市教育局',
      'responsible 市民政局，implement 各区政府，implement 开发区管委会',
    ]);
  });

  test('behind the last task it covers those above it', () => {
    const text = `${TITLE}一、甲\n${TASKS.replace('2.建设乙平台。', '2.建设乙平台。（市财政局负责）')}以上任务均由市有关部门负责。\n`;
    const imported = importOfficialText(text, { file: '原文.txt' });
    expect([...imported.shared, ...imported.unheld].flatMap(({ names }) => names)).toEqual(['市有关部门']);
  });
});

describe('a statement that may mean other tasks is reported, and held by nothing', () => {
  test.each([
    ['with exceptions', '一、重点任务\n以下任务除第1项外，均由各区政府落实。\n'],
    ['of the tasks above it, before any', '一、重点任务\n以上任务均由各区政府落实。\n'],
  ])('%s', (_, head) => {
    const imported = importOfficialText(`${TITLE}${head}${TASKS}`, { file: '原文.txt' });
    expect(imported.shared).toEqual([]);
    expect(imported.unheld).toEqual([{ line: 3, names: ['各区政府'] }]);
  });

  test('and prose that names bodies is none', () => {
    const text = `${TITLE}一、重点任务\n各区政府要落实以下任务。以下任务均需年底前完成。\n${TASKS}`;
    const imported = importOfficialText(text, { file: '原文.txt' });
    expect([imported.shared, imported.unheld]).toEqual([[], []]);
  });
});

test('分工说明 covers what stands below its section, and its names are names of bodies', () => {
  const document = parsePlan(
    '工作方案: 1\n标题: 甲方案\n章节:\n  - 标题: 甲\n    分工说明:\n      - 落实: [各区政府, 等]\n        督办: [市政府督查室]\n' +
      '    章节:\n      - 标题: 乙\n        任务:\n          - {序号: 1, 内容: 建设平台。}\n' +
      '  - 标题: 丙\n    任务:\n      - {序号: 2, 内容: 推进改革。, 责任: [市教委]}\n',
  );
  expect(document.shapeErrors).toEqual([]);
  expect(document.plan && answering(document.plan)).toEqual([
    'implement 各区政府，supervise 市政府督查室',
    'responsible 市教委',
  ]);
  expect(document.bound.scalars.get('body')?.map(({ node }) => node.value)).toEqual([
    '各区政府',
    '等',
    '市政府督查室',
    '市教委',
  ]);
});

test('clauses that each begin a line say so once, and have no breaks in their texts', () => {
  const text = `${TITLE}1.建设甲平台。\n责任单位：市教育局\n建设乙平台。\n责任单位：市财政局\n`;
  const plan = planOf(text);
  expect(plan.style?.clauseLines).toBe(true);
  expect(plan.tasks?.[0]?.clauses?.map((clause) => clause.text)).toEqual(['建设甲平台。', '建设乙平台。']);
  expect(plan.tasks?.[0]?.verbatim).toBeUndefined();
});
