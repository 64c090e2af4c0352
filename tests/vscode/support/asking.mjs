// What the editor asks and what a person answers: commands by their titles, lists, fields, menus, messages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/lib.mjs';
import { until } from './editor.mjs';

const catalogue = (name) => JSON.parse(readFileSync(join(ROOT, 'extension', name), 'utf8'));
const ENGLISH = catalogue('package.nls.json');
const CHINESE = catalogue('package.nls.zh-cn.json');

/** The title of a command or a view in this window. Extensions in development have no catalogues in the web host. */
export const titleOf = ({ isChinese }, key) => (isChinese ? { ...ENGLISH, ...CHINESE } : ENGLISH)[key];

/** Runs one of our commands, by its name behind `workplan.`. */
export const run = (editor, name) => editor.command(titleOf(editor, `command.${name}`));

/** Chooses a line of the list that is open. */
export async function choose({ page }, words) {
  const row = page
    .locator('.quick-input-widget:visible .quick-input-list .monaco-list-row', { hasText: words })
    .first();
  await row.waitFor();
  await row.click();
  await row.waitFor({ state: 'detached' });
}

/** Answers the field that asks with these words. */
export async function answer({ page }, question, words) {
  const box = page.locator('.quick-input-widget:visible', { hasText: question });
  await box.first().waitFor();
  await box.locator('input').first().fill(words);
  await page.keyboard.press('Enter');
  await box
    .first()
    .waitFor({ state: 'detached' })
    .catch(() => box.first().waitFor({ state: 'hidden' }));
}

/** A line of one of our trees, by the name of the view. */
export const rowIn = (editor, view, words) =>
  paneOf(editor, view).locator('.monaco-list-row', { hasText: words }).first();

/** One of our views, by the end of its key: sections, bodies, deadlines, progress. */
export const paneOf = (editor, view) =>
  editor.page.locator('.sidebar .pane', {
    has: editor.page.locator('.pane-header h3.title', { hasText: new RegExp(`^${titleOf(editor, `view.${view}`)}$`) }),
  });

/** Chooses one of our commands from the menu of an element. */
export const chooseFor = (editor, element, name) =>
  editor.chooseFromMenuOf(element, titleOf(editor, `command.${name}`));

/** The same where the list may just be drawn anew, until something follows: then the editor says so, and one chooses again. */
export async function chooseAgainFor(editor, element, name, follows) {
  const moved = toast(editor, '列表刚刚更新过');
  for (;;) {
    await chooseFor(editor, element, name);
    await follows.or(moved).first().waitFor();
    if (await follows.isVisible()) return;
    await moved.hover();
    await moved.locator('.codicon-notifications-clear').click();
    await moved.waitFor({ state: 'detached' });
  }
}

/** A message that is shown. */
export const toast = ({ page }, words) => page.locator('.notification-toast', { hasText: words }).first();

/** Waits for a message and presses its button. */
export async function press(editor, words, button) {
  const shown = toast(editor, words);
  await shown.locator('.monaco-button', { hasText: button }).first().click();
  await shown.waitFor({ state: 'detached' });
}

/** Answers the dialog for files of an editor in a browser: takes the name that it proposes, or chooses one of its folder. */
export async function answerFileDialog({ page }, name) {
  const dialog = page.locator('.quick-input-widget:visible');
  const field = dialog.locator('input').first();
  // Until the folder is read, the dialog puts its own words over what is typed.
  await dialog.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await until(async () => (await field.inputValue()).startsWith('/'), 'the dialog names no folder');
  const proposed = await field.inputValue();
  const wanted = proposed.replace(/[^/]*$/, name);
  if (proposed !== wanted) await field.fill(wanted);
  await until(async () => (await field.inputValue()) === wanted, 'the dialog does not keep the name');
  await page.keyboard.press('Enter');
  await dialog.first().waitFor({ state: 'hidden' });
}

/**
 * A part of a report that is open as a page. The build for browsers that is tested lacks VS Code's preview of Markdown, and shows
 * the text instead.
 */
export const inReport = ({ page, host }, element, words) =>
  host === 'web'
    ? page.locator('.view-line', { hasText: words }).first()
    : page
        .frameLocator('iframe.webview.ready')
        .last()
        .frameLocator('#active-frame')
        .locator(element, { hasText: words })
        .first();
