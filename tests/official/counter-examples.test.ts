// Ordinary words of plans that forms of reading took for something else.
import { importNotes, importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { planOf, said, tasksOf } from './said.js';

const TITLE = '云山县2026年重点任务\n';
const LAST = '2.建设乙平台。责任单位：县档案局\n';
const firstOf = (item: string): unknown => said(planOf(`${TITLE}1.建设甲平台${item}\n${LAST}`))[0];
const notesOf = (item: string): string =>
  importNotes(importOfficialText(`${TITLE}1.建设甲平台${item}\n${LAST}`, { file: '原文.txt' }))
    .map(({ message }) => message.zh)
    .join('\n');

describe('a verb between two bodies', () => {
  test.each([
    ['。责任单位：县教育局牵头县财政局配合', { lead: ['县教育局'], support: ['县财政局'] }],
    [
      '。责任单位：县教育局牵头县财政局配合完成时限：6月底前',
      { lead: ['县教育局'], support: ['县财政局'], until: '2026-06-30' },
    ],
    ['（县教育局牵头县财政局、县审计局配合）', { lead: ['县教育局'], support: ['县财政局', '县审计局'] }],
    ['（县财政局、县审计局配合县教育局负责）', { responsible: ['县教育局'], support: ['县财政局', '县审计局'] }],
  ])('%s', (item, read) => {
    expect(firstOf(item)).toEqual(read);
  });

  test('in traditional letters', () => {
    const text = `${TITLE}1.提升服務。縣民政局牽頭縣衛健局配合。\n${LAST}`;
    expect(said(planOf(text))[0]).toEqual({ lead: ['縣民政局'], support: ['縣衛健局'] });
  });

  test.each([
    '（县教育局负责县城学校，县民政局负责乡镇敬老院）',
    '（县教育局负责县城学校，县民政局负责县属敬老院）',
    '（县教育局指导各学校开展）',
    '（县教育局配合各项工作）',
  ])('is no verb where nobody behind it has one: %s', (item) => {
    expect(firstOf(item)).toEqual({});
    expect(notesOf(item)).toContain('县教育局');
  });
});

describe('words that end or begin like others', () => {
  test.each([
    ['大力乡政府、县财政局负责。', { responsible: ['大力乡政府', '县财政局'] }],
    ['大力镇政府牵头，县财政局配合。', { lead: ['大力镇政府'], support: ['县财政局'] }],
  ])('a town called 大力: %s', (item, read) => {
    expect(firstOf(`。${item}`)).toEqual(read);
  });

  test.each(['双方协商', '部门会商', '逐级磋商'])('no contractor behind a label: %s', (words) => {
    expect(firstOf(`\n责任单位：${words}`)).toEqual({});
  });
  test.each(['建设方', '监理方', '业主', '发包方'])('a contractor behind a label: %s', (words) => {
    expect(firstOf(`\n责任单位：${words}`)).toEqual({ responsible: [words] });
  });
});

describe('a remark behind who answers', () => {
  test.each(['依据职责情况县财政局配合', '视情况请县财政局参加'])('with a body in it is not read: %s', (remark) => {
    const item = `（县教育局负责，${remark}）`;
    expect(firstOf(item)).toEqual({});
    expect(notesOf(item)).toContain('县财政局');
  });
  test.each(['视障学校配合', '视频中心配合'])('does not begin with 视 alone: %s', (words) => {
    expect(firstOf(`（县教育局负责，${words}）`)).toEqual({
      responsible: ['县教育局'],
      support: [words.replace('配合', '')],
    });
  });
});

describe('numbers in brackets behind a year or month', () => {
  test.each(['按照2025年（1）号文要求，组织验收。责任单位：县教育局', '于6月（1）次调度。责任单位：县教育局'])(
    'begin no item: %s',
    (words) => {
      expect(firstOf(`，${words}`)).toEqual({ responsible: ['县教育局'] });
    },
  );
});

describe('bodies that a sentence names', () => {
  test.each(['企业上市办', '企业养老保险中心', '统筹办', '共建办', '在京办', '统筹城乡发展局', '企业发展局'])(
    'are said: %s',
    (name) => {
      expect(notesOf(`，${name}牵头开展工作，组织评比，定期通报。`)).toContain(name);
    },
  );
  test.each(['企业向县科技局', '在下一年度县政府', '统筹推进县发改局', '共建东湖区'])(
    'words of it are not: %s',
    (words) => {
      expect(notesOf(`，${words}牵头开展工作，组织评比，定期通报。`)).not.toContain(words);
    },
  );
});

describe('the title', () => {
  const titleOf = (lines: string): string =>
    planOf(`${lines}一、建设甲平台（县教育局负责）\n二、建设乙平台（县档案局负责）\n`).title;
  test.each([
    ['2026年工作要点\n和平区任务清单\n', '2026年工作要点和平区任务清单'],
    ['2026年重点工作\n和县任务分解方案\n', '2026年重点工作和县任务分解方案'],
    ['2026年重点工作\n与会单位任务清单\n', '2026年重点工作与会单位任务清单'],
  ])('of a place whose name begins with 和 has no words of the line above: %s', (lines, joined) => {
    expect(titleOf(lines)).not.toBe(joined);
  });
  test('a line that begins with 及 goes on', () => {
    expect(titleOf('2026年重点工作\n及任务分解方案\n')).toBe('2026年重点工作及任务分解方案');
  });
});

describe('rows that end with empty cells', () => {
  const HEAD = '|序号|重点任务|责任单位|完成时限|备注|\n|---|---|---|---|---|\n';
  const ROWS = '|2|改造敬老院|县民政局|6月底前||\n';
  test.each([
    ['6月底前完成验收', ''],
    ['开展春节前检查', ''],
    ['市民服务中心', '6月底前'],
  ])('are not moved where a cell stands in its column: %s', (title, deadline) => {
    const tasks = tasksOf(planOf(`${TITLE}${HEAD}|1|${title}||${deadline}||\n${ROWS}`));
    expect(tasks.map((task) => task.title)).toEqual([title, '改造敬老院']);
  });

  test.each([
    '序号\t重点任务\t责任单位\t完成时限\n1\t修路\t县交通局\t县财政局\n',
    '序号\t重点任务\t责任单位\t完成时限\t备注\n1\t修路\t县交通局\t县财政局\t\n',
  ])('give no deadline that is a body: %s', (table) => {
    const text = `${TITLE}${table}`;
    expect(tasksOf(planOf(text))[0]).not.toHaveProperty('deadline');
    expect(importNotes(importOfficialText(text, { file: '原文.txt' })).map(({ message }) => message.zh)).toEqual([
      expect.stringContaining('第 3 行'),
    ]);
  });
});

test('a month before a label is no number of a card', () => {
  const card = (title: string): string => `任务：${title}\n责任单位：县民政局\n3月进展情况：已开工\n`;
  expect(importOfficialText(TITLE + card('敬老院') + card('福利院'), { file: '原文.txt' }).yaml).not.toMatch(
    /内容: 月进展/,
  );
});
