import { until } from '../support/editor.mjs';

const PLAN =
  '工作方案: 1\n标题: 2026年重点工作安排\n地区: 上海市\n期间: 2026\n任务:\n  - 序号: 1\n    内容： 完成系统对接。\n    牵头: [市经信委]\n    责任: [市财政局]\n';

export const findings = {
  name: 'findings appear in Problems and vanish by the quick fix',
  files: { 'a.plan.yaml': PLAN },
  async run(editor) {
    await editor.open('a.plan.yaml');
    await editor.editorOf('a.plan.yaml').locator('.squiggly-error').first().waitFor();
    await editor.problems();
    await editor.problem('全角').waitFor();
    await editor.shot('problems');
    await editor.problem('全角').click();
    await editor.editorOf('a.plan.yaml').locator('.view-line').first().click();
    await editor.goToWord('a.plan.yaml', '：');
    await editor.press('Alt+Enter');
    const menu = editor.page.locator('.action-widget .monaco-list-row.action').first();
    await menu.waitFor();
    await editor.shot('quick-fix');
    await editor.press('Enter');
    await editor.problem('全角').waitFor({ state: 'detached' });
    await editor.save('a.plan.yaml', (text) => text.includes('    内容: 完成系统对接。'));
    await until(
      async () => (await editor.page.locator('.markers-panel .monaco-list-row', { hasText: '全角' }).count()) === 0,
      'the finding is still there',
    );
  },
};

/** Opens the page of a rule from a finding. */
async function openPage(editor) {
  await editor.open('a.plan.yaml');
  await editor.editorOf('a.plan.yaml').locator('.squiggly-error').first().waitFor();
  await editor.problems();
  await editor.problem('全角').waitFor();
  await editor.problem('全角').locator('a', { hasText: 'fullwidth-colon' }).click();
}

export const rulePage = {
  name: 'the name of a rule in a finding opens its page from the package',
  hosts: ['node'],
  files: { 'a.plan.yaml': PLAN },
  async run(editor) {
    const { page } = editor;
    await openPage(editor);
    const shown = editor.frame();
    await shown.locator('h1', { hasText: 'fullwidth-colon' }).waitFor();
    // Both languages, that of the settings first, and the examples.
    await shown.locator('h2', { hasText: 'A key ends with an ASCII colon' }).waitFor();
    await shown.locator('h2', { hasText: '键后面用英文冒号' }).waitFor();
    await shown.locator('pre', { hasText: '标题：2016年工作安排' }).first().waitFor();
    await page.locator('.tab', { hasText: '键后面用英文冒号' }).first().waitFor();
    await editor.shot('rule-page');
  },
};

export const rulePageAsText = {
  name: 'an editor that shows no Markdown has the page of a rule as text',
  // The frame of the tests has no Markdown extension.
  hosts: ['web'],
  files: { 'a.plan.yaml': PLAN },
  async run(editor) {
    await openPage(editor);
    const text = editor.page.locator('.editor-instance .monaco-editor[data-uri^="workplan-report:"]').first();
    await text.locator('.view-line', { hasText: '键后面用英文冒号' }).first().waitFor();
    await editor.shot('rule-page-as-text');
  },
};
