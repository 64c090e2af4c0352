import { parsePlan } from '@workplan/core';
import { taskWorkbook, type RowModel } from '@workplan/core/workbook';
import { renderWorkbook } from '@workplan/office/xlsx-out';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workspace } from '../support/workspace.js';

const PLAN = `# 说明
工作方案: 1
标题: 要点
任务:
  - 序号: 1
    内容: 完成改造。 # 注
    牵头: [市教委]
    时限: 年底前
  - 序号: 2
    内容: 建成平台。
`;

/** The table of the plan, with words of some cells replaced by others. */
function table(words: Readonly<Record<string, string>> = {}, more: readonly RowModel[] = []): Uint8Array {
  const model = taskWorkbook(parsePlan(PLAN));
  const [first, ...others] = model.sheets;
  if (first === undefined) throw new Error('no sheet');
  const rows = first.rows.map((row) => ({ ...row, cells: row.cells.map((text) => words[text] ?? text) }));
  return renderWorkbook({ ...model, sheets: [{ ...first, rows: [...rows, ...more] }, ...others] });
}

test('a changed cell changes the plan, and nothing else of it', async () => {
  const { workplan, read } = workspace({ 'a.plan.yaml': PLAN, 'a.xlsx': table({ 年底前: '９月底前' }) });
  expect(await workplan(['sync', 'a.plan.yaml', 'a.xlsx'])).toEqual({
    code: 0,
    out: '第3行，完成时限：“年底前”改为“9月底前”。\n',
    err: '按表改了 1 处。\n',
  });
  expect(read('a.plan.yaml')).toBe(PLAN.replace('年底前', '9月底前'));
  expect(await workplan(['sync', 'a.plan.yaml', 'a.xlsx'])).toEqual({
    code: 0,
    out: '',
    err: '表和方案一致，没有改动。\n',
  });
  expect(read('a.plan.yaml')).toBe(PLAN.replace('年底前', '9月底前'));
});

test('a dry run shows the difference and writes nothing', async () => {
  const { workplan, read } = workspace({ 'a.plan.yaml': PLAN, 'a.xlsx': table({ 年底前: '9月底前' }) });
  const { code, out, err } = await workplan(['sync', 'a.plan.yaml', 'a.xlsx', '--dry-run', '--lang', 'en']);
  expect(code).toBe(0);
  expect(out).toContain('-    时限: 年底前\n+    时限: 9月底前\n');
  expect(err).toContain('nothing was written');
  expect(read('a.plan.yaml')).toBe(PLAN);
});

test('what is not taken over is listed, and gives exit code 1', async () => {
  const file = table({ '完成改造。': '' }, [{ kind: 'cells', cells: ['', '3', '新任务', '市教委'] }]);
  const { workplan, read } = workspace({ 'a.plan.yaml': PLAN, 'a.xlsx': file });
  const { code, out, err } = await workplan(['sync', 'a.plan.yaml', 'a.xlsx']);
  expect(code).toBe(1);
  expect(out.split('\n')).toEqual([
    '第3行，工作内容：表里删空了，方案里是“完成改造。”，没有动。要删请在方案里删。',
    '第5行：多出的一行，方案里没有这项任务，没有加进去：3 新任务 市教委',
    '',
  ]);
  expect(err).toBe('有 2 处没有写回，请看上面的说明。\n');
  expect(read('a.plan.yaml')).toBe(PLAN);
});

test.each([
  ['a text', '不是表', 2, '不是 Excel 工作簿'],
  [
    'a Word file',
    readFileSync(new URL('../../../office/test/fixtures/task-division.doc', import.meta.url)),
    2,
    '不是 Excel',
  ],
  ['a cut workbook', table().slice(0, 900), 2, '损坏'],
  [
    'a workbook without the table',
    renderWorkbook({ title: '', sheets: [{ name: '表', columns: [], rows: [] }] }),
    1,
    '没有找到任务分解表',
  ],
])('%s as the table is refused and changes nothing', async (_, file, code, message) => {
  const { workplan, read } = workspace({ 'a.plan.yaml': PLAN, 'a.xlsx': file });
  const outcome = await workplan(['sync', 'a.plan.yaml', 'a.xlsx']);
  expect(outcome.code).toBe(code);
  expect(outcome.out + outcome.err).toContain(message);
  expect(read('a.plan.yaml')).toBe(PLAN);
});

test('a plan that cannot be read whole is not changed', async () => {
  const { workplan, read } = workspace({ 'a.plan.yaml': PLAN.replace('标题: 要点\n', ''), 'a.xlsx': table() });
  expect((await workplan(['sync', 'a.plan.yaml', 'a.xlsx'])).code).toBe(1);
  expect(read('a.plan.yaml')).toBe(PLAN.replace('标题: 要点\n', ''));
});
