// The public API of @workplan/core/register. Written by scripts/api-report.mjs; review every change of it.

interface AddedProgress {
    readonly edits: readonly TextEdit[];
    readonly refused: readonly {
        readonly act: number;
        readonly reason: ProgressRefusal;
    }[];
}

declare const COLOURS: readonly LightColour[];

declare const COLOUR_WORDS: Readonly<Record<LightColour, Localized>>;

interface CollectChange extends ReturnPlace {
    readonly number: string;
    readonly body: string;
    readonly entry?: {
        readonly date: string;
        readonly text: string;
    } | undefined;
    readonly status?: string | undefined;
}

interface CollectFigures {
    readonly asked: number;
    readonly reported: number;
    readonly items: number;
    readonly done: number;
}

interface CollectLine {
    readonly kind: 'change' | 'conflict' | 'note' | 'missing' | 'figures';
    readonly text: Localized;
}

type CollectNote = {
    readonly kind: 'problem';
    readonly file: string;
    readonly problem: ReturnProblem;
} | ({
    readonly kind: 'conflict';
    readonly reason: RowConflict;
    readonly number: string;
    readonly words: string;
} & ReturnPlace) | ({
    readonly kind: 'fixed';
    readonly column: RegisterColumnId;
    readonly number: string;
    readonly before: string;
    readonly after: string;
} & ReturnPlace) | ({
    readonly kind: 'doubtful' | 'strange' | 'gone';
    readonly words: string;
} & ReturnPlace) | ({
    readonly kind: 'remark';
    readonly number: string;
    readonly words: string;
} & ReturnPlace) | {
    readonly kind: 'unknown-column' | 'missing-column';
    readonly file: string;
    readonly sheet: string;
    readonly words: string;
} | {
    readonly kind: 'removed';
    readonly file: string;
    readonly number: string;
    readonly words: string;
} | {
    readonly kind: 'damaged';
    readonly file: string;
    readonly rows: number;
};

interface Collected {
    readonly edits: readonly TextEdit[];
    readonly changes: readonly CollectChange[];
    readonly known: number;
    readonly notes: readonly CollectNote[];
    readonly missing: readonly MissingReports[];
    readonly figures: CollectFigures;
}

type LightCounts = Readonly<Record<LightColour, number>>;

interface LightGroup {
    readonly name: string;
    readonly place?: string;
    readonly total: number;
    readonly counts: LightCounts;
}

interface MissingReports {
    readonly body: string;
    readonly numbers: readonly string[];
}

declare const NO_DUE_WORDS: Readonly<Record<NoDue, Localized>>;

interface PlanStatus {
    readonly path: string;
    readonly title: string;
    readonly place?: string | undefined;
    readonly progress: PlanProgress;
}

interface ProgressAct {
    readonly task: number;
    readonly clause?: number | undefined;
    readonly entry?: Pick<EntryWords, 'date' | 'body' | 'text'> & Partial<EntryWords>;
    readonly status?: ProgressStatus | undefined;
}

type ProgressRefusal = 'no-task' | 'no-words' | 'date' | 'future' | 'before-issue' | 'completion' | 'strange-body' | 'other-entry' | 'done-without-words' | 'not-written';

interface ProgressSummary {
    readonly total: number;
    readonly counts: LightCounts;
    readonly bodies: readonly LightGroup[];
    readonly sections: readonly LightGroup[];
    readonly overdue: readonly ProgressItem[];
    readonly behind: readonly ProgressItem[];
    readonly dueSoon: readonly ProgressItem[];
    readonly unreported: readonly ProgressItem[];
}

declare const REASON_WORDS: Readonly<Record<LightReason, Localized>>;

declare const REGISTER_COLUMNS: readonly RegisterColumn[];

interface RegisterColumn {
    readonly id: RegisterColumnId;
    readonly heading: string;
    readonly kind: CellKind;
    readonly width: number;
    readonly isOpen?: true;
}

type RegisterColumnId = 'number' | 'title' | 'text' | 'lead' | 'responsible' | 'support' | 'deadline' | 'status' | 'progress' | 'completion' | 'problem' | 'next' | 'body' | 'date' | 'note';

interface RegisterOptions {
    readonly on: string;
    readonly body?: string | undefined;
}

interface Reporters {
    readonly names: readonly string[];
    readonly hasOthers: boolean;
}

interface ReturnFile {
    readonly file: string;
    readonly sheets: readonly SheetCells[];
}

interface ReturnPlace {
    readonly file: string;
    readonly sheet: string;
    readonly row: number;
}

type ReturnProblem = 'no-table' | 'other-plan';

type RowConflict = 'status' | 'done-without-words' | 'no-words' | 'no-date' | 'date' | 'before-issue' | 'future' | 'completion' | 'contradiction' | 'two-columns' | 'no-body' | 'strange-body' | 'other-body' | 'not-asked' | 'unreadable' | 'two-returns' | 'other-entry' | 'two-statuses' | 'status-changed' | 'older' | 'no-base' | 'not-written';

declare const STATUS_WORDS: Readonly<Record<ProgressStatus, Localized>>;

interface StatusPage {
    readonly title: string;
    readonly lines: readonly string[];
    readonly tables: readonly StatusTable[];
}

interface StatusTable {
    readonly title: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
}

declare function addProgress(document: PlanDocument, acts: readonly ProgressAct[], on: string): AddedProgress;

declare const chineseDay: (day: string) => string;

declare function circular(plan: Plan, progress: PlanProgress): PrintedPart[];

declare const circularRows: ({ items }: PlanProgress) => string[][];

declare function collect(document: PlanDocument, returns: readonly ReturnFile[], { on, every }: {
    readonly on: string;
    readonly every?: ReportingInterval | undefined;
}): Collected;

declare function countWords(counts: LightCounts, language: Language): string;

declare const describeCollected: ({ changes, notes, missing, figures }: Collected) => CollectLine[];

declare function dueWords({ due }: Pick<ProgressItem, 'due'>, language: Language): string;

declare function fileNames(bodies: readonly string[]): ReadonlyMap<string, string>;

declare const lightWords: (item: Facts & Pick<ProgressItem, 'light'>, on: string, language: Language) => string;

declare function nameOf({ title, text, clause }: ProgressItem, most?: number): string;

declare const readStatus: (text: string) => ProgressStatus | undefined;

declare const reasonWords: ({ light }: ProgressItem, language: Language) => string;

declare function registerWorkbook(document: PlanDocument, { on, body }: RegisterOptions): WorkbookModel;

declare function reportersFor(unit: ProgressUnit): Reporters;

declare const reportingBodies: (document: PlanDocument, on: string) => string[];

declare const sayIn: (language: Language) => Say;

declare function statusMarkdown({ title, lines, tables }: StatusPage, escape: (words: string) => string): string;

declare function statusPage(plans: readonly PlanStatus[], day: Day, language: Language): StatusPage;

declare function summaryOf(plans: readonly PlanProgress[], places?: readonly (string | undefined)[]): ProgressSummary;

declare const summaryOfPlans: (plans: readonly PlanStatus[]) => ProgressSummary;
