import { describe, expect, test } from 'vitest';
import { readXlsx } from '@workplan/office/xlsx';
import { taskTable } from '../../../office/test/support/task-table.js';
import { sheetOf, workbookFiles } from '../../../office/test/support/xlsx.js';
import { zip } from '../../../office/test/support/docx.js';
import { workspace } from '../support/workspace.js';

interface Task {
  readonly title?: string;
  readonly lead?: readonly string[];
  readonly responsible?: readonly string[];
  readonly deadline?: { readonly text: string };
}

async function tasksOf(bytes: Uint8Array): Promise<readonly Task[]> {
  const { workplan } = workspace({ 'a.xlsx': bytes });
  const { out, err, code } = await workplan(['import', 'a.xlsx', '--to', 'json']);
  expect(code, err).toBe(0);
  const { tasks } = JSON.parse(out) as { tasks: readonly Task[] };
  return tasks;
}

describe('a table of tasks in a workbook', () => {
  test('its rows are tasks, with bodies and deadlines; a merged cell counts for each of its rows', async () => {
    const tasks = await tasksOf(taskTable());
    expect(
      tasks.map(({ title, lead, responsible, deadline }) => [title, lead?.[0], responsible?.[0], deadline?.text]),
    ).toEqual([
      ['建平台', '市数据局', '市大数据中心', '2024年6月30日'],
      ['建目录', '市数据局', '市教委', '2024年底'],
      ['建标准\n建规范', '市市场监管局', undefined, '2024年12月31日'],
    ]);
  });

  test('what is not seen is listed', async () => {
    const { workplan } = workspace({ 'a.xlsx': taskTable() });
    const { err, code } = await workplan(['import', 'a.xlsx', '-o', 'a.plan.yaml']);
    expect(code).toBe(0);
    expect(err).toContain('这是 Excel 文件');
    for (const aside of ['隐藏的文字：3', '批注：待议', '隐藏的文字：旧任务']) expect(err).toContain(aside);
  });

  test('rows of notes are kept, and a second table below is read by its own headings', async () => {
    const tasks = await tasksOf(
      sheetOf(
        [
          ['任务分工表'],
          ['序号', '任务', '牵头单位'],
          [{ v: '1' }, '建平台', '市数据局'],
          ['注：每月报送进展。', '', ''],
          ['', '', ''],
          ['序号', '任务', '责任单位'],
          [{ v: '2' }, '建目录', '市教委'],
        ],
        { merges: ['A1:C1', 'A4:C4'] },
      ),
    );
    expect(tasks.map(({ title, lead, responsible }) => [title, lead, responsible])).toEqual([
      ['建平台', ['市数据局'], undefined],
      ['建目录', undefined, ['市教委']],
    ]);
  });

  test('the plan gives the text of the workbook again, and is compared with it', async () => {
    const { workplan, read, write } = workspace({ 'a.xlsx': taskTable() });
    await workplan(['import', 'a.xlsx', '-o', 'a.plan.yaml']);
    expect((await workplan(['render', 'a.plan.yaml', '--to', 'text', '-o', 'a.txt'])).code).toBe(0);
    expect(read('a.txt').trimEnd()).toBe(readXlsx(taskTable()).text);
    expect((await workplan(['lint', 'a.plan.yaml', '-f', 'json'])).out).not.toContain('source-drift');
    write('a.plan.yaml', read('a.plan.yaml').replaceAll('建平台', '建系统'));
    expect((await workplan(['lint', 'a.plan.yaml', '-f', 'json'])).out).toContain('source-drift');
  });

  const files = workbookFiles({ sheets: [{ rows: [['甲', '乙']] }] });
  test.each<readonly [string, Uint8Array, RegExp]>([
    ['cut.xlsx', taskTable().subarray(0, 2500), /不完整或者已经损坏/],
    ['cut-inside.xlsx', zip({ ...files, 'xl/worksheets/sheet1.xml': '<worksheet' }), /不完整或者已经损坏/],
    ['hostile.xlsx', zip({ ...files, 'xl/worksheets/sheet1.xml': '<!DOCTYPE a><a/>' }), /内部写法不正常/],
    ['archive.xlsx', zip({ 'a.txt': '甲' }), /没有 Word 文档，也没有 Excel 工作簿/],
  ])('%s gets a clear answer', async (name, bytes, expected) => {
    const { workplan } = workspace({ [name]: bytes });
    const { code, err } = await workplan(['import', name]);
    expect([code, expected.test(err)], err).toEqual([2, true]);
  });

  test('what a file is, is seen by its bytes and not by its name', async () => {
    const { workplan } = workspace({ 'a.docx': taskTable() });
    const { code, err } = await workplan(['import', 'a.docx', '-o', 'a.plan.yaml']);
    expect([code, err.includes('这是 Excel 文件')]).toEqual([0, true]);
  });
});
