// The first day of a drafter: a plan of a city without a registry, by the keyboard alone, out to Word and Excel and back.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../packages/core/dist/index.js';
import { taskWorkbook } from '../../../packages/core/dist/workbook.js';
import { renderWorkbook } from '../../../packages/office/dist/xlsx-out.js';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { titleOf, toast } from '../support/asking.mjs';
import { Hand } from '../support/hand.mjs';
import { latinWords, readableIn } from '../support/latin.mjs';

const MOST_ACTS = 60;
const TABLE = '南京市2026年重点工作要点.xlsx';
const FILE = '南京市2026年重点工作要点.plan.yaml';
/** Text, and of the bodies that lead and answer for it pinyin and name; the first plan has a body already. */
const TASKS = [
  ['完成系统对接。', 'czj', '市财政局'],
  ['推进教育资助网上办理。', 'jyj', '市教育局', 'czj', '市财政局'],
  ['推进河道生态修复。', 'sthjj', '市生态环境局', 'gaj', '市公安局'],
  ['开展专项督查。', 'gaj', '市公安局', 'sfj', '市司法局'],
  ['推广典型经验。', 'mzj', '市民政局', 'jyj', '市教育局'],
  ['总结全年工作。', 'zfbgt', '市政府办公厅', 'mzj', '市民政局'],
];

/** The table as the drafter has edited it in Excel: the last task is due earlier. */
function editTable(plan) {
  const model = taskWorkbook(parsePlan(plan));
  const [first, ...others] = model.sheets;
  const rows = first.rows.map((row) =>
    row.cells.includes('总结全年工作。') ? { ...row, cells: row.cells.map(earlier) } : row,
  );
  return renderWorkbook({ ...model, sheets: [{ ...first, rows }, ...others] });
}
const earlier = (cell) => (cell === '年底前' ? '2026-11-30' : cell);

export const firstDay = {
  name: 'the first day: a plan of 南京市 with six tasks by the keyboard alone, out to Word and Excel and back',
  hosts: ['node'],
  locale: 'zh-cn',
  settings: { 'workplan.language': 'auto' },
  async run(editor) {
    const { page } = editor;
    const hand = new Hand(editor);
    const english = new Set();
    const look = async (name) => {
      await editor.shot(`first-day-${name}`);
      for (const word of latinWords(await readableIn(page))) english.add(`${name}: ${word}`);
      assert.equal(await page.locator('.monaco-dialog-box').count(), 0, 'a dialog is in the way');
      assert.equal(await page.locator('.notification-toast .codicon-error').count(), 0, 'something went wrong');
    };
    await hand.command(titleOf(editor, 'command.newPlan'));
    await hand.reply('新建哪一种方案？');
    await look('place');
    await hand.reply('哪个地区', '南京市');
    await hand.reply('哪一年');
    const text = editor.editorOf(FILE);
    await text.locator('.view-line', { hasText: '南京市2026年重点工作要点' }).first().waitFor();
    // Who types before the server is there is offered nothing until the next letter: its hints say that it is.
    await text.locator('.view-line', { hasText: '2026-12-31' }).first().waitFor();
    await look('new-plan');
    // The title stays; the section gets its name.
    await hand.press('Tab');
    await hand.write('重点任务', 'Tab');
    for (const [at, [words, pinyin, name, others, other]] of TASKS.entries()) {
      if (at > 0) {
        await hand.press('Control+End');
        await hand.name('rw', '新增任务');
        // The number is right.
        await hand.press('Tab');
      }
      await hand.write(words, 'Tab');
      await hand.name(pinyin, name);
      if (other !== undefined) {
        await hand.press('Tab');
        await hand.name(others, other);
      }
      if (at === 0) await look('pinyin');
    }
    await look('six-tasks');
    await hand.press('Control+S');
    await editor.page.locator('.tab.active:not(.dirty)', { hasText: FILE }).first().waitFor();
    const saved = await editor.written(FILE, (plan) => TASKS.every(([words]) => plan.includes(words)));
    assert.deepEqual(
      parsePlan(saved).draft.sections?.[0]?.tasks?.map(({ number, text: own, lead }) => [number, own, lead?.[0]]),
      TASKS.map(([words, , name], at) => [at + 1, words, name]),
    );
    await hand.command(titleOf(editor, 'command.exportWord'));
    await toast(editor, '已导出：南京市2026年重点工作要点.docx').waitFor();
    await hand.command(titleOf(editor, 'command.exportExcel'));
    await toast(editor, `已导出：${TABLE}`).waitFor();
    await look('exported');
    writeFileSync(join(editor.workspace, TABLE), editTable(saved));
    await hand.command(titleOf(editor, 'command.syncExcel'));
    await hand.reply('用哪张任务分解表');
    await toast(editor, '改了 1 处').waitFor();
    // The day that is read stands behind the words, a moment after them.
    await page
      .locator('.view-line', { hasText: /2026年11月30日.*2026-11-30/ })
      .first()
      .waitFor();
    await look('synced');
    await hand.press('Control+S');
    await editor.written(FILE, (plan) => plan.includes('2026年11月30日'));
    editor.measured(`${hand.acts} acts, ${hand.keys} keys`);
    assert.deepEqual([...english], [], 'there are English words');
    assert.ok(hand.acts <= MOST_ACTS, `${hand.acts} acts`);
  },
};
