import type { LightColour, Localized, ProgressStatus, ReportingInterval } from '@workplan/core';
import type { ProgressRefusal } from '@workplan/core/register';
import type { Range, TextEdit } from 'vscode-languageserver';
import type { PlanParams } from './plan-params.js';

/** A day, `YYYY-MM-DD`, and how often bodies report. The server reads no clock: whoever asks gives the day. */
export interface DayParams {
  readonly on: string;
  /** Every month where it is absent. */
  readonly every?: ReportingInterval | undefined;
}

/** A plan, and the day that is asked about. */
export type PlanDayParams = PlanParams & DayParams;

/** How far a plan has come on a day. */
export interface ProgressView {
  readonly version: number;
  readonly on: string;
  /** The plan has a date of issue, or somebody has reported: before that its lights say nothing. */
  readonly isIssued: boolean;
  /** What is reported on, in the order of the file. */
  readonly items: readonly ProgressLine[];
}

/** A task, or a clause with bodies of its own. */
export interface ProgressLine {
  /** Index of the task in `Overview.tasks`. */
  readonly task: number;
  /** Which clause, from 0; absent for the task itself. */
  readonly clause?: number;
  /** That of a clause stands in brackets: 3（2）. */
  readonly number: string;
  /** Its title or first words. */
  readonly label: string;
  /** Where a click leads. */
  readonly range: Range;
  /** All of it. */
  readonly span: Range;
  /** The bodies that report on it, in the form of the registry where that knows them. */
  readonly reporters: readonly string[];
  /** The bodies that an entry may name, as the plan writes them, those that report first. */
  readonly bodies: readonly string[];
  /** An entry may name another body too: the list is open (等), or a name stands for several. */
  readonly hasOthers: boolean;
  readonly colour: LightColour;
  /** The light in words, in the language of messages: `逾期 3 天`. */
  readonly words: string;
  readonly status?: ProgressStatus;
  /** The last day on which it may be done. */
  readonly due?: string;
  readonly newest?: NewestEntry;
}

/** The newest entry of the progress of a task. */
export interface NewestEntry {
  readonly date: string;
  readonly body: string;
  readonly text: string;
  readonly completion: string;
}

/** An entry or a status for a task or clause. */
export interface ProgressActParams {
  readonly task: number;
  readonly clause?: number;
  readonly entry?: {
    readonly date: string;
    readonly body: string;
    readonly text: string;
    readonly completion?: string;
    readonly problem?: string;
    readonly next?: string;
  };
  readonly status?: ProgressStatus;
}

/** What is to be entered into the progress of tasks. */
export interface AddProgressParams extends PlanDayParams {
  readonly version: number;
  readonly acts: readonly ProgressActParams[];
}

/** Edits of exactly the version they were asked for, and what was left out. */
export interface ProgressAdded {
  readonly version: number;
  readonly edits: readonly TextEdit[];
  readonly refused: readonly {
    /** Index of the act. */
    readonly act: number;
    readonly reason: ProgressRefusal;
    readonly text: Localized;
  }[];
}

/** The day of the dashboard, and how often bodies report. */
export type DashboardParams = DayParams;

/** How far all plans of the folders have come on a day. */
export interface Dashboard {
  readonly on: string;
  readonly every: ReportingInterval;
  readonly plans: readonly DashboardPlan[];
  /** Plans with mistakes of form: what they say cannot be counted. */
  readonly left: readonly { readonly uri: string; readonly title: string }[];
}

/** A dashboard as it is sent, see `unpackDashboard`: words that many of thousands of items have stand once. */
export interface PackedDashboard extends Omit<Dashboard, 'plans'> {
  /** What items name by its index: sections, bodies, lights in words, days. */
  readonly words: readonly string[];
  readonly plans: readonly {
    readonly uri: string;
    readonly title: string;
    readonly items: readonly PackedItem[];
  }[];
}

/** A task on the dashboard as it is sent; `word…` is an index of the words, the place is that of its range. */
export type PackedItem = readonly [
  number: string,
  label: string,
  colour: LightColour,
  wordSection: number,
  wordLight: number,
  wordDue: number,
  wordNewest: number,
  startLine: number,
  startCharacter: number,
  endLine: number,
  endCharacter: number,
  ...wordReporters: number[],
];

/** A plan on the dashboard. */
export interface DashboardPlan {
  readonly uri: string;
  readonly title: string;
  readonly items: readonly DashboardItem[];
}

/** A task on the dashboard. */
export interface DashboardItem {
  readonly number: string;
  readonly label: string;
  /** The outermost section; empty for a task outside of any. */
  readonly section: string;
  readonly reporters: readonly string[];
  readonly colour: LightColour;
  readonly words: string;
  /** The due date, else why there is none. */
  readonly due: string;
  /** The day of the newest entry; empty without one. */
  readonly newest: string;
  /** Where the task begins. */
  readonly range: Range;
}

/** How the register of progress is to be made. */
export interface RegisterParams extends PlanDayParams {
  /** One workbook for each body that reports; else one for all. */
  readonly byBody: boolean;
}

/** Files that were made, each in base64. */
export interface MadeFiles {
  readonly version: number;
  readonly files: readonly {
    /** The body that the file is for; absent where it is for all. Without characters that names of files cannot hold. */
    readonly name?: string;
    readonly bytes: string;
  }[];
}

/** Returned registers that are to be taken into the plan. */
export interface CollectParams extends PlanDayParams {
  /** Workbooks that came back, each in base64. */
  readonly returns: readonly { readonly file: string; readonly bytes: string }[];
}

/** What returns bring into the plan: edits of exactly this version, and a report on all of it. */
export interface CollectedReturns {
  readonly version: number;
  readonly edits: readonly TextEdit[];
  readonly changes: number;
  /** Rows that say what the plan has already. */
  readonly known: number;
  readonly lines: readonly {
    readonly kind: 'change' | 'conflict' | 'note' | 'missing' | 'figures';
    readonly text: Localized;
  }[];
  /** Files that cannot be read, and what they are instead. */
  readonly unread: readonly { readonly file: string; readonly problem: string }[];
}

/** The day of a report of progress, and the plan that it is about. */
export interface StatusReportParams extends DayParams {
  /** One plan; absent for all of the folders. */
  readonly uri?: string;
}

/** A report as Markdown, in the language of messages. */
export interface StatusReport {
  readonly plans: number;
  readonly markdown: string;
  /** Plans with mistakes of form, by URI. */
  readonly left: readonly string[];
}

/** A table as a workbook, about no open plan. */
export interface WorkbookParams {
  readonly title: string;
  /** At most 31 characters; what names of sheets cannot hold is left out. */
  readonly sheet: string;
  /** Widths in characters of the usual font. */
  readonly columns: readonly { readonly heading: string; readonly width: number; readonly isCentred?: boolean }[];
  readonly rows: readonly { readonly isHeading?: boolean; readonly cells: readonly string[] }[];
}

/** A workbook that was made. */
export interface MadeWorkbook {
  /** In base64. */
  readonly bytes: string;
}
