// What a person does in the editor, step by step; each step waits for what it should bring about.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds for one step, on a machine that has much else to do. */
const TIMEOUT = 180_000;
/** Milliseconds for the editor to start. */
const START = 180_000;

export class Editor {
  constructor(page, workspace, { shots, host, measured, bench = false, locale = 'en' }) {
    this.page = page;
    this.host = host;
    /** Whether titles of commands are Chinese. */
    this.isChinese = host === 'node' && locale === 'zh-cn';
    /** Keeps a figure for the report. */
    this.measured = (figure) => measured.push(figure);
    this.isBench = bench;
    this.workspace = workspace;
    this.shots = shots;
    page.setDefaultTimeout(TIMEOUT);
  }

  /** Holds a time to its limit, in ms: only where it is asked for, for a busy machine takes any time. */
  holds(what, time, limit) {
    if (this.isBench) assert.ok(time <= limit, `${what} took ${time.toFixed(0)} ms, more than ${limit} ms`);
  }

  /** The text editor that shows a file. */
  editorOf(name) {
    return this.page.locator(`.editor-instance .monaco-editor[data-uri$="${encodeURI(name)}"]`).first();
  }

  /** The window is there, and what the extension contributes to it. */
  async ready() {
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: START });
    await this.container().waitFor({ timeout: START });
  }

  /** Opens a file of the workspace from the explorer and waits for its text, and if it is a plan, for the server to know it. */
  async open(name, { timeout = TIMEOUT } = {}) {
    if (!(await this.page.locator('.explorer-folders-view').isVisible()))
      await this.page.keyboard.press('Control+Shift+E');
    for (const part of name.split('/')) {
      const row = this.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${part}"]`).first();
      await row.waitFor();
      if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
      if ((await row.getAttribute('aria-expanded')) === null) await row.dblclick();
    }
    const text = this.editorOf(name);
    await text.locator('.view-line').first().waitFor();
    // The path above a plan shows its parts as soon as the server answers.
    if (name.endsWith('.plan.yaml')) {
      await this.goTo(5);
      await this.page.locator('.monaco-breadcrumbs [class*="codicon-symbol-"]').first().waitFor({ timeout });
    }
    return text;
  }

  /** Runs a command by its title; when it was chosen, in ms. */
  async command(title) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(`>${title}`);
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    await row.waitFor();
    const chosen = Date.now();
    await row.click();
    await this.page.mouse.move(200, 12);
    return chosen;
  }

  /**
   * Opens the menu of an element and chooses from it, by the keyboard: a menu lets no click through in its first moments. A list that is
   * drawn anew closes the menu above it; then one opens it again.
   */
  async chooseFromMenuOf(element, title) {
    const item = this.page.locator('.monaco-menu .action-item', { hasText: title }).first();
    await until(async () => {
      await element.click({ button: 'right' });
      await item.hover({ timeout: TIMEOUT / 6 });
      return true;
    }, `no menu with «${title}»`);
    await this.chooseFromMenu(title);
  }

  /** Chooses from the menu that is open. */
  async chooseFromMenu(title) {
    const item = this.page.locator('.monaco-menu .action-item', { hasText: title }).first();
    await item.hover();
    await this.page.locator('.monaco-menu .action-item.focused', { hasText: title }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await item.waitFor({ state: 'detached' });
  }

  /** Puts the cursor at a line and column from 1. The box asks for the column as shown, the status bar tells the one in the text. */
  async goTo(line, column = 1, shown = column) {
    await this.page.keyboard.press('Control+G');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(`:${line}:${shown}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.page
      .locator('.statusbar-item', { hasText: new RegExp(`(?:Ln|行) ${line}[,，] ?(?:Col|列) ${column}(?!\\d)`) })
      .first()
      .waitFor();
  }

  /** Where a word stands in a file of the workspace, or the place `skip` characters behind its start. */
  find(name, word, skip = 0) {
    const text = this.file(name);
    const at = text.indexOf(word);
    assert.notEqual(at, -1, `«${word}» is not in ${name}`);
    const before = text.slice(0, at + skip).split('\n');
    const line = before.at(-1) ?? '';
    return { line: before.length, column: line.length + 1, shown: widthOf(line) + 1 };
  }

  /** Puts the cursor at a word, or `skip` characters behind its start. */
  async goToWord(name, word, skip = 0) {
    const { line, column, shown } = this.find(name, word, skip);
    await this.goTo(line, column, shown);
  }

  file = (name) => readFileSync(join(this.workspace, name), 'utf8');

  async type(text) {
    await this.page.keyboard.type(text, { delay: 20 });
  }

  press = (keys) => this.page.keyboard.press(keys);

  /** Saves the file in front and waits until it is written as expected. */
  async save(name, holds) {
    await this.page.locator('.tab.active.dirty').first().waitFor();
    await this.page.keyboard.press('Control+S');
    // A plan and its table are two tabs of one file.
    await until(async () => (await this.page.locator('.tab.active.dirty').count()) === 0, `${name} is not saved`);
    return this.written(name, holds);
  }

  /** The text of a file, once it is as expected. */
  async written(name, holds) {
    let text = '';
    await until(async () => holds((text = await this.text(name))), `${name} is not as expected`);
    return text;
  }

  /** The text of a file: from the disk, or where files live in the page, out of its editor. */
  async text(name) {
    if (this.host === 'node') return this.file(name);
    const shown = this.editorOf(name);
    if (!(await shown.isVisible()))
      await this.page
        .locator('.tab', { hasText: name.split('/').at(-1) })
        .first()
        .click();
    await this.page.keyboard.press('Control+1');
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.press('Control+C');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** The line that the cursor is in, as the status bar says it. */
  async cursorLine() {
    const text = await this.page
      .locator('.statusbar-item', { hasText: /(?:Ln|行) \d+/ })
      .first()
      .innerText();
    return Number(/\d+/.exec(text)?.[0]);
  }

  /** Puts the keyboard into the editor of a file without moving the cursor. */
  async focus(name) {
    await this.page.keyboard.press('Control+1');
    await this.page
      .locator(`.editor-instance .monaco-editor.focused[data-uri$="${encodeURI(name)}"]`)
      .first()
      .waitFor();
  }

  container = () =>
    this.page
      .locator(
        '.activitybar .action-item a.action-label[aria-label*="Work Plan"], .activitybar .action-item a.action-label[aria-label*="工作方案"]',
      )
      .first();

  /** Opens the container with the trees. */
  async openContainer() {
    await this.container().click();
  }

  treeRow = (text) => this.page.locator('.pane-body .monaco-list-row', { hasText: text }).first();

  async problems() {
    await this.page.keyboard.press('Control+Shift+M');
    await this.page.locator('.markers-panel').waitFor();
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  problem = (text) => this.page.locator('.markers-panel .monaco-list-row', { hasText: text }).first();

  suggestion = (text) => this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first();

  /** The suggestion that Enter takes. While a list is made anew after a letter, the old one stands for a moment, with another one marked. */
  chosenSuggestion = (text) =>
    this.page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: text }).first();

  /** The inside of the view that is open. */
  frame = () => this.page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');

  hover = () => this.page.locator('.monaco-hover:not(.hidden)').first();

  /** Keeps a picture. The mouse is put where nothing answers to it, unless it is what shows something. */
  async shot(name, { keepMouse = false } = {}) {
    if (!keepMouse) await this.page.mouse.move(200, 12);
    await this.page.screenshot({ path: join(this.shots, `${name}.png`) });
  }
}

/** Waits until something holds that no locator can see. */
export async function until(holds, message, timeout = TIMEOUT) {
  for (const end = Date.now() + timeout; Date.now() < end;) {
    try {
      if (await holds()) return;
    } catch {
      /* not yet */
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(message);
}

/** Columns as the editor counts them: full-width characters are two wide. */
const widthOf = (text) =>
  [...text].reduce((sum, character) => sum + (/[\u2e80-\ud7af\uf900-\ufaff\uff01-\uff5e]/.test(character) ? 2 : 1), 0);
