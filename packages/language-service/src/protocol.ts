/**
 * Requests beyond LSP that views of a plan send: `workplan/…`, each with the plan as `textDocument`
 * unless said otherwise. Answers are plain data; ranges are those of LSP. A plan that is not open has no answer.
 */
export * from './progress-protocol.js';
export { packDashboard, unpackDashboard } from './packed-dashboard.js';
export type { PlanParams } from './plan-params.js';
import type { PlanParams } from './plan-params.js';
import type { DayParams } from './progress-protocol.js';
import type { LightColour, Localized, PrintedRole, Role, Severity, TimeSpan } from '@workplan/core';
import type { Range, TextEdit } from 'vscode-languageserver';

/** The methods by name. */
export const REQUESTS = {
  /** {@link PlanParams} → {@link Overview} */
  overview: 'workplan/overview',
  /** {@link PlanParams} → {@link PlanStatus} */
  status: 'workplan/status',
  /** {@link PlanParams} → {@link SourceMap} */
  sourceMap: 'workplan/sourceMap',
  /** {@link PlanParams} → {@link Preview} */
  preview: 'workplan/preview',
  /** {@link TableParams} → {@link Table} */
  table: 'workplan/table',
  /** {@link TableEditParams} → {@link TableEdits} */
  tableEdit: 'workplan/tableEdit',
  /** {@link BodyNamesParams} → {@link BodyName}[] */
  bodyNames: 'workplan/bodyNames',
  /** {@link ImportParams} → {@link Imported} or {@link NotImported}; about no open plan */
  importText: 'workplan/importText',
  /** {@link ExportParams} → {@link Exported} or {@link NotExported} */
  exportPlan: 'workplan/exportPlan',
  /** {@link SyncParams} → {@link Synced} or {@link NotExported} */
  syncTable: 'workplan/syncTable',
  /** {@link CompareParams} → {@link Compared} or {@link NotExported} */
  compare: 'workplan/compare',
  /** {@link ReviewParams} → {@link Reviewed} or {@link NotExported} */
  review: 'workplan/review',
  /** {@link PlanDayParams} → {@link ProgressView} */
  progress: 'workplan/progress',
  /** {@link AddProgressParams} → {@link ProgressAdded}; null when the plan has another version */
  addProgress: 'workplan/addProgress',
  /** {@link DashboardParams} → {@link PackedDashboard}; about all plans of the folders */
  dashboard: 'workplan/dashboard',
  /** {@link RegisterParams} → {@link MadeFiles} or {@link NotExported} */
  register: 'workplan/register',
  /** {@link CollectParams} → {@link CollectedReturns} or {@link NotExported} */
  collect: 'workplan/collect',
  /** {@link PlanDayParams} → {@link MadeFiles} or {@link NotExported}: the circular (通报) as a Word file */
  circular: 'workplan/circular',
  /** {@link StatusReportParams} → {@link StatusReport}; about one plan or all of them */
  statusReport: 'workplan/statusReport',
  /** {@link WorkbookParams} → {@link MadeWorkbook}; about no plan */
  workbook: 'workplan/workbook',
} as const;

/** What the trees and the matrix show of a plan. */
export interface Overview {
  readonly version: number;
  readonly title: string;
  readonly sections: readonly OutlineSection[];
  /** In the order of the file; a sub-task stands behind the task that holds it. */
  readonly tasks: readonly OutlineTask[];
  /** In the order of their first mention. */
  readonly bodies: readonly OutlineBody[];
}

/** A section of the plan, for a tree. */
export interface OutlineSection {
  /** Index in {@link Table.sections}. */
  readonly at: number;
  /** With its numeral. */
  readonly title: string;
  readonly range: Range;
  readonly sections: readonly OutlineSection[];
  /** Indices of {@link Overview.tasks}. */
  readonly tasks: readonly number[];
}

