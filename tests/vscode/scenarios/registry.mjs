// A registry for a place that has none, by one command.
import { run } from '../support/asking.mjs';
import { until } from '../support/editor.mjs';

const PLAN = `工作方案: 1
标题: 2026年重点工作安排
地区: 南京市
期间: 2026
任务:
  - 序号: 1
    内容: 完成系统对接。
    牵头: [市重大项目专班]
    时限: 6月底前
`;

export const newRegistry = {
  name: 'a registry is made for a place without one, with the bodies of the plan, and answers for them',
  files: { 'a.plan.yaml': PLAN },
  async run(editor) {
    await editor.open('a.plan.yaml');
    await editor.problems();
    await editor.problem('市重大项目专班').waitFor();
    await editor.focus('a.plan.yaml');
    await run(editor, 'newRegistry');
    await until(
      async () => (await editor.page.locator('.tab', { hasText: /\.yaml/ }).count()) > 1,
      'no registry has come',
    );
    await editor.shot('new-registry');
    await editor.command('File: Save All');
    await editor.problem('市重大项目专班').waitFor({ state: 'detached' });
    await editor.open('a.plan.yaml');
    await editor.goToWord('a.plan.yaml', '市重大项目专班', 6);
    await editor.type(', zdxmzb');
    await editor.chosenSuggestion('市重大项目专班').waitFor();
  },
};
