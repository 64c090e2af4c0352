import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** The playground as a reader works in it. */
export interface Desk {
  /** The text in the editor; it is shorter than what the editor shows of a long plan. */
  text(): Promise<string>;
  choose(example: string): Promise<void>;
  /** Types at the end of the text. */
  type(words: string): Promise<void>;
  /** Drops a file on the text: an editor by itself would take it for text to be put there. */
  drop(name: string, bytes: Uint8Array): Promise<void>;
  /** Presses a button that hands out a file. */
  download(button: string): Promise<{ readonly name: string; readonly bytes: Buffer }>;
  /** The findings as they are listed, once the plan was checked. */
  findings(): Promise<readonly string[]>;
}

const CHECKED = '#status[data-state=checked]';

export const deskOf = (page: Page): Desk => ({
  text: () => textOf(page),
  async choose(example) {
    await page.locator('#examples').selectOption(example);
    await page.locator(CHECKED).waitFor();
  },
  async type(words) {
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(words);
  },
  async drop(name, bytes) {
    await page.locator('.cm-content').evaluate(
      (target, [file, base64]) => {
        const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], file));
        for (const kind of ['dragover', 'drop'])
          target.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true, composed: true }));
      },
      [name, Buffer.from(bytes).toString('base64')] as const,
    );
  },
  async download(button) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  },
  async findings() {
    await page.locator(CHECKED).waitFor();
    return page.locator('#findings li').allInnerTexts();
  },
});

/** As it would be copied: an editor shows only a part of a long text. */
async function textOf(page: Page): Promise<string> {
  const { bytes } = await deskOf(page).download('#download-yaml');
  return bytes.toString('utf8');
}
