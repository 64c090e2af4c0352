import assert from 'node:assert/strict';
import { until } from '../support/editor.mjs';
import { SEED, SOURCE } from '../support/workspace.mjs';

export const trees = {
  name: 'the trees show the plan by section, body and deadline',
  files: {
    'a.plan.yaml':
      '工作方案: 1\n标题: 2026年重点工作安排\n地区: 上海市\n期间: 2020\n任务:\n  - 序号: 1\n    内容: 完成系统对接。\n    牵头: [市经济信息化委]\n    时限: 6月底前\n  - 序号: 2\n    内容: 做好日常维护。\n    牵头: [市教委]\n    时限: 持续推进\n',
  },
  async run(editor) {
    await editor.open(SEED);
    await editor.openContainer();
    const row = editor.treeRow;
    await row('（一）统筹协调线上线下政务服务').waitFor();
    await row('市政府办公厅').waitFor();
    await row('没有时限').waitFor();
    await editor.shot('trees');
    await row('2 推进市、区县两级').click();
    await editor.page
      .locator('.statusbar-item', { hasText: /Ln 38\b/ })
      .first()
      .waitFor();
    await editor.open('a.plan.yaml');
    await editor.openContainer();
    await row('已到期（未办结）').waitFor();
    await row('1 完成系统对接').waitFor();
    await row('长期或定期').waitFor();
  },
};

export const matrix = {
  name: 'the matrix filters, sorts, and opens a task',
  async run(editor) {
    await editor.open(SEED);
    await editor.command('Matrix of Organizations and Tasks');
    const page = editor.frame();
    await page.locator('tbody tr').nth(55).waitFor();
    await editor.shot('matrix');
    assert.equal(await page.locator('tbody tr:not(.section)').count(), 56);
    await page.locator('#filter').fill('市经济信息化委');
    await until(async () => (await page.locator('thead th.body').count()) === 1, 'the filter keeps other bodies');
    await page.locator('#filter').fill('两级网上政务大厅与社区');
    await until(
      async () => (await page.locator('tbody tr:not(.section)').count()) === 1,
      'the filter keeps other tasks',
    );
    await page.locator('#sort').selectOption('bodies');
    await page.locator('tbody th.task button').first().focus();
    await page.locator('tbody th.task button').first().press('ArrowRight');
    const focused = page.locator('tbody td.cell button:focus');
    await focused.waitFor();
    await focused.press('Enter');
    await editor.page
      .locator('.statusbar-item', { hasText: /Ln 38\b/ })
      .first()
      .waitFor();
  },
};

export const preview = {
  name: 'the preview shows the official document and leads back to the plan',
  async run(editor) {
    await editor.open(SEED);
    await editor.command('Preview as an Official Document');
    const page = editor.frame();
    const task = page.locator('p.task', { hasText: '推进市、区县两级网上政务大厅' });
    await task.waitFor();
    assert.equal(await page.locator('p.task').count(), 56);
    await page.locator('h1.planTitle').waitFor();
    await editor.shot('preview');
    await task.locator('[role="link"]').press('Enter');
    await editor.page
      .locator('.statusbar-item', { hasText: /Ln 38\b/ })
      .first()
      .waitFor();
  },
};

const TABLE =
  '工作方案: 1 # 不动\n标题: 2026年重点工作安排\n地区: 上海市\n期间: 2026\n任务:\n  - 序号: 1\n    内容: 完成系统对接。 # 这条注释也不动\n    牵头: [ 市教委 ,  "市财政局" ]\n    责任:\n      - 市民政局   # 民政\n    时限: 年底前\n';

export const table = {
  name: 'the table edits a role and only those bytes change',
  files: { 'a.plan.yaml': TABLE },
  async run(editor) {
    await editor.open('a.plan.yaml');
    await editor.command('Edit as a Table');
    const page = editor.frame();
    const cell = page.locator('.lines .row [data-column="2"]').first();
    await cell.waitFor();
    await cell.click();
    await editor.press('F2');
    await editor.type('、jxw');
    const option = page.locator('ul.names li', { hasText: '市经济信息化委' }).first();
    await option.waitFor();
    await editor.shot('table');
    await option.click();
    await editor.press('Enter');
    const after = await editor.save('a.plan.yaml', (text) => text.includes('市经济信息化委'));
    assert.equal(after, TABLE.replace('"市财政局" ]', '"市财政局", 市经济信息化委 ]'));
    // Where the file is read out of its editor, that one is in front now; both share what can be undone.
    if (editor.host === 'node') await editor.command('Undo');
    else await editor.press('Control+Z');
    await editor.save('a.plan.yaml', (text) => text === TABLE);
  },
};

export const tableFirst = {
  name: 'a plan that is opened as a table before any other is shown',
  settings: { 'workbench.editorAssociations': { '*.plan.yaml': 'workplan.table' } },
  files: { 'a.plan.yaml': TABLE },
  async run(editor) {
    await until(() => knowsTable(editor), 'the editor does not know of the table');
    await rowOfPlan(editor).dblclick();
    const lead = editor.frame().locator('.lines .row [data-column="2"]').first();
    await lead.waitFor();
    assert.deepEqual(await lead.locator('.chip').allInnerTexts(), ['市教委', '市财政局']);
  },
};

