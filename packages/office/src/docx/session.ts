import type { Element } from '../xml/element.js';
import { Counters } from '../lists/counters.js';
import { Fields } from '../layout/fields.js';
import { Remarks } from '../layout/remarks.js';
import type { List } from '../lists/list.js';
import type { Styles } from './styles.js';

/** Which of two states of a document with open changes is read. */
export type Changes = 'accepted' | 'original';

/** What lasts while one document is read. */
export class Session extends Remarks {
  readonly counters = new Counters();
  readonly fields = new Fields();
  /** Paragraphs read so far. */
  paragraphs = 0;

  constructor(
    readonly styles: Styles,
    readonly lists: ReadonlyMap<string, List>,
    readonly changes: Changes,
    /** Footnotes, endnotes and comments by kind and number. */
    readonly remarks: Readonly<Record<'footnotes' | 'endnotes' | 'comments', ReadonlyMap<string, Element>>>,
  ) {
    super();
  }
}
