// The table of tasks as a grid: cells, rows from a spreadsheet, one act one step to undo.
import assert from 'node:assert/strict';
import { run } from '../support/asking.mjs';
import { until } from '../support/editor.mjs';

const PLAN = '年度.plan.yaml';
const TEXT = `工作方案: 1 # 不动
标题: 2026年重点工作安排
地区: 上海市
期间: 2026
章节:
  - 标题: 总体任务
    任务:
      - 序号: 1
        内容: 完成系统对接。 # 这条注释也不动
        牵头: [ 市教委 ,  "市财政局" ]
        时限: 年底前
      - 序号: 2
        内容: 做好日常维护。
        牵头: [市民政局]
        时限: 持续推进
`;
/** What Excel puts on the clipboard: three rows of two columns. */
const ROWS = '开展专项督查。\t市公安局\r\n推广典型经验。\t市司法局\r\n总结全年工作。\t市教委\r\n';
const COLUMN = { text: 1, lead: 2, deadline: 5 };

export const gridEditing = {
  name: 'in the grid a cell is edited, three rows are pasted, and one step takes them back',
  locale: 'zh-cn',
  files: { [PLAN]: TEXT },
  async run(editor) {
    const { page } = editor;
    await editor.open(PLAN);
    await run(editor, 'openTable');
    const grid = editor.frame();
    const cell = (words, column) =>
      grid.locator('.lines .row', { hasText: words }).first().locator(`[data-column="${column}"]`);
    await cell('做好日常维护', COLUMN.deadline).click();
    await editor.type('9月底前');
    await editor.press('Enter');
    await cell('做好日常维护', COLUMN.deadline).filter({ hasText: '9月底前' }).waitFor();
    await cell('做好日常维护', COLUMN.deadline).filter({ hasText: '2026-09-30' }).waitFor();
    const edited = await editor.save(PLAN, (text) => text === TEXT.replace('持续推进', '9月底前'));

    await page.evaluate((words) => navigator.clipboard.writeText(words), ROWS);
    await returnToTable(editor);
    await cell('做好日常维护', COLUMN.text).click();
    await editor.press('Control+V');
    await cell('总结全年工作', COLUMN.lead).filter({ hasText: '市教委' }).waitFor();
    await editor.shot('grid-pasted');
    assert.equal(await grid.locator('.lines .row').count(), 4);
    await editor.press('Control+Z');
    await cell('做好日常维护', COLUMN.deadline).filter({ hasText: '9月底前' }).waitFor();
    await until(async () => (await grid.locator('.lines .row').count()) === 2, 'one step does not take the rows back');
    await until(async () => (await editor.text(PLAN)) === edited, 'the plan is not as before the rows');
  },
};

/** Where files live in the page, the plan was in front to be read. */
async function returnToTable(editor) {
  if (editor.host === 'node') return;
  await editor.page.locator('.tab', { hasText: '表格' }).first().click();
  await editor.frame().locator('.lines .row').first().waitFor();
}
