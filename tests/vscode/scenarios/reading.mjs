import assert from 'node:assert/strict';
import { SEED, SOURCE } from '../support/workspace.mjs';
import { until } from '../support/editor.mjs';

export const hoverCard = {
  name: 'a body has a card on hovering',
  async run(editor) {
    await editor.open(SEED);
    await editor.goToWord(SEED, '市审改办', 1);
    await editor.press('Control+K');
    await editor.press('Control+I');
    await editor.hover().waitFor();
    await until(async () => /市审改办/.test(await editor.hover().innerText()), 'the card does not name the body');
    await editor.shot('hover', { keepMouse: true });
  },
};

export const definition = {
  name: 'definition lands on the right line of the source',
  async run(editor) {
    await editor.open(SEED);
    await editor.goToWord(SEED, '推进市、区县两级网上政务大厅', 3);
    await editor.press('F12');
    await editor.editorOf(SOURCE).locator('.view-line').first().waitFor();
    await until(async () => (await editor.cursorLine()) === 14, 'the cursor is not on line 14');
    assert.match(editor.file(SOURCE).split('\n')[13], /推进市、区县两级网上政务大厅/);
    await editor.shot('definition');
  },
};

export const link = {
  name: 'a click on an anchor opens the source at its line',
  async run(editor) {
    await editor.open(SEED);
    await editor.goToWord(SEED, '出处: L14', 5);
    const mark = editor.page.locator('.detected-link', { hasText: 'L14' }).first();
    await mark.waitFor();
    // The line may still move while hints arrive above it, so the mouse follows until the editor takes the link for one.
    const active = editor.page.locator('.detected-link-active', { hasText: 'L14' }).first();
    const source = editor.editorOf(SOURCE).locator('.view-line').first();
    await editor.page.keyboard.down('Control');
    await until(async () => {
      if (await source.isVisible()) return true;
      // The source may come up meanwhile: no mark is waited for that is there no more.
      const box = await mark.boundingBox({ timeout: 1_000 });
      // In two steps, so that it moves even where it stands already.
      if (box !== null) await editor.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 2 });
      // A line that moves away under the click takes no notice of it: then one clicks again.
      if (await active.isVisible()) await editor.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      return false;
    }, 'the anchor opens nothing');
    await editor.page.keyboard.up('Control');
    await until(async () => (await editor.cursorLine()) === 14, 'the cursor is not on line 14');
  },
};

export const outline = {
  name: 'the outline lists sections and tasks',
  async run(editor) {
    await editor.open(SEED);
    await editor.command('Explorer: Focus on Outline View');
    const rows = editor.page.locator('.outline-pane .monaco-list-row');
    await rows.filter({ hasText: '2016年上海市政府电子政务重点工作安排' }).first().waitFor();
    await rows.filter({ hasText: '一、本市网上政务服务' }).first().waitFor();
    await editor.shot('outline');
  },
};
