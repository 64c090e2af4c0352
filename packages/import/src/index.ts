export { type ImportOptions, type KeptPassage, type ImportResult, importOfficialText } from './import-official-text.js';
export type { SeenInstead, SeenKind } from './seen-instead.js';
export { importNotes, type ImportNote } from './notes.js';
export type { BrokenHeading } from './broken-headings.js';
export type { AssumedRole, HeadedDeadline, UndatedDeadline } from './to-be-checked.js';
export type { UnheldBodies } from './unheld.js';
export { periodOf } from './period.js';
