/*
 * What a returned draft holds, as `readRevisions` of `@workplan/office/docx` gives it. This package reads no files, and so
 * does not depend on the one that does.
 */

/** An open change of words. */
export interface ReturnedChange {
  readonly kind: 'inserted' | 'deleted';
  readonly author: string;
}

/** Words that stayed, were put in, or were taken out. */
export interface ReturnedPiece {
  readonly text: string;
  /** Undefined for words that stayed. */
  readonly revision: ReturnedChange | undefined;
}

/** A remark on some words. */
export interface ReturnedComment {
  readonly author: string;
  readonly text: string;
  /** The words that it is about. */
  readonly quoted: string;
}

/** A paragraph of a returned draft, with what was changed and remarked in it. */
export interface ReturnedParagraph {
  /** The row of a table that it stands in; undefined outside of tables. */
  readonly row?: number;
  readonly pieces: readonly ReturnedPiece[];
  readonly comments: readonly ReturnedComment[];
}

/** A draft that came back from a body. */
export interface Return {
  /** The name of its file, as it is shown. */
  readonly file: string;
  readonly paragraphs: readonly ReturnedParagraph[];
}
