/** Words of a page, glyph by glyph. Points from the left and the upper edge of the page as it is seen. */
export interface Glyph {
  /** U+FFFD where the file does not say what the glyph means. */
  readonly text: string;
  readonly x: number;
  /** The line that it stands on. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** Marked by the program that made the file as no part of the text: headers, footers, page numbers. */
  readonly isApart: boolean;
}

/** A drawn line, straight up or across. */
export interface Rule {
  readonly isUpright: boolean;
  /** Where it is across its direction: x of one that is upright, else y. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What is seen on a page. */
export interface PageMarks {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly pictures: number;
  /** Signs of a font that only its maker knows; they are left out. */
  readonly signs: number;
  /** Words that nobody sees: those behind a picture, as recognition of characters leaves them. */
  readonly unseen: string;
  /** Words at an angle: stamps and watermarks. */
  readonly turned: string;
}