const rowOfPlan = ({ page }) =>
  page.locator('.explorer-folders-view .monaco-list-row[aria-label^="a.plan.yaml"]').first();

/**
 * Whether «Open With» offers the table for the plan. In its first moments the editor has not registered all of an extension, and
 * then it opens the plan as text in spite of the setting: it lists its editors first, and waits for extensions only then.
 */
async function knowsTable(editor) {
  await rowOfPlan(editor).click({ button: 'right' });
  const menu = editor.page.locator('.monaco-menu').first();
  await menu.waitFor();
  const isOffered = await menu.locator('.action-item', { hasText: 'Open With' }).first().isVisible();
  if (isOffered) await editor.chooseFromMenu('Open With');
  const list = editor.page.locator('.quick-input-widget');
  if (isOffered) await list.locator('.monaco-list-row').first().waitFor();
  const isThere =
    isOffered && (await list.locator('.monaco-list-row', { hasText: 'Work Plan: Table' }).first().isVisible());
  await editor.press('Escape');
  await (isOffered ? list : menu).waitFor({ state: 'hidden' });
  return isThere;
}

/** Lines of an editor that carry the mark of the other side. */
const marked = (editor, name) => editor.editorOf(name).locator('.view-overlays .cdr[class*="ced-"]');

export const sideBySide = {
  name: 'a selection on either side is shown on the other',
  async run(editor) {
    await editor.open(SEED);
    await editor.goToWord(SEED, '推进市、区县两级网上政务大厅', 2);
    await editor.command('Show the Official Text Beside');
    await editor.editorOf(SOURCE).locator('.view-line').first().waitFor();
    await marked(editor, SOURCE).first().waitFor();
    await editor.editorOf(SOURCE).locator('.view-line', { hasText: '推进市、区县两级网上政务大厅' }).first().waitFor();
    await editor.shot('side-by-side');
    // A linked passage is underlined; a selection has a background.
    const looks = await marked(editor, SOURCE)
      .first()
      .evaluate((mark) => ({
        background: getComputedStyle(mark).backgroundColor,
        underline: getComputedStyle(mark).borderBottomWidth,
      }));
    assert.deepEqual(looks, { background: 'rgba(0, 0, 0, 0)', underline: '1px' });
    await editor.editorOf(SOURCE).locator('.view-line', { hasText: '完成已确定的829项' }).first().click();
    await editor.editorOf(SEED).locator('.view-line', { hasText: '完成已确定的829项' }).first().waitFor();
    await until(async () => {
      const task = await editor
        .editorOf(SEED)
        .locator('.view-line', { hasText: '完成已确定的829项' })
        .first()
        .boundingBox();
      const boxes = await Promise.all((await marked(editor, SEED).all()).map((mark) => mark.boundingBox()));
      return task !== null && boxes.some((box) => box !== null && Math.abs(box.y - task.y) < 4);
    }, 'the task is not marked in the plan');
  },
};

export const importing = {
  name: 'an official text is imported as a plan',
  async run(editor) {
    await editor.open(SOURCE);
    await editor.command('Import Official Text as a Plan');
    await editor.editorOf('seeds/shanghai-2016-egov.plan.yaml').locator('.view-line').first().waitFor();
    await editor.written('seeds/shanghai-2016-egov.plan.yaml', (text) => text.split('- 序号:').length - 1 === 56);
    await editor.page.locator('.notification-toast', { hasText: '56' }).first().waitFor();
    // It opens where the tasks begin, and the keys that say how the text was printed are folded.
    const plan = editor.editorOf('seeds/shanghai-2016-egov.plan.yaml');
    await plan.locator('.view-line', { hasText: '加强顶层设计' }).first().waitFor();
    await editor.shot('import');
    await editor.press('Control+Home');
    await plan.locator('.margin .codicon-folding-collapsed').first().waitFor();
  },
};

export const walkthrough = {
  name: 'the walkthrough opens and its sample can be fixed',
  async run(editor) {
    await editor.open(SEED);
    // VS Code has a command of that name for each walkthrough of its own.
    await editor.command('Work Plan: Get Started');
    const steps = editor.page.locator('.getting-started-step');
    await steps.nth(5).waitFor();
    assert.equal(await steps.count(), 6);
    await editor.shot('walkthrough');
    await editor.page.locator('.getting-started-step.expanded .monaco-button').first().click();
    const sample = editor.editorOf('sample/2026.plan.yaml');
    await sample.locator('.view-line').first().waitFor();
    await editor.goTo(46);
    await sample.locator('.codelens-decoration a:visible', { hasText: '改正' }).first().waitFor();
    await editor.shot('code-lens');
    await sample.locator('.codelens-decoration a:visible', { hasText: '英文冒号' }).first().click();
    await sample
      .locator('.view-line', { hasText: /内容:\s探索/ })
      .first()
      .waitFor();
  },
};

export const status = {
  name: 'the language status tells findings, registry and anchors',
  async run(editor) {
    await editor.open(SEED);
    const item = editor.page.locator('#status\\.languageStatus, .statusbar-item[id*="languageStatus"]').first();
    await item.waitFor();
    await item.hover();
    const hover = editor.page.locator('.monaco-hover', { hasText: '已对应原文56/56项' }).first();
    await hover.waitFor();
    await hover.locator(':text("名录：上海市")').first().waitFor();
    await editor.shot('status', { keepMouse: true });
  },
};
