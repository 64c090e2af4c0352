// A drafter who has only a keyboard: what is done is counted, as one would count it over a shoulder.

/** Counts acts: a word with the key that ends it, a shortcut, a choice from a list. */
export class Hand {
  acts = 0;
  keys = 0;

  constructor(editor) {
    this.editor = editor;
  }

  /** Types words, and the key that ends them. */
  async write(words, end) {
    this.acts += 1;
    this.keys += words.length + (end === undefined ? 0 : 1);
    await this.editor.type(words);
    if (end !== undefined) await this.editor.press(end);
  }

  async press(key) {
    this.acts += 1;
    this.keys += 1;
    await this.editor.press(key);
  }

  /** Types pinyin, and takes the name that the list marks for it. */
  async name(pinyin, name) {
    this.acts += 1;
    this.keys += pinyin.length + 1;
    await this.editor.type(pinyin);
    await this.editor.chosenSuggestion(name).waitFor();
    await this.editor.press('Enter');
    await this.editor.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
  }

  /** Runs a command: opens the list, types its title, takes it. */
  async command(title) {
    this.acts += 2;
    this.keys += title.length + 2;
    const { page } = this.editor;
    await this.editor.press('F1');
    await page.locator('.quick-input-widget input').first().waitFor();
    await this.editor.type(title);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).first().waitFor();
    await this.editor.press('Enter');
  }

  /** Takes the marked line of a list that asks something, or writes an answer. */
  async reply(question, words = '') {
    this.acts += 1;
    this.keys += words.length + 1;
    const { page } = this.editor;
    const widget = page.locator('.quick-input-widget:visible');
    await widget
      .filter({ hasText: question })
      .or(widget.locator(`input[placeholder*="${question}"]`))
      .first()
      .waitFor();
    if (words !== '') await this.editor.type(words);
    await this.editor.press('Enter');
  }
}
