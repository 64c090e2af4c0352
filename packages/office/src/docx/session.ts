import type { NoteKind, OfficeAside } from '../office-text.js';
import type { Element } from '../xml/element.js';
import { Counters } from './counters.js';
import { Fields } from './fields.js';
import type { List } from './numbering.js';
import type { Styles } from './styles.js';

/** Which of two states of a document with open changes is read. */
export type Changes = 'accepted' | 'original';

/** What lasts while one document is read. */
export class Session {
  readonly counters = new Counters();
  readonly fields = new Fields();
  readonly asides: OfficeAside[] = [];
  readonly notes: Partial<Record<NoteKind, number>> = {};
  /** Paragraphs read so far. */
  paragraphs = 0;

  constructor(
    readonly styles: Styles,
    readonly lists: ReadonlyMap<string, List>,
    readonly changes: Changes,
    /** Footnotes, endnotes and comments by kind and number. */
    readonly remarks: Readonly<Record<'footnotes' | 'endnotes' | 'comments', ReadonlyMap<string, Element>>>,
  ) {}

  note(kind: NoteKind): void {
    this.notes[kind] = (this.notes[kind] ?? 0) + 1;
  }

  aside(kind: OfficeAside['kind'], text: string, paragraph?: number): void {
    const words = text.trim();
    if (words !== '') this.asides.push({ kind, text: words, ...(paragraph !== undefined && { paragraph }) });
  }
}
