import { parsePlan } from '@workplan/core';
import { importOfficialText } from '@workplan/core/official';
import { planYear } from '@workplan/plan/model';
import { expect, test } from 'vitest';

/** The year that 6月底 in the plan of a text belongs to. */
const yearOf = (text: string): number | undefined =>
  planYear(parsePlan(importOfficialText(text, { file: 'text.txt' }).yaml ?? '').bound);

const TEXT = `关于印发重点工作任务分工方案的通知
宁政办发〔2025〕58号
一、任务
1.完成系统对接。（责任单位：市财政局，6月底前完成）
2.建成数据平台。（责任单位：市教育局，年底前完成）
`;

test('a document number gives no year: what is numbered in December plans the next one', () => {
  expect(yearOf(TEXT)).toBeUndefined();
});

test('the date of issue gives it', () => {
  expect(yearOf(`${TEXT}南京市人民政府办公厅\n2026年1月5日\n`)).toBe(2026);
});
