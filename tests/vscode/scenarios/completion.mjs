const FLOW =
  '工作方案: 1\n标题: 2026年重点工作安排\n地区: 上海市\n期间: 2026\n任务:\n  - 序号: 1\n    内容: 完成系统对接。\n    牵头: []\n';
const BLOCK =
  '工作方案: 1\n标题: 2026年重点工作安排\n地区: 上海市\n期间: 2026\n任务:\n  - 序号: 1\n    内容: 完成系统对接。\n    牵头:\n      - \n';

const scenario = (name, text, place, wanted) => ({
  name: `jxw completes 市经济信息化委 in a ${name} list`,
  files: { 'a.plan.yaml': text },
  async run(editor) {
    await editor.open('a.plan.yaml');
    await editor.goToWord('a.plan.yaml', place, place.length);
    await editor.type('jxw');
    await editor.chosenSuggestion('市经济信息化委').waitFor();
    await editor.shot(`completion-${name}`);
    await editor.press('Enter');
    await editor.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
    await editor.save('a.plan.yaml', (saved) => saved.includes(wanted));
  },
});

export const completionInFlow = scenario('flow', FLOW, '牵头: [', '牵头: [市经济信息化委]');
export const completionInBlock = scenario('block', BLOCK, '      - ', '      - 市经济信息化委');

export const byKeyAndSnippet = {
  name: 'Alt+/ opens the suggestions again, and jz brings the progress of a task',
  files: { 'a.plan.yaml': FLOW },
  async run(editor) {
    await editor.open('a.plan.yaml');
    await editor.goToWord('a.plan.yaml', '牵头: [', '牵头: ['.length);
    await editor.type('jxw');
    await editor.suggestion('市经济信息化委').waitFor();
    await editor.press('Escape');
    await editor.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
    await editor.press('Alt+/');
    await editor.chosenSuggestion('市经济信息化委').waitFor();
    await editor.press('Enter');
    await editor.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
    await editor.press('End');
    // No blank is typed: it would ask the server alone.
    await editor.press('Enter');
    await editor.type('jz');
    const snippet = editor.suggestion('进展');
    await snippet.waitFor();
    await editor.shot('snippet');
    await snippet.click();
    await editor.save(
      'a.plan.yaml',
      (saved) => saved.includes('牵头: [市经济信息化委]') && saved.includes('\n    进展:\n'),
    );
  },
};
