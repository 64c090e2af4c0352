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
