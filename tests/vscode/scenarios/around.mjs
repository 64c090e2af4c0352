// What surrounds writing: pages of official sites, the report.
import assert from 'node:assert/strict';
import { until } from '../support/editor.mjs';

const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>安排</title></head><body>
<h1>2026年政务公开重点工作安排</h1>
<p>　　一、深化主动公开</p>
<p>　　1．编制主动公开目录，按季度更新。（责任部门：市政府办公厅、市经济信息化委）</p>
<p>　　2．推进会议开放，邀请公众代表列席。（责任部门：市政府办公厅）</p>
</body></html>
`;

export const importPage = {
  name: 'a page of an official site is imported from the menu of the explorer',
  files: { 'page.html': PAGE },
  async run(editor) {
    const { page } = editor;
    const row = page.locator('.explorer-folders-view .monaco-list-row[aria-label^="page.html"]').first();
    await editor.chooseFromMenuOf(row, 'Import Official Text as a Plan');
    const plan = editor.editorOf('page.plan.yaml');
    await plan.locator('.view-line').first().waitFor();
    await plan.locator('.view-line', { hasText: '编制主动公开目录' }).first().waitFor();
    // Beside it stand the words of the page, which are no file.
    const words = page.locator('.editor-instance .monaco-editor[data-uri^="workplan-source:"]').first();
    await words.locator('.view-line', { hasText: '推进会议开放' }).first().waitFor();
    assert.equal(await words.locator('.view-line', { hasText: '<p>' }).count(), 0);
    await editor.shot('import-page');
  },
};

export const report = {
  name: 'the report tells versions and nothing of a plan',
  files: {
    'secret.plan.yaml':
      '工作方案: 1\n标题: 机密的标题\n地区: 上海市\n期间: 2026\n任务:\n  - 序号: 1\n    内容: 机密的内容。\n    牵头: [市教委]\n',
  },
  async run(editor) {
    await editor.open('secret.plan.yaml');
    await editor.command('Copy Version Information');
    const text = editor.page.locator('.editor-instance .monaco-editor[data-uri^="untitled:"]').first();
    await text.locator('.view-line', { hasText: 'lines in open plans' }).waitFor();
    const said = (await text.locator('.view-line').allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
    for (const wanted of [/Workplan \| \d+\.\d+\.\d+/, /VS Code \| \d+\.\d+/, /open plans \| 1/, /server \| running/])
      assert.match(said, wanted);
    assert.doesNotMatch(said, /机密|secret/);
    await until(
      async () => (await editor.page.locator('.statusbar-item', { hasText: 'Markdown' }).count()) > 0,
      'the report is no Markdown',
    );
    await editor.shot('report');
  },
};

export const idle = {
  name: 'a YAML file that is no plan starts nothing',
  files: { 'other.yaml': 'name: other\nitems:\n  - one\n' },
  async run(editor) {
    await editor.open('other.yaml');
    await editor.command('Copy Version Information');
    const text = editor.page.locator('.editor-instance .monaco-editor[data-uri^="untitled:"]').first();
    await text.locator('.view-line', { hasText: 'lines in open plans' }).waitFor();
    const said = (await text.locator('.view-line').allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
    assert.match(said, /open plans \| 0/);
    assert.match(said, /server \| not running/);
  },
};
