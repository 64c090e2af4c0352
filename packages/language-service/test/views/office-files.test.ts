import { parsePlan, renderOfficialText } from '@workplan/core';
import { taskWorkbook } from '@workplan/core/workbook';
import { readDocx } from '@workplan/office/docx';
import { readXlsx } from '@workplan/office/xlsx';
import { renderWorkbook } from '@workplan/office/xlsx-out';
import { expect, test } from 'vitest';
import { exportPlan, syncTable } from '../../src/features/views/office-files.js';
import { edited, openWith } from '../support/open.js';

const PLAN = '工作方案: 1\n标题: 要点\n任务:\n  - 序号: 1\n    内容: 完成改造。 # 注\n    时限: 年底前\n';
const textDocument = { uri: 'file:///a.plan.yaml' };
const bytesOf = (base64: string): Uint8Array => Buffer.from(base64, 'base64');

test('a plan is exported as the files that the command makes', async () => {
  const plan = openWith(PLAN);
  const word = await exportPlan(plan, { textDocument, form: 'docx' });
  const table = await exportPlan(plan, { textDocument, form: 'xlsx' });
  if ('problem' in word || 'problem' in table || plan.document.plan === undefined) throw new Error('not exported');
  expect(readDocx(bytesOf(word.bytes)).text).toBe(renderOfficialText(plan.document.plan));
  expect(readXlsx(bytesOf(table.bytes)).text).toContain('完成改造。');
});

test('a plan with mistakes is not exported', async () => {
  expect(await exportPlan(openWith('标题: 要点\n'), { textDocument, form: 'docx' })).toEqual({ problem: 'mistakes' });
});

test('an edited table gives edits of the version and a report in both languages', async () => {
  const plan = openWith(PLAN);
  const model = taskWorkbook(parsePlan(PLAN.replace('年底前', '9月底前')));
  const bytes = Buffer.from(
    renderWorkbook({
      ...model,
      sheets: [...model.sheets.slice(0, 1), ...taskWorkbook(parsePlan(PLAN)).sheets.slice(1)],
    }),
  ).toString('base64');
  const result = await syncTable(plan, { textDocument, bytes });
  if ('problem' in result) throw new Error(result.problem);
  expect(result.version).toBe(plan.version);
  expect(edited(plan, result.edits)).toBe(PLAN.replace('年底前', '9月底前'));
  expect(result.lines).toEqual([
    {
      kind: 'change',
      text: { zh: '第3行，完成时限：“年底前”改为“9月底前”。', en: 'Row 3, 完成时限: «年底前» becomes «9月底前».' },
    },
  ]);
});

test('a file that is no workbook changes nothing', async () => {
  expect(await syncTable(openWith(PLAN), { textDocument, bytes: 'UEs=' })).toEqual({ problem: 'damaged' });
  expect(await syncTable(openWith(PLAN), { textDocument, bytes: 'AAAA' })).toEqual({ problem: 'other-kind' });
});
