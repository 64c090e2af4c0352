// Word and Excel: a plan goes out as a Word file and as a table, and an edited table comes back.
import { parsePlan } from '../../../packages/core/dist/index.js';
import { taskWorkbook } from '../../../packages/core/dist/workbook.js';
import { renderDocx } from '../../../packages/office/dist/docx-out.js';
import { renderWorkbook } from '../../../packages/office/dist/xlsx-out.js';

const PLAN = `工作方案: 1
标题: 2026年工作要点
地区: 上海市
期间: 2026
任务:
  - 序号: 1
    内容: 完成改造。 # 与市教委商定
    牵头: [市教委]
    时限: 年底前
`;

/** The same plan with more tasks before that one than a screen holds. */
const LONG = PLAN.replace(
  '任务:\n',
  `任务:\n${Array.from({ length: 20 }, (_, at) => `  - 序号: ${at + 1}\n    内容: 完成第${at + 1}项改造。\n    牵头: [市教委]\n`).join('')}`,
).replace('序号: 1\n    内容: 完成改造。', '序号: 21\n    内容: 完成改造。');

/** The table of that plan, as a person has edited it. */
function editedTable() {
  const model = taskWorkbook(parsePlan(LONG));
  const [first, ...others] = model.sheets;
  const rows = first.rows.map((row) => ({
    ...row,
    cells: row.cells.map((text) => (text === '年底前' ? '2026/9/30' : text)),
  }));
  return renderWorkbook({ ...model, sheets: [{ ...first, rows }, ...others] });
}

const rowOf = (editor, name) =>
  editor.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`).first();

export const exporting = {
  name: 'a plan is exported as a Word file and as a table',
  files: { 'o.plan.yaml': PLAN },
  async run(editor) {
    await editor.open('o.plan.yaml');
    await editor.command('Export Word File');
    await editor.page.locator('.notification-toast', { hasText: 'o.docx' }).first().waitFor();
    await rowOf(editor, 'o.docx').waitFor();
    await editor.command('Export Excel Table of Tasks');
    await editor.page.locator('.notification-toast', { hasText: 'o.xlsx' }).first().waitFor();
    await rowOf(editor, 'o.xlsx').waitFor();
    await editor.shot('export');
  },
};

export const syncing = {
  name: 'an edited table is taken back into its plan',
  files: { 'o.plan.yaml': LONG, 'o.xlsx': editedTable() },
  async run(editor) {
    await editor.open('o.plan.yaml');
    await editor.command('Sync with Excel');
    await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'o.xlsx' }).first().waitFor();
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.notification-toast', { hasText: 'o.xlsx' }).first().waitFor();
    // What was changed can be seen: it stands below what was on the screen.
    await editor.editorOf('o.plan.yaml').locator('.view-line', { hasText: '2026年9月30日' }).first().waitFor();
    await editor.focus('o.plan.yaml');
    await editor.save('o.plan.yaml', (text) => text === LONG.replace('年底前', '2026年9月30日'));
    await editor.shot('sync');
  },
};

export const importingWord = {
  name: 'a Word file is imported from the explorer, and its text leads into the plan',
  files: {
    'w.docx': renderDocx([
      { role: 'title', lines: ['2026年工作要点'] },
      { role: 'task', lines: ['1.完成改造。（牵头部门：市教委）'] },
    ]),
  },
  async run(editor) {
    const row = rowOf(editor, 'w.docx');
    await row.waitFor();
    await editor.chooseFromMenuOf(row, 'Import Official Text as a Plan');
    await editor.editorOf('w.plan.yaml').locator('.view-line').first().waitFor();
    // Its text stands beside the plan, with the passage marked that the task comes from.
    const words = editor.page.locator('.editor-instance .monaco-editor[data-uri^="workplan-source:"]').first();
    await words.locator('.view-line', { hasText: '完成改造。（牵头部门：市教委）' }).first().waitFor();
    await words.locator('.view-line', { hasText: '完成改造' }).first().click();
    await editor.editorOf('w.plan.yaml').locator('.view-overlays .cdr[class*="ced-"]').first().waitFor();
    await editor.shot('import-word');
    await editor.written('w.plan.yaml', (text) => text.includes('牵头: [市教委]'));
  },
};
