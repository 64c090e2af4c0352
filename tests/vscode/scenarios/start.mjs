// A window that opens again with a plan in it, and the buttons above a plan.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { titleOf } from '../support/asking.mjs';
import { until } from '../support/editor.mjs';
import { SEED } from '../support/workspace.mjs';

/** Notes in the page whether the words for those who have no plan were ever to be seen. */
function watchWelcome() {
  globalThis.welcomed = false;
  const look = () => {
    for (const element of document.querySelectorAll('.welcome-view-content'))
      if (element.checkVisibility() && element.textContent.includes('打开示例')) globalThis.welcomed = true;
  };
  look();
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

export const coldStart = {
  name: 'a window that opens again with a plan shows its tasks, and never the words for those who have none',
  hosts: ['node'],
  locale: 'zh-cn',
  async run(editor) {
    const { page } = editor;
    await editor.openContainer();
    await page.locator('.welcome-view-content', { hasText: '打开示例' }).first().waitFor();
    await page.evaluate(watchWelcome);
    assert.equal(await page.evaluate(() => globalThis.welcomed), true, 'the words are not seen where they stand');
    await page.addInitScript(watchWelcome);
    await page.goto(withPlan(page.url(), join(editor.workspace, SEED)));
    await editor.ready();
    await editor.openContainer();
    await editor.treeRow('（一）统筹协调线上线下政务服务').waitFor({ timeout: 180_000 });
    assert.ok(await editor.editorOf(SEED).isVisible());
    assert.equal(await page.evaluate(() => globalThis.welcomed), false);
    await editor.shot('cold-start');
  },
};

/** The address of a window in which a file is open from its first moment. */
function withPlan(address, file) {
  const url = new URL(address);
  url.searchParams.set('payload', JSON.stringify([['openFile', `vscode-remote://${url.host}${file}`]]));
  return url.href;
}

/** The commands that have a button of their own above a plan. */
const BUTTONS = ['openSource', 'preview', 'openTable', 'matrix'];

export const buttons = {
  name: 'the buttons above a plan are to be seen, each with an icon of its own',
  hosts: ['node'],
  locale: 'zh-cn',
  async run(editor) {
    const { page } = editor;
    await editor.open(SEED);
    const icons = new Set();
    for (const name of BUTTONS) {
      const button = page.locator(
        `.editor-group-container .editor-actions .action-label[aria-label^="${titleOf(editor, `command.${name}`)}"]`,
      );
      await button.first().waitFor();
      await until(
        async () => /^url\(.+\.svg/.test(await iconOf(button.first())),
        `the button of ${name} has no icon of ours`,
      );
      icons.add(await iconOf(button.first()));
    }
    assert.equal(icons.size, BUTTONS.length, 'two buttons look the same');
    await editor.shot('buttons');
  },
};

const iconOf = (button) =>
  button.evaluate((element) => {
    const looks = [undefined, '::before'].map((part) => getComputedStyle(element, part));
    return looks.map(({ backgroundImage, content }) => (backgroundImage === 'none' ? content : backgroundImage)).join();
  });
