import { COLOUR_WORDS } from '@workplan/core/register';
import { commands, EventEmitter, type Disposable } from 'vscode';
import { language } from '../texts/say.js';
import type { TreeFilter } from './shown.js';

/** What the reader of the trees looks for: one filter for all of them. */
export class FilterState implements Disposable {
  private filter: TreeFilter = {};
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  get current(): TreeFilter {
    return this.filter;
  }

  /** The filter in words; undefined where nothing is filtered. */
  get words(): string | undefined {
    const { text, body, section, light } = this.filter;
    const parts = [text && `“${text}”`, body, section?.at(-1), light && COLOUR_WORDS[light][language()]];
    const said = parts.filter((part) => part !== undefined && part !== '');
    return said.length === 0 ? undefined : said.join(' · ');
  }

  /** Narrows further: what was chosen before stays. */
  add(more: TreeFilter): void {
    this.set({ ...this.filter, ...more });
  }

  clear(): void {
    this.set({});
  }

  dispose(): void {
    this.changed.dispose();
  }

  private set(filter: TreeFilter): void {
    this.filter = filter;
    void commands
      .executeCommand('setContext', 'workplan.treeFiltered', this.words !== undefined)
      .then(undefined, () => undefined);
    this.changed.fire();
  }
}
