// One group of views beside the plan, and commands that stay while a plan is in play.
import assert from 'node:assert/strict';
import { run, toast } from '../support/asking.mjs';
import { until } from '../support/editor.mjs';
import { SEED, SOURCE } from '../support/workspace.mjs';

export const oneGroup = {
  name: 'views take each other’s place, commands stay after a click into the official text, and its lines are wrapped',
  locale: 'zh-cn',
  async run(editor) {
    const { page } = editor;
    const groups = page.locator('.editor-group-container');
    await editor.open(SEED);
    await run(editor, 'openSource');
    const source = editor.editorOf(SOURCE);
    await source.locator('.view-line').first().waitFor();
    // A line that is wrapped is no wider than its editor.
    await until(async () => {
      const [text, box] = [await source.locator('.view-lines').boundingBox(), await source.boundingBox()];
      return text !== null && box !== null && text.width <= box.width;
    }, 'the official text is not wrapped');
    await run(editor, 'openTable');
    await editor.frame().locator('.lines .row').first().waitFor();
    assert.equal(await groups.count(), 2);
    await page
      .locator('.tab', { hasText: SOURCE.split('/').at(-1) })
      .first()
      .click();
    await source.locator('.view-line').nth(3).click();
    await run(editor, 'preview');
    await editor.frame().locator('p.task').nth(55).waitFor();
    await run(editor, 'matrix');
    await editor.frame().locator('tbody tr').nth(55).waitFor();
    assert.equal(await groups.count(), 2, 'a view has opened a group of its own');
    assert.ok(await editor.editorOf(SEED).isVisible(), 'a view has covered the plan');
    await editor.shot('one-group');
  },
};

const LOST = `工作方案: 1
标题: 2026年重点工作安排
地区: 上海市
期间: 2026
原文:
  文件: 没有这份.txt
任务:
  - 序号: 1
    内容: 完成系统对接。
    牵头: [市教委]
    出处: L1
`;

export const lostSource = {
  name: 'an official text that cannot be read is said with the true reason',
  locale: 'zh-cn',
  files: { 'a.plan.yaml': LOST },
  async run(editor) {
    await editor.open('a.plan.yaml');
    await run(editor, 'openSource');
    const said = toast(editor, '无法打开原文');
    await said.waitFor();
    assert.match(await said.innerText(), /没有这份\.txt/);
    await editor.shot('lost-source');
  },
};