/** A task of the plan, for a tree. */
export interface OutlineTask {
  /** As written. */
  readonly number: string;
  /** Its title or first words. */
  readonly label: string;
  /** The whole text, at most a few hundred characters of it. */
  readonly text: string;
  readonly range: Range;
  /** The deadline that ends first, of the task or its clauses. */
  readonly deadline?: TimeSpan;
  /** Section titles above it, the outermost first. */
  readonly path: readonly string[];
  /** Findings that begin in it, sub-tasks included. */
  readonly findings: number;
  /** Indices of its sub-tasks in {@link Overview.tasks}. */
  readonly tasks: readonly number[];
}

/** A body with the tasks it has, for a tree. */
export interface OutlineBody {
  /** The form of the registry, else as written. */
  readonly name: string;
  readonly isCollective: boolean;
  /** Tasks by role, as indices of {@link Overview.tasks}. */
  readonly roles: Partial<Readonly<Record<Role, readonly number[]>>>;
}

/** The plan in figures. */
export interface PlanStatus {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly tasks: number;
  /** The place whose registry holds, when there is one for it. */
  readonly registry?: string;
  /** The place that the plan names, and where it does so. */
  readonly place?: string;
  readonly placeRange?: Range;
  /** The day on which names are checked. */
  readonly date?: string;
  /** Absent when the plan names no source. */
  readonly source?: SourceStatus;
}

/** How well the plan is tied to its official text. */
export interface SourceStatus {
  /** False when it could not be read; then nothing else is known but why. */
  readonly found: boolean;
  /** Why it could not be read, in the language of messages. */
  readonly reason?: string;
  /** Tasks, and those whose anchor leads to their words. */
  readonly tasks: number;
  readonly anchored: number;
  /** Share of the characters of the source that the plan represents, 0 to 1. */
  readonly covered: number;
}

/** How the plan and its source correspond. Both kinds of ranges are LSP ranges, each in its own text. */
export interface SourceMap {
  readonly version: number;
  readonly uri: string;
  /** The text that the ranges count in: of pages, only their words. */
  readonly text: string;
  /** Outer pairs before the ones within. */
  readonly pairs: readonly SourcePair[];
  readonly uncovered: readonly Range[];
}

/** A place of the plan and the words of the official text that it stands for. */
export interface SourcePair {
  readonly plan: Range;
  readonly source: Range;
}

/** The plan as an official document: all of it that can be shown, however unfinished it is. */
export interface Preview {
  readonly version: number;
  readonly title: string;
  readonly lines: readonly PreviewLine[];
  /** What is wrong with the plan, errors first: the first {@link MOST_PROBLEMS} of them. */
  readonly problems: readonly PreviewProblem[];
  /** How many problems there are in all. */
  readonly problemCount: number;
}

/** So many problems are listed above a preview. */
export const MOST_PROBLEMS = 50;

/** Why a part of the plan cannot be shown. */
export interface PreviewProblem {
  readonly message: string;
  readonly severity: Exclude<Severity, 'info'>;
  readonly range: Range;
}

/** A line of the preview. */
export interface PreviewLine {
  readonly kind: PreviewLineKind;
  /** What part of the printed document the line belongs to. */
  readonly role: PrintedRole;
  readonly text: string;
  /** Level of a heading, from 1. */
  readonly level?: number;
  /** UTF-16 length of the heading at the start of a line in which its text goes on. */
  readonly headLength?: number;
  /** The line is a row or cell of a table of so many columns. */
  readonly table?: { readonly columns: number; readonly perCell: boolean };
  /** What in the plan it comes from. */
  readonly range?: Range;
}

/** How a line of the preview is set. */
export type PreviewLineKind =
  | 'title'
  | 'number'
  | 'date'
  | 'addressees'
  | 'planTitle'
  | 'heading'
  | 'task'
  | 'attachment'
  | 'text';

/** The plan as rows: one for each task, or for each clause that has roles of its own. */
export interface Table {
  readonly version: number;
  readonly rows: readonly TableRow[];
  /** Sections in the order of the file, those without tasks included. */
  readonly sections: readonly TableSection[];
  /** The words that 状态 may have, in the dialect of the plan. */
  readonly statuses: readonly string[];
}

