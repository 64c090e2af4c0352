import { importNotes, importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { planOf, said } from './said.js';

const textOf = (words: string, head = '云山县2026年审计整改方案'): string =>
  `${head}\n1.清理往来款项，${words}。（责任单位：县财政局）\n2.完善制度。（责任单位：县审计局）\n`;
const until = (words: string): string | undefined => said(planOf(textOf(words)))[0]?.until;

describe('when a report is due', () => {
  test.each([
    ['明年一季度报告结果', '2027-03-31'],
    ['并于明年3月向县政府报告结果', '2027-03-31'],
    ['次年1月报告结果', '2027-01-31'],
    ['9月报送清单', '2026-09-30'],
    ['三季度提交评估报告', '2026-09-30'],
    // What is finished before is what the task is for.
    ['9月底前完成整改，明年一季度报告结果', '2026-09-30'],
  ])('%s', (words, to) => {
    expect(until(words)).toBe(to);
  });

  test.each([
    '分析一季度报告结果',
    '一季度报告结果显示问题突出',
    '每季度报送进展',
    '核实一季度上报的数据',
    '一季度报送的数据要核实',
  ])('%s says none', (words) => {
    expect(until(words)).toBeUndefined();
  });

  test('明年 of a plan that was issued the year before is said', () => {
    const text = textOf('明年一季度报告结果', '云山县2026年审计整改方案\n（2025年12月20日）');
    expect(said(planOf(text))[0]?.until).toBeUndefined();
    const notes = importNotes(importOfficialText(text)).map(({ message }) => message.zh);
    expect(notes.join('\n')).toContain('明年一季度');
  });
});
