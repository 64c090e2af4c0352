export { type ImportOptions, type KeptPassage, type ImportResult, importOfficialText } from './import-official-text.js';
export type { SeenInstead, SeenKind } from './said/seen-instead.js';
export { importNotes, type ImportNote } from './said/notes.js';
export type { BrokenHeading } from './said/broken-headings.js';
export type { OddRow } from './said/odd-rows.js';
export type { RepeatedTask } from './said/repeated-tasks.js';
export type { AssumedRole, HeadedDeadline, UndatedDeadline } from './said/to-be-checked.js';
export type { UnheldBodies } from './said/unheld.js';
export { periodOf } from './build/period.js';
