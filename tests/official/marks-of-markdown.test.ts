import { importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { planOf, said } from './said.js';

const HEAD = '# 某市2026年行动方案\n\n## 一、主要任务\n\n';

describe('items of Markdown with who answers', () => {
  test.each([
    ['boxes to tick', '- [ ] 1. 推行一照多址。**责任单位**：市司法局\n- [x] 2. 压缩时间。**责任单位**：市税务局\n'],
    ['bullets before numbers', '- 1. 推行一照多址。责任单位：市司法局\n* 2. 压缩时间。责任单位：市税务局\n'],
    ['labels in one star', '1. 推行一照多址。*责任单位*：市司法局\n2. 压缩时间。*责任单位：*市税务局\n'],
    ['labels in one underscore', '1. 推行一照多址。_责任单位_：市司法局\n2. 压缩时间。_责任单位：_市税务局\n'],
    [
      'labels on lines with two spaces behind',
      '1. 推行一照多址。  \n   *责任单位*：市司法局  \n2. 压缩时间。  \n   *责任单位*：市税务局\n',
    ],
  ])('%s', (_, items) => {
    expect(said(planOf(HEAD + items))).toEqual([{ responsible: ['市司法局'] }, { responsible: ['市税务局'] }]);
  });

  test('a box to tick is no heading of its items', () => {
    const plan = planOf(
      `${HEAD}### （一）企业开办\n\n- [ ] 1. 推行一照多址。责任单位：市司法局\n- [ ] 2. 压缩时间。责任单位：市税务局\n`,
    );
    expect(plan.sections?.[0]?.sections?.[0]?.tasks?.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('a star around other words is a part of them', () => {
    const [task] = planOf(`${HEAD}1. 推行*备注*：甲。（责任单位：市司法局）\n`).sections?.[0]?.tasks ?? [];
    expect(task?.text).toBe('推行*备注*：甲。');
  });
});

test('rows whose headings are not found keep their words, and their bodies are said', () => {
  const text =
    '某县2026年任务清单\n一、产业发展（2项）\n1 | 引进项目10个 | 县招商局 | 县商务局 | 12月底\n2 | 培育企业5家 | 县工信局 | 县统计局 | 12月底\n二、民生改善（1项）\n3 | 改厕500户 | 县农业农村局 | 各乡镇 | 10月底\n';
  expect(importOfficialText(text, { file: '原文.txt' }).unheld).toEqual([
    { line: 3, names: ['县招商局', '县商务局'] },
    { line: 4, names: ['县工信局', '县统计局'] },
    { line: 6, names: ['县农业农村局', '各乡镇'] },
  ]);
});
