import type { PlanDocument } from '@workplan/plan';
import type { Dialect } from '@workplan/plan/schema';
import type { Encoding } from '@workplan/plan/text';
import type { PageTable } from './html/table-builder.js';
import type { BrokenHeading } from './said/broken-headings.js';
import type { HenceforthBodies } from './said/henceforth.js';
import type { OddRow } from './said/odd-rows.js';
import type { RepeatedTask } from './said/repeated-tasks.js';
import type { SeenInstead } from './said/seen-instead.js';
import type { AssumedRole, HeadedDeadline, UndatedDeadline } from './said/to-be-checked.js';
import type { UnheldBodies } from './said/unheld.js';
import type { UnplacedPersons } from './said/unplaced-persons.js';
import type { SharedStatement } from './tasks/share-roles.js';

/** How the plan of a text is to be written, and what it says of its source. */
export interface ImportOptions {
  /** The keys of the plan: Chinese unless stated otherwise. */
  readonly dialect?: Dialect;
  /** Path of the source as the plan should name it; without it the plan names no source. */
  readonly file?: string;
  /** SHA-256 of the source file, hexadecimal. */
  readonly sha256?: string;
  /** How lines were read from a file that is no plain text, with its version (`docx-1`). */
  readonly reading?: string;
  /** How the bytes of the source were read; stated when it is not UTF-8. */
  readonly encoding?: Encoding;
  /** The jurisdiction, where the text itself does not tell it. */
  readonly jurisdiction?: string;
  /** The tables of the page that the text was read from (`readPage`); without them tables are read from the text. */
  readonly tables?: readonly PageTable[];
}

/** A passage that the importer kept as it is, because it is no part of a plan or was not understood. */
export interface KeptPassage {
  /** First and last line, from 1. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The plan of a text, and what a person has to look at. */
export interface ImportResult {
  /** The plan as YAML. */
  readonly yaml: string;
  /** The same, read. */
  readonly document: PlanDocument;
  /** Lines kept word for word, blank ones left out. */
  readonly kept: readonly KeptPassage[];
  /** How many parts had to keep their printed form beside what they say. */
  readonly overrides: number;
  /** Bodies that attributions print and no role holds; each is to be looked at by a person. */
  readonly unheld: readonly UnheldBodies[];
  /** Roles that no word of the text says and that were assumed; each is to be checked by a person. */
  readonly assumed: readonly AssumedRole[];
  /** Deadlines in the words of tasks that cannot be dated and that no task has as its deadline. */
  readonly undated: readonly UndatedDeadline[];
  /** Deadlines of tasks without a day, since neither they nor the plan tell of which year they are. */
  readonly yearless: readonly UndatedDeadline[];
  /** Headings that say when all below them is due; no task has that time as its deadline. */
  readonly headed: readonly HeadedDeadline[];
  /** Statements for several tasks (分工说明); of which tasks they speak is to be checked by a person. */
  readonly shared: readonly SharedStatement[];
  /** Rows with the words of the task above them that were not read as one with it. */
  readonly repeated: readonly RepeatedTask[];
  /** Rows with fewer cells than their table has columns; what they lack is not taken from the row above. */
  readonly short: readonly OddRow[];
  /** Rows with a cell that its column does not take (同上, a time under 责任单位); the task has nothing of it. */
  readonly unread: readonly OddRow[];
  /** Lines in which a table, cards or Markdown run on, so that not all of them was read. */
  readonly crowded: readonly { readonly line: number }[];
  /** Bodies that are to hold for later tasks too (下同), while it is not said for which; no other task has them. */
  readonly henceforth: readonly HenceforthBodies[];
  /** Persons behind a label that no field of a task is for (督办领导). */
  readonly persons: readonly UnplacedPersons[];
  /** Whether a plan was read that does not give the text back, so that all of it was kept instead. */
  readonly keptWhole: boolean;
  /** Headings whose next line may be a part of them; the plan holds it as text. */
  readonly broken: readonly BrokenHeading[];
  /** What the text shows instead, where nothing of a plan was found; empty otherwise. */
  readonly seenInstead: readonly SeenInstead[];
  /** False when nothing of a plan was found: no task and no section. */
  readonly understood: boolean;
}
