import { readSheets } from '@workplan/office/xlsx';
import { expect, test } from 'vitest';
import { xlsx } from '../../../office/test/support/xlsx.js';
import { workspace } from '../support/workspace.js';

const PLAN = '工作方案: 1\n标题: 要点\n任务:\n  - {序号: 1, 内容: 完成改造。, 牵头: [市教委], 时限: 年底前}\n';
const own = (...rows: readonly (readonly string[])[]): Uint8Array =>
  xlsx({ sheets: [{ name: '台账', rows: [['序号', '工作任务', '牵头单位', '处室意见'], ...rows] }] });
const fill = ['render', 'a.plan.yaml', '--to', 'xlsx', '--template', 'own.xlsx', '-o', 'out.xlsx'];

test('a workbook of the user’s own gets the values of the plan, and stays what it is', async () => {
  const before = own(['1', '完成改造。', '市数据局', '同意']);
  const { workplan, bytes } = workspace({ 'a.plan.yaml': PLAN, 'own.xlsx': before });
  expect(await workplan(fill)).toEqual({
    code: 1,
    out: '',
    err: '第2行，牵头单位：“市数据局”改为“市教委”。\n表里没有这一栏，没有填：完成时限\n填写了 1 处。\n',
  });
  expect([...(readSheets(bytes('out.xlsx'))[0]?.rows.get(2) ?? [])].map(([, text]) => text)).toEqual([
    '1',
    '完成改造。',
    '市教委',
    '同意',
  ]);
  expect(Buffer.from(bytes('own.xlsx')).equals(Buffer.from(before))).toBe(true);
});

test.each([
  ['a workbook without the table', xlsx({ sheets: [{ rows: [['随便']] }] }), '没有找到任务分解表'],
  ['a workbook with macros', xlsx({ sheets: [{ rows: [['序号', '工作任务', '牵头单位']] }], macros: true }), '宏'],
  ['no workbook', '不是表', '不是 Excel 工作簿'],
])('%s is refused, and nothing is written', async (_, file, words) => {
  const { workplan, bytes } = workspace({ 'a.plan.yaml': PLAN, 'own.xlsx': file });
  const { code, err } = await workplan(fill);
  expect(code).toBe(2);
  expect(err).toContain(words);
  expect(() => bytes('out.xlsx')).toThrow('ENOENT');
});

test('a template goes with Word files and workbooks only', async () => {
  const { workplan } = workspace({ 'a.plan.yaml': PLAN });
  expect(await workplan(['render', 'a.plan.yaml', '--to', 'html', '--template', 'own.xlsx'])).toMatchObject({
    code: 2,
    err: '--template 只用于 --to docx|xlsx。\n',
  });
});
