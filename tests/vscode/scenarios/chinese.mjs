import assert from 'node:assert/strict';
import { latinWords, readableIn, saidBy } from '../support/latin.mjs';
import { SEED, SOURCE } from '../support/workspace.mjs';

const PLAN =
  '工作方案: 1\n标题: 2026年重点工作安排\n地区: 上海市\n期间: 2026\n不认识的键: 1\n任务:\n  - 序号: 1\n    内容： 完成系统对接。\n    牵头: [市经信委]\n    时限: 6月底前\n';

export const inChinese = {
  name: 'with Chinese as the display language, the whole window is Chinese: commands, settings, findings, views and the frame around them',
  hosts: ['node'],
  locale: 'zh-cn',
  settings: { 'workplan.language': 'auto' },
  files: { 'a.plan.yaml': PLAN },
  async run(editor) {
    const { page } = editor;
    const said = new Map();
    const written = editor.file(SEED);
    const hear = (place, texts) => {
      assert.ok(
        texts.some((text) => /\p{Script=Han}/u.test(text)),
        `${place} says nothing`,
      );
      said.set(
        place,
        latinWords(texts).filter((word) => !written.includes(word)),
      );
    };
    const listen = async (place, root) => hear(place, await saidBy(root));
    /** Keeps a picture, and hears all that can be read in it. */
    const shot = async (name) => {
      await editor.shot(name);
      hear(`the window of ${name}`, await readableIn(page));
    };
    await editor.openContainer();
    await page.locator('.welcome-view-content', { hasText: '打开示例' }).first().waitFor();
    await listen('the welcome', page.locator('.welcome-view-content'));
    await listen('the titles of the views', page.locator('.sidebar .pane-header .title'));
    await shot('chinese-welcome');

    await editor.open('a.plan.yaml');
    await editor.problems();
    await editor.problem('不是规范简称').waitFor();
    hear('the findings', await page.locator('.markers-panel .monaco-list-row').allInnerTexts());
    // Buttons are asked for only while the cursor is in the plan.
    await editor.focus('a.plan.yaml');
    await page.locator('.codelens-decoration a:visible', { hasText: '改正' }).first().waitFor();
    await listen('the buttons above lines', page.locator('.codelens-decoration:visible'));
    await listen(
      'the buttons of the editor',
      page.locator(
        '.editor-actions .action-item:has([aria-label*="原文"]), .editor-actions .action-item:has([aria-label*="预览"])',
      ),
    );
    await shot('chinese');
    await page.keyboard.press('Control+J');

    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill('>工作方案:');
    const titles = page.locator('.quick-input-list .monaco-list-row .quick-input-list-row:first-child .label-name');
    await titles.filter({ hasText: '单位任务对照表' }).first().waitFor();
    hear('the titles of commands', await titles.allInnerTexts());
    await shot('chinese-commands');
    await page.keyboard.press('Escape');

    await editor.open(SEED);
    await editor.openContainer();
    await editor.treeRow('（一）统筹协调线上线下政务服务').waitFor();
    await editor.treeRow('没有时限').waitFor();
    await listen('the trees', page.locator('.sidebar .pane-body .monaco-list-rows'));
    await shot('chinese-trees');
    await editor.goToWord(SEED, '推进市、区县两级网上政务大厅', 2);
    await editor.command('并排显示原文');
    await editor.editorOf(SOURCE).locator('.view-overlays .cdr[class*="ced-"]').first().waitFor();
    await shot('chinese-side-by-side');
    await editor.command('单位任务对照表');
    await editor.frame().locator('tbody tr').nth(55).waitFor();
    await listen('the matrix', editor.frame().locator('main'));
    await shot('chinese-matrix');
    await editor.command('预览公文');
    await editor.frame().locator('p.task').nth(55).waitFor();
    await listen('the preview', editor.frame().locator('main'));
    await editor.open('a.plan.yaml');
    await editor.command('以表格编辑');
    await editor.frame().locator('.lines .row').first().waitFor();
    await listen('the table', editor.frame().locator('main'));
    await shot('chinese-table');

    await editor.command('快速入门');
    await page.locator('.getting-started-step').nth(5).waitFor();
    hear('the walkthrough', await page.locator('.getting-started-step').allInnerTexts());
    await shot('chinese-walkthrough');

    await editor.open(SOURCE);
    await editor.command('导入为工作方案');
    const toast = page.locator('.notification-toast', { hasText: '56' }).first();
    await toast.waitFor();
    await listen('the notification', toast.locator('.notification-list-item-message'));

    await page.keyboard.press('Control+,');
    const box = page.locator('.settings-editor .suggest-input-container .monaco-editor').first();
    await box.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('@ext:workplan.workplan');
    await page.locator('.settings-editor .setting-item-description', { hasText: '悬停' }).first().waitFor();
    await listen('the settings', page.locator('.settings-editor .setting-item-description'));
    await shot('chinese-settings');

    assert.equal(
      [...said]
        .filter(([, words]) => words.length > 0)
        .map(([place, words]) => `${place}: ${words.join(' ')}`)
        .join('; '),
      '',
    );
  },
};
