import assert from 'node:assert/strict';

const FLOW = '工作方案: 1\n标题: 2026年重点工作安排\n地区: 上海市\n期间: 2026\n任务:\n  - 序号: 1\n    内容: 完成系统对接。\n    牵头: []\n';
const BLOCK = '工作方案: 1\n标题: 2026年重点工作安排\n地区: 上海市\n期间: 2026\n任务:\n  - 序号: 1\n    内容: 完成系统对接。\n    牵头:\n      - \n';

const scenario = (name, text, place, wanted) => ({
  name: `jxw completes 市经济信息化委 in a ${name} list`,
  files: { 'a.plan.yaml': text },
  async run(editor) {
    await editor.open('a.plan.yaml');
    await editor.goToWord('a.plan.yaml', place, place.length);
    await editor.type('jxw');
    const item = editor.suggestion('市经济信息化委');
    await item.waitFor();
    await editor.shot(`completion-${name}`);
    const focused = editor.page.locator('.suggest-widget.visible .monaco-list-row.focused');
    assert.match(await focused.innerText(), /市经济信息化委/);
    await editor.press('Enter');
    await editor.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
    await editor.save('a.plan.yaml', (saved) => saved.includes(wanted));
  },
});

export const completionInFlow = scenario('flow', FLOW, '牵头: [', '牵头: [市经济信息化委]');
export const completionInBlock = scenario('block', BLOCK, '      - ', '      - 市经济信息化委');
