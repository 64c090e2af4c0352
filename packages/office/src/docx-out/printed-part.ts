/** What the lines of a part are. */
export type PrintedRole =
  | 'headlines'
  | 'title'
  | 'number'
  | 'addressees'
  | 'body'
  | 'signature'
  | 'issued'
  | 'planTitle'
  | 'attachmentList'
  | 'note'
  | 'imprint'
  | 'preamble'
  | 'closing'
  | 'heading'
  | 'text'
  | 'task'
  | 'columns'
  | 'row'
  | 'label'
  | 'item'
  | 'passage'
  | 'gap';

/** Lines of an official text that belong together, as `printedParts` of `@workplan/core` gives them. */
export interface PrintedPart {
  readonly role: PrintedRole;
  /** Without line breaks. */
  readonly lines: readonly string[];
  /** The level of a heading, from 0. */
  readonly level?: number;
  /** UTF-16 length of the heading at the start of a line in which its text goes on. */
  readonly headLength?: number;
  /** The part is in a table of so many columns; `perCell` when each cell is a line, instead of each row. */
  readonly table?: { readonly columns: number; readonly perCell: boolean };
  /** The part before a passage goes on here: this is not its first piece. */
  readonly goesOn?: true;
}