/** The plan whose table is asked for, and the day of its lights; without one, rows have no progress. */
export interface TableParams extends PlanParams, Partial<DayParams> {}

/** A section as a row that heads a group. */
export interface TableSection {
  /** With its numeral. */
  readonly title: string;
  /** How many sections it stands below. */
  readonly depth: number;
  readonly range: Range;
}

/** A task, or a clause with roles of its own, as a row. */
export interface TableRow {
  /** Index of the task, and of what carries the roles: 0 the task itself, from 1 its clauses. */
  readonly task: number;
  readonly carrier: number;
  readonly number: string;
  /** Title of the section; empty for a task outside of any. */
  readonly section: string;
  /** Index of the section in {@link Table.sections}; undefined for a task outside of any. */
  readonly sectionAt?: number;
  /** How many tasks it stands below: 0 for one that is no sub-task. */
  readonly depth: number;
  readonly text: string;
  /** False for a text that spans lines: it is edited in the plan itself. */
  readonly isTextEditable: boolean;
  readonly roles: Partial<Readonly<Record<Role, readonly string[]>>>;
  readonly deadline: string;
  /** The deadline as it is read; undefined where there is none. */
  readonly time?: TimeSpan;
  /** How far it has come; undefined for a row that nobody reports on by itself, and where no day was given. */
  readonly progress?: RowProgress;
  readonly findings: readonly CellFinding[];
  readonly range: Range;
}

/** What a row shows of progress, in words. */
export interface RowProgress {
  /** What carries it: 0 the task itself, from 1 its clauses. */
  readonly carrier: number;
  /** 状态 as a plan writes it, in its dialect; empty without one. */
  readonly status: string;
  /** Day, body and words of the newest entry; empty without one. */
  readonly newest: string;
  readonly completion: string;
  /** The light in words; empty for a plan that is not issued yet. */
  readonly light: string;
  readonly colour: LightColour;
}

/** A column that a finding may be in: `number`, `text`, `deadline`, a role, or one of progress. */
export type TableColumn = 'number' | 'text' | 'deadline' | Role | ProgressColumn;
/** The columns that tell how far a task has come. */
export type ProgressColumn = 'status' | 'newest' | 'completion' | 'light';

/** A finding in a cell of the table, with its fixes. */
export interface CellFinding {
  readonly column: TableColumn;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** Edits of the version of the table. */
  readonly fixes: readonly { readonly title: string; readonly edits: readonly TextEdit[] }[];
}

/** Values for a new row; what is left out is left out of the plan too. */
export interface TableValues {
  readonly text?: string;
  readonly deadline?: string;
  readonly roles?: Partial<Readonly<Record<Role, readonly string[]>>>;
}

/** Where rows go: beside another one, or behind the last one of a section; of the plan where there is no section. */
export type TablePlace =
  | { readonly task: number; readonly side: 'before' | 'after' }
  | { readonly section: number }
  | { readonly section: null };

/** One cell with what it is to hold. */
export type CellChange = { readonly task: number; readonly carrier: number } & (
  | { readonly role: Role; readonly names: readonly string[] }
  | { readonly key: 'text' | 'deadline'; readonly value: string }
  /** 状态, by one of its words in either dialect; empty takes it away. */
  | { readonly key: 'status'; readonly value: string }
);

/** One act of a user: cells, or whole tasks. */
export type TableChange =
  /** `added` are new rows; without a place they go behind the last row of the plan. */
  | {
      readonly kind: 'cells';
      readonly cells: readonly CellChange[];
      readonly added?: readonly TableValues[];
      readonly place?: TablePlace;
    }
  | { readonly kind: 'insert'; readonly place: TablePlace; readonly rows: readonly TableValues[] }
  | { readonly kind: 'remove' | 'duplicate'; readonly tasks: readonly number[] }
  | { readonly kind: 'move'; readonly tasks: readonly number[]; readonly place: TablePlace };

/** An act in the table. */
export interface TableEditParams extends PlanParams {
  readonly version: number;
  readonly change: TableChange;
}

