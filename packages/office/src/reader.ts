/*
 * What a reader of a format is made with, for those in packages of their own: the lines and tables that it writes into,
 * its notes, its errors, and compressed bytes.
 */
export { Lines } from './layout/lines.js';
export { printTable, type WrittenCell } from './layout/print-table.js';
export { Remarks } from './layout/remarks.js';
export { OfficeError, type OfficeFault } from './office-error.js';
export type {
  AsideKind,
  NoteKind,
  OfficeAside,
  OfficeCell,
  OfficeLine,
  OfficeTable,
  OfficeText,
} from './office-text.js';
export { inflate, joined } from './zip/inflate.js';
