import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { GridChoice } from '../../extension/src/webviews/grid/model/lines.js';
import type { Selection } from '../../extension/src/webviews/grid/model/selection.js';
import { GRID_ACTS, type GridAct } from '../../extension/src/webviews/grid/model/state.js';
import type { ToPage } from '../../extension/src/webviews/messages.js';
import { tableTexts } from '../../extension/src/webviews/page-texts.js';
import { GridPage } from '../grid/grid-page.js';
import { openPage, type OpenPage } from './harness.mjs';
import { PlanHost } from './plan-host.js';

type Post = (message: ToPage) => Promise<void>;

/** The grid by itself and the page in Chromium with a plan of the same text: what is done in one is done in the other, by keys. */
export class GridInBrowser extends GridPage {
  readonly #other: PlanHost;
  readonly #answers: Promise<void>[] = [];
  #opened: OpenPage | undefined;
  #post: Post = () => Promise.resolve();
  #wanted: Selection = this.model.selection;
  #folded: readonly number[] = [];

  constructor(text: string) {
    super(text);
    this.#other = new PlanHost(text, tableTexts());
  }

  override async open(): Promise<void> {
    await super.open();
    // All lines are to be there at once: headings are looked for among them.
    this.#opened = await openPage('table', { host: this.#host, width: 1280, height: 6000 });
    await this.#page.locator('.lines [role=row]').first().waitFor();
  }

  close = async (): Promise<void> => {
    expect(this.#opened?.errors).toEqual([]);
    await this.#opened?.close();
  };

  override choose(choice: Partial<GridChoice>): void {
    super.choose(choice);
    this.#folded = choice.folded ?? [];
  }

  override select(selection: Selection): void {
    super.select(selection);
    this.#wanted = selection;
  }

  override async act(name: GridAct): Promise<void> {
    await this.#both(
      () => super.act(name),
      () => this.#page.locator(`.acts button >> nth=${GRID_ACTS.indexOf(name)}`).click(),
    );
  }

  override async moveTo(section: number): Promise<void> {
    await this.#both(
      () => super.moveTo(section),
      async () => void (await this.#page.locator('#move-to').selectOption(String(section))),
    );
  }

  override async type(text: string): Promise<boolean> {
    const isRow = this.model.activeRow !== undefined;
    let isTyped = false;
    await this.#both(
      async () => {
        isTyped = await super.type(text);
      },
      async () => {
        // On a heading the key folds the section.
        if (isRow) await this.#typeHere(text);
      },
    );
    return isTyped;
  }

  override async paste(tsv: string): Promise<void> {
    await this.#both(
      () => super.paste(tsv),
      async () => {
        await this.#page.evaluate((words) => navigator.clipboard.writeText(words), tsv);
        await this.#page.keyboard.press('Control+V');
      },
    );
  }

  override async clear(): Promise<void> {
    await this.#both(
      () => super.clear(),
      () => this.#page.keyboard.press('Delete'),
    );
  }

  override async undo(): Promise<boolean> {
    return this.#step('undo', () => super.undo());
  }

  override async redo(): Promise<boolean> {
    return this.#step('redo', () => super.redo());
  }

  get #page(): Page {
    if (this.#opened === undefined) throw new Error('The page is not open');
    return this.#opened.page;
  }

  readonly #host = (message: unknown, post: (message: unknown) => Promise<void>): void => {
    this.#post = post;
    this.#answers.push(this.#other.host(message, post));
  };

  async #step(way: 'undo' | 'redo', here: () => Promise<boolean>): Promise<boolean> {
    await this.#fold();
    const isDone = await here();
    expect(await this.#other[way](this.#post)).toBe(isDone);
    await this.#settle();
    return isDone;
  }

  async #both(here: () => Promise<unknown>, there: () => Promise<unknown>): Promise<void> {
    await this.#reach();
    await there();
    await here();
    await this.#settle();
  }

  /** Waits until what was sent is answered, and shown: nothing is waited for that does not come. */
  async #settle(): Promise<void> {
    await this.#page.evaluate(() => undefined);
    await Promise.all(this.#answers.splice(0));
    await this.#page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(this.#other.text).toBe(this.plan.text);
    expect(await this.#page.locator('[role=grid]').getAttribute('aria-rowcount')).toBe(
      String(this.model.lines.length + 1),
    );
  }

  /** Folds and selects by keys what is folded and selected beside. */
  async #reach(): Promise<void> {
    await this.#page.locator('textarea.entry').focus();
    await this.#fold();
    const { anchor, active } = this.#wanted;
    await this.#goTo(anchor.line, anchor.column);
    await this.#press('Shift+ArrowDown', active.line - anchor.line);
    await this.#press('Shift+ArrowRight', active.column - anchor.column);
  }

  async #fold(): Promise<void> {
    for (;;) {
      const wrong = await this.#page
        .locator('.heading')
        .evaluateAll(
          (all, folded) =>
            all.findIndex((one, at) => (one.getAttribute('aria-expanded') === 'false') !== folded.includes(at)),
          this.#folded,
        );
      if (wrong === -1) return;
      await this.#page.locator('.heading').nth(wrong).click();
    }
  }

  async #goTo(line: number, column: number): Promise<void> {
    await this.#page.keyboard.press('Control+Home');
    await this.#press('ArrowDown', line);
    await this.#press('ArrowRight', column);
  }

  async #press(key: string, times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.#page.keyboard.press(key);
  }

  async #typeHere(text: string): Promise<void> {
    const { keyboard } = this.#page;
    await keyboard.press('F2');
    if ((await this.#page.locator('.entry-box.editing').count()) === 0) return;
    await keyboard.press('Control+A');
    if (text === '') await keyboard.press('Delete');
    else await keyboard.insertText(text);
    await this.#page.evaluate(() => undefined);
    await Promise.all(this.#answers.splice(0));
    // A list of names would take the next key for a choice.
    if ((await this.#page.locator('textarea.entry[aria-expanded=true]').count()) > 0) await keyboard.press('Escape');
    await keyboard.press('Enter');
  }
}
