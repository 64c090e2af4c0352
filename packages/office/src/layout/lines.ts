import type { OfficeLine, OfficeTable } from '../office-text.js';

/** First and last line of a stretch, from 1. */
export type LineRange = readonly [number, number];

/** The lines of a document while they are read. */
export class Lines {
  private readonly texts: string[] = [];
  readonly infos: OfficeLine[] = [];
  readonly tables: OfficeTable[] = [];

  /** Adds the lines of a paragraph; only the first one has its number. */
  add(text: string, info: OfficeLine): LineRange {
    const first = this.texts.length + 1;
    const { label, ...rest } = info;
    for (const line of text.split('\n')) {
      this.infos.push(this.texts.length + 1 === first && label !== undefined ? info : rest);
      this.texts.push(line);
    }
    return [first, this.texts.length];
  }

  /** Files end in a paragraph of their own that nobody wrote. */
  dropLastIfEmpty(): void {
    if (this.texts[this.texts.length - 1] !== '') return;
    this.texts.pop();
    this.infos.pop();
  }

  get text(): string {
    return this.texts.join('\n');
  }
}
