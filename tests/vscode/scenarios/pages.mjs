// Preview, matrix and dashboard in the editor: what they survive, what goes out of them.
import assert from 'node:assert/strict';
import { answerFileDialog, run, toast } from '../support/asking.mjs';
import { until } from '../support/editor.mjs';
import { ISSUED } from './supervision.mjs';

const PLAN = '要点.plan.yaml';
const TEXT = `工作方案: 1
标题: 2026年重点工作要点
地区: 上海市
期间: 2026
章节:
  - 标题: 总体任务
    任务:
      - 序号: 1
        内容: 完成系统对接。
        牵头: [市教委]
        时限: 年底前
      - 序号: 2
        内容: 做好日常维护。
        牵头: [市民政局]
        责任: [市财政局]
`;

export const brokenPreview = {
  name: 'the preview survives a plan that breaks, and each problem leads to its place',
  locale: 'zh-cn',
  files: { [PLAN]: TEXT },
  async run(editor) {
    await editor.open(PLAN);
    await run(editor, 'preview');
    const page = editor.frame();
    await page.locator('h1', { hasText: '2026年重点工作要点' }).waitFor();
    await page.locator('p.task', { hasText: '完成系统对接' }).waitFor();
    await editor.shot('preview-draft');
    await editor.focus(PLAN);
    await editor.goToWord(PLAN, '牵头: [市教委]', '牵头: [市教委'.length);
    await editor.press('Delete');
    await editor.press('Backspace');
    await page.locator('.problems li').first().waitFor();
    await page.locator('p.task', { hasText: '做好日常维护' }).waitFor();
    await page.locator('p.task', { hasText: '完成系统对接' }).waitFor();
    await editor.shot('preview-broken');
    await editor.focus(PLAN);
    await editor.goTo(1);
    await page.locator('.problems li button').first().click();
    await until(async () => (await editor.cursorLine()) === 10, 'the problem does not lead to its line');
    await editor.press('End');
    await editor.page.keyboard.insertText('委]');
    await page.locator('.problems').waitFor({ state: 'detached' });
    assert.equal(await page.locator('p.task').count(), 2);
    await page.locator('button', { hasText: '打印' }).click();
    await answerFileDialog(editor, '2026年重点工作要点.html');
    await toast(editor, '已保存：2026年重点工作要点.html').waitFor();
    await editor.shot('preview-printed');
    if (editor.host === 'node')
      assert.match(editor.file('2026年重点工作要点.html'), /<article class="sheet"[^]*一、总体任务/);
  },
};

export const matrixOut = {
  name: 'the matrix goes out as a workbook, and its load is shown as bars',
  locale: 'zh-cn',
  files: { [PLAN]: TEXT },
  async run(editor) {
    await editor.open(PLAN);
    await run(editor, 'matrix');
    const page = editor.frame();
    await page.locator('tbody tr.section', { hasText: '总体任务' }).waitFor();
    await page.locator('#load summary').click();
    await page.locator('#bars .load', { hasText: '市财政局' }).waitFor();
    await editor.shot('matrix-load');
    await page.locator('button', { hasText: '导出 Excel' }).click();
    await toast(editor, '已导出：要点-单位任务对照表.xlsx').waitFor();
    await editor.shot('matrix-exported');
  },
};

const OTHER = ISSUED.replace('政务服务重点工作安排', '政务公开工作要点').replaceAll('市财政局', '市司法局');
const BROKEN = '工作方案: 1\n标题: 写坏的方案\n任务: 很多\n';

export const dashboardPage = {
  name: 'the dashboard counts all plans of the folder, narrows them, and leads to a task',
  locale: 'zh-cn',
  files: { '督查.plan.yaml': ISSUED, '公开.plan.yaml': OTHER, '坏.plan.yaml': BROKEN },
  async run(editor) {
    await editor.open('督查.plan.yaml');
    await run(editor, 'dashboard');
    const page = editor.frame();
    await page.locator('.card.red .number').waitFor();
    await editor.shot('dashboard');
    assert.match(await page.locator('#left').textContent(), /1 份方案有格式错误，没有计入：写坏的方案/);
    const plans = page.locator('#plans tbody tr');
    await until(async () => (await plans.count()) === 3, 'the folder has three plans that can be counted');
    await page.locator('#choose-plan').selectOption({ label: '2020年政务公开工作要点' });
    await until(async () => (await plans.count()) === 1, 'the choice of a plan does not narrow the page');
    await page.locator('#items tbody tr', { hasText: '完成系统对接' }).waitFor();
    await editor.shot('dashboard-narrowed');
    await page.locator('#items tbody tr button', { hasText: '完成系统对接' }).first().click();
    await editor.editorOf('公开.plan.yaml').locator('.view-line', { hasText: '完成系统对接' }).first().waitFor();
    await until(async () => (await editor.cursorLine()) === 10, 'the item does not lead to its task');
  },
};
