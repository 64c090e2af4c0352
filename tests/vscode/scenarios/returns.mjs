// The register (台账) goes out, a filled one comes back, and the circular (通报) says how far the plan has come.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../packages/core/dist/index.js';
import { registerWorkbook } from '../../../packages/core/dist/register.js';
import { renderWorkbook } from '../../../packages/office/dist/xlsx-out.js';
import { answerFileDialog, choose, inReport, press, run, toast } from '../support/asking.mjs';
import { ISSUED } from './supervision.mjs';

const PLAN = '督查.plan.yaml';
/** Columns of the register that a body fills in. */
const FILLED = {
  状态: '进行中',
  进展情况: '12项已上线。',
  完成度: '12/16',
  填报单位: '市教委',
  填报日期: '2020-05-28',
};

/** The register as 市教委 sends it back. */
function filledRegister() {
  const model = registerWorkbook(parsePlan(ISSUED), { on: '2020-05-10' });
  const [first, ...others] = model.sheets;
  const heads = first.rows.find(({ kind }) => kind === 'columns').cells;
  const rows = first.rows.map((row) =>
    row.cells[0] === 'T1' ? { ...row, cells: row.cells.map((cell, at) => FILLED[heads[at]] ?? cell) } : row,
  );
  return renderWorkbook({ ...model, sheets: [{ ...first, rows }, ...others] });
}

export const returns = {
  name: 'the register is written, and a filled one is shown before it is taken into the plan',
  locale: 'zh-cn',
  files: { [PLAN]: ISSUED, '市教委回表.xlsx': filledRegister() },
  async run(editor) {
    await editor.open(PLAN);
    await run(editor, 'sheet');
    await choose(editor, '一本总台账');
    await editor.shot('register-save');
    await answerFileDialog(editor, '督查-台账.xlsx');
    await toast(editor, '已导出：督查-台账.xlsx').waitFor();
    await editor.focus(PLAN);
    await run(editor, 'collect');
    await answerFileDialog(editor, '市教委回表.xlsx');
    await inReport(editor, 'h2', '可收的进展').waitFor();
    await inReport(editor, 'li', '12项已上线').waitFor();
    assert.equal(editor.file(PLAN), ISSUED, 'the plan is changed before anybody has agreed');
    await editor.shot('returns-report');
    await press(editor, '可收 1 条', '写入方案');
    await toast(editor, '已写入 1 条进展').waitFor();
    await editor.focus(PLAN);
    const saved = await editor.save(PLAN, (text) => text.includes('12项已上线。'));
    assert.match(saved, /状态: 进行中[\s\S]*日期: 2020-05-28\n\s+单位: 市教委\n\s+内容: 12项已上线。/);
    await editor.shot('returns-taken');
  },
};

export const circularOut = {
  name: 'the circular is written as a Word file, and the state of the plan is shown as a page',
  locale: 'zh-cn',
  files: { [PLAN]: ISSUED },
  async run(editor) {
    await editor.open(PLAN);
    await run(editor, 'circular');
    await answerFileDialog(editor, '督查-通报.docx');
    await toast(editor, '已导出：督查-通报.docx').waitFor();
    await editor.focus(PLAN);
    await run(editor, 'statusReport');
    await choose(editor, '当前方案');
    await inReport(editor, 'td', '完成系统对接').waitFor();
    await editor.shot('status-report');
  },
};
