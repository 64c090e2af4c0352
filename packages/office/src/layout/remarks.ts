import type { AsideKind, NoteKind, OfficeAside } from '../office-text.js';

/** What is set aside and noted while a document is read. */
export class Remarks {
  readonly asides: OfficeAside[] = [];
  readonly notes: Partial<Record<NoteKind, number>> = {};

  /** Counts a thing once more. */
  note(kind: NoteKind): void {
    this.notes[kind] = (this.notes[kind] ?? 0) + 1;
  }

  /** Sets words aside; those of nothing but spaces are none. `paragraph` counts from 1. */
  aside(kind: AsideKind, text: string, paragraph?: number): void {
    const words = text.trim();
    if (words !== '') this.asides.push({ kind, text: words, ...(paragraph !== undefined && { paragraph }) });
  }

  /** Sets words aside that come again, as headers do on each page. */
  asideOnce(kind: AsideKind, text: string): void {
    const words = text.trim();
    if (!this.asides.some((one) => one.kind === kind && one.text === words)) this.aside(kind, words);
  }
}
