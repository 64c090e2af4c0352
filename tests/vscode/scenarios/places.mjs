// Where plans lie: in no file, in several folders, in a folder that nobody trusts, in a file with an ordinary name.
import assert from 'node:assert/strict';
import { answer, choose, run } from '../support/asking.mjs';
import { until } from '../support/editor.mjs';
import { SOURCE } from '../support/workspace.mjs';

export const untitled = {
  name: 'a plan that was never saved is completed, checked and shown',
  async run(editor) {
    const { page } = editor;
    await run(editor, 'newPlan');
    await choose(editor, '工作要点');
    await answer(editor, '哪个地区', '上海市');
    await answer(editor, '哪一年', '2026');
    const text = page.locator('.editor-instance .monaco-editor[data-uri^="untitled:"]').first();
    await text.locator('.view-line', { hasText: '上海市2026年重点工作要点' }).waitFor();
    // Who types before the server is there is offered nothing until the next letter: its hints say that it is.
    await text.locator('.view-line', { hasText: '2026-12-31' }).first().waitFor();
    // Title, section, text: then the body that leads.
    for (let place = 0; place < 3; place += 1) await editor.press('Tab');
    await editor.type('jxw');
    await editor.chosenSuggestion('市经济信息化委').waitFor();
    await editor.press('Enter');
    await text.locator('.view-line', { hasText: '市经济信息化委' }).waitFor();
    await page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
    await editor.press('Escape');
    await editor.goTo(13, 14, 16);
    await page.keyboard.insertText('市经信委, ');
    await editor.problems();
    await editor.problem('市经信委').waitFor();
    await editor.openContainer();
    await editor.treeRow('总体任务').waitFor();
    await editor.shot('untitled');
  },
};

const sourced = (source, body) =>
  `工作方案: 1\n标题: 2026年重点工作安排\n地区: 上海市\n期间: 2026\n原文:\n  文件: ${source}\n任务:\n  - 序号: 1\n    内容: 推进市、区县两级网上政务大厅建设。\n    牵头: [${body}]\n    出处: L14\n`;

export const multiRoot = {
  name: 'in a window with several folders each has its configuration and all may share texts',
  // The page of the other host has one folder.
  hosts: ['node'],
  opened: 'both.code-workspace',
  files: {
    'both.code-workspace': JSON.stringify({ folders: [{ path: 'first' }, { path: 'second' }, { path: 'seeds' }] }),
    'first/a.plan.yaml': sourced('../seeds/shanghai-2016-egov.txt', '市经信委'),
    'second/workplan.config.yaml': '规则:\n  noncanonical-name: off\n',
    'second/b.plan.yaml': sourced('../seeds/shanghai-2016-egov.txt', '市经信委'),
  },
  async run(editor) {
    await editor.open('first/a.plan.yaml');
    await editor.problems();
    await editor.problem('不是规范简称').waitFor();
    assert.equal(await editor.problem('原文').filter({ hasText: 'source-missing' }).count(), 0);
    await editor.goToWord('first/a.plan.yaml', '推进市', 1);
    await editor.press('F12');
    await editor.editorOf(SOURCE).locator('.view-line').first().waitFor();
    await until(async () => (await editor.cursorLine()) === 14, 'the cursor is not on line 14');
    await editor.open('second/b.plan.yaml');
    await editor.problem('source-drift').waitFor();
    const rows = await editor.page.locator('.markers-panel .monaco-list-row', { hasText: '不是规范简称' }).count();
    assert.equal(rows, 1, 'the configuration of the second folder does not count there, or counts in the first');
    await editor.shot('multi-root');
  },
};

export const untrusted = {
  name: 'in a folder that is not trusted plans are checked, and nothing outside of it is read',
  hosts: ['node'],
  asksForTrust: true,
  opened: 'inner',
  files: {
    'workplan.config.yaml': '规则:\n  noncanonical-name: off\n',
    'inner/a.plan.yaml': sourced('../seeds/shanghai-2016-egov.txt', '市经信委'),
  },
  async run(editor) {
    await editor.open('a.plan.yaml');
    await editor.problems();
    await editor.problem('source-missing').waitFor();
    await editor.problem('不是规范简称').waitFor();
    await editor.shot('untrusted');
    await editor.command('Workspaces: Manage Workspace Trust');
    const trust = editor.page.locator('.workspace-trust-editor');
    await trust
      .locator('.monaco-button', { hasText: /^Trust/ })
      .first()
      .click();
    await editor.problem('source-missing').waitFor({ state: 'detached' });
    await editor.problem('不是规范简称').waitFor({ state: 'detached' });
  },
};

export const looksLikePlan = {
  name: 'a file that is written like a plan is offered the switch, and is not switched unasked',
  files: {
    'plan-of-2026.yaml':
      '工作方案: 1\n标题: 2026年重点工作安排\n地区: 上海市\n期间: 2026\n任务:\n  - 序号: 1\n    内容: 完成系统对接。\n    牵头: [市经信委]\n',
    'other.yaml': 'name: other\n',
  },
  async run(editor) {
    const { page } = editor;
    const item = page.locator('.statusbar-item[id*="languageStatus"]').first();
    const language = (name) => page.locator('.statusbar-item[id="status.editor.mode"]', { hasText: name }).first();
    await editor.open('other.yaml');
    await language('YAML').waitFor();
    assert.equal(await page.locator('.statusbar-item', { hasText: '疑似工作方案' }).count(), 0);
    await editor.open('plan-of-2026.yaml');
    await language('YAML').waitFor();
    await editor.problems();
    await item.hover();
    const card = page.locator('.monaco-hover', { hasText: '疑似工作方案' }).first();
    await card.waitFor();
    await editor.shot('looks-like-plan', { keepMouse: true });
    assert.equal(await editor.problem('不是规范简称').count(), 0);
    await card.locator('a', { hasText: '按工作方案处理' }).first().click();
    await language('工作方案').waitFor();
    await editor.problem('不是规范简称').waitFor();
  },
};
