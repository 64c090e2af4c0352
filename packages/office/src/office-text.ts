/** A line of the text, and where it stands in the file. */
export interface OfficeLine {
  /** Number of the paragraph in the file, from 1, those of tables included. */
  readonly paragraph: number;
  /** The automatic number that is printed before the words; undefined when there is none. */
  readonly label?: string;
  readonly centred?: boolean;
  /** Font of East Asian characters as the file names it. */
  readonly font?: string;
  /** Size of the font in points. */
  readonly size?: number;
  /** Page of a PDF file, from 1. */
  readonly page?: number;
  /** Sheet of a workbook. */
  readonly sheet?: string;
  /** Row of the sheet, from 1. */
  readonly row?: number;
}

/** A cell at its place in the grid. Rows and columns count from 0, lines of the text from 1. */
export interface OfficeCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The paragraphs of the cell, separated by line breaks. */
  readonly text: string;
  /** First and last line that hold its words; undefined for an empty cell. */
  readonly lines: readonly [number, number] | undefined;
}

/** A table as a grid. */
export interface OfficeTable {
  readonly cells: readonly OfficeCell[];
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What is no part of the running text, and is listed so that nothing is lost. */
export type AsideKind =
  | 'footnote'
  | 'endnote'
  | 'box'
  | 'comment'
  | 'header'
  | 'footer'
  | 'hidden'
  | 'deleted'
  | 'contents'
  /** Words of a PDF file at an angle: stamps and watermarks. */
  | 'turned'
  /** Words of a PDF file that stand side by side, and nobody can say how they belong together. */
  | 'unsure';

/** Words of a file that are not among its lines, such as a footnote or a header. */
export interface OfficeAside {
  readonly kind: AsideKind;
  /**
   * Number of the paragraph that it belongs to, from 1, or of the page of a PDF file; undefined for headers, footers and
   * hidden cells.
   */
  readonly paragraph?: number;
  readonly text: string;
}

/**
 * What a reader should know: `pictures` are not read, `insertions` and `deletions` are open changes, `bullets` are
 * list marks that are not printed, `struck` are words that are struck through and read like the others, `symbols` and `formats` are unknown and left out, `embedded` are documents inside.
 * Of workbooks: `errors` are cells with an error such as #REF!, `formulas` have no saved value, `dates` are numbers that
 * no calendar has; all three are left out. `numbers` are printed without their format, which is not known. `macros`
 * are not looked at.
 * Of PDF files: `scans` are pages that are pictures, `characters` are glyphs of which the file does not say what they
 * mean (U+FFFD stands for each), `breaks` are places where a line may or may not begin a paragraph, `rows` are cells of a table of
 * which nobody can say whether they go on over a page, `unsure` are words
 * that are set aside since nobody can say how they belong together.
 */
export type NoteKind =
  | 'pictures'
  | 'insertions'
  | 'deletions'
  | 'bullets'
  | 'struck'
  | 'symbols'
  | 'formats'
  | 'embedded'
  | 'errors'
  | 'formulas'
  | 'dates'
  | 'numbers'
  | 'macros'
  | 'scans'
  | 'characters'
  | 'breaks'
  | 'rows'
  | 'unsure';

/** A file as a person sees it, in lines. Lines of `text` are separated by U+000A; `lines[0]` describes line 1. */
export interface OfficeText {
  readonly text: string;
  readonly lines: readonly OfficeLine[];
  readonly tables: readonly OfficeTable[];
  readonly asides: readonly OfficeAside[];
  /** How often each thing was met. */
  readonly notes: Readonly<Partial<Record<NoteKind, number>>>;
}