/** Edits of exactly the version they were asked for; none when it is no longer the present one. */
export interface TableEdits {
  readonly version: number;
  readonly edits: readonly TextEdit[];
  /** The change cannot be made in the table: what it is about is written on shared lines or over several. */
  readonly refused?: true;
  /** Why it is refused, in the language of messages, where more can be said. */
  readonly why?: string;
}

/** What has been typed of a name. */
export interface BodyNamesParams extends PlanParams {
  /** Characters, pinyin or initials. */
  readonly typed: string;
}

/** The name of a body that completion offers. */
export interface BodyName {
  readonly name: string;
  readonly detail?: string;
}

/** A file that is to become a plan. */
export interface ImportParams {
  /** The file, in base64. */
  readonly bytes: string;
  /** How the plan will name it. */
  readonly file: string;
  readonly dialect?: 'zh' | 'en';
}

/** A plan made of a file, and what a person has to look at. */
export interface Imported {
  readonly yaml: string;
  readonly encoding: string;
  readonly tasks: number;
  /** Passages that were not understood and are kept as they are: first line from 1, and the first words. */
  readonly kept: readonly { readonly line: number; readonly text: string }[];
  /** What a person has to check, in both languages; lines from 1. */
  readonly notes: readonly { readonly line: number; readonly message: Localized }[];
}

/** The answer when a file is no official text. */
export interface NotImported {
  /** What the file is instead of a text. */
  readonly problem: string;
}

/** Which file is to be made of a plan. */
export interface ExportParams extends PlanParams {
  /** A Word file in the layout of GB/T 9704-2012, or the table of tasks as a workbook. */
  readonly form: 'docx' | 'xlsx';
}

/** A file made of a plan. */
export interface Exported {
  readonly version: number;
  /** The file, in base64. */
  readonly bytes: string;
}

/** The answer when no file could be made. */
export interface NotExported {
  /** `mistakes`: the plan cannot be read whole; `other-mistakes`: the version to compare with cannot. Of a table: why the file cannot be read. */
  readonly problem: string;
}

/** The version that a plan is compared with. */
export interface CompareParams extends PlanParams {
  /** The text of the earlier version. */
  readonly old: string;
}

/** How a plan differs from an earlier version. */
export interface Compared {
  readonly isSame: boolean;
  /** Task by task: number, before, after, what changed; a table in Markdown. */
  readonly markdown: string;
}

/** Drafts that bodies returned (征求意见). */
export interface ReviewParams extends PlanParams {
  /** Word files, each in base64. */
  readonly returns: readonly { readonly file: string; readonly bytes: string }[];
  /** The numbers of the opinions that were taken in before. */
  readonly adopted: readonly number[];
}

/** A change that a body asks for, as edits of exactly this version of the plan. */
export interface Suggestion {
  /** The number of the opinion in the table. */
  readonly number: number;
  /** The body and the task. */
  readonly label: string;
  /** 将“年底前”修改为“9月底前”. */
  readonly words: string;
  readonly edits: readonly TextEdit[];
}

/** What bodies changed and remarked in the drafts that they returned. */
export interface Reviewed {
  readonly version: number;
  /** The table of opinions (意见采纳情况表) in Markdown. */
  readonly markdown: string;
  readonly opinions: number;
  /** Changes of words that can be made as they stand, those adopted left out. The others are made by hand. */
  readonly suggestions: readonly Suggestion[];
  /** Files that cannot be read, and what they are instead. */
  readonly unread: readonly { readonly file: string; readonly problem: string }[];
}

/** The table that a plan is compared with. */
export interface SyncParams extends PlanParams {
  /** A workbook, in base64. */
  readonly bytes: string;
}

/** What a table of tasks changes in the plan: edits of exactly this version, and a report. */
export interface Synced {
  readonly version: number;
  readonly edits: readonly TextEdit[];
  readonly lines: readonly { readonly kind: 'change' | 'conflict' | 'note' | 'problem'; readonly text: Localized }[];
}
