// The public API of @workplan/core/register. Written by scripts/api-report.mjs; review every change of it.

declare const COLOURS: readonly LightColour[];

interface CollectChange extends ReturnPlace {
    readonly number: string;
    readonly body: string;
    readonly entry?: {
        readonly date: string;
        readonly text: string;
    } | undefined;
    readonly status?: string | undefined;
}

interface CollectLine {
    readonly kind: 'change' | 'conflict' | 'note' | 'missing';
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
}

type LightCounts = Readonly<Record<LightColour, number>>;

interface LightGroup {
    readonly name: string;
    readonly total: number;
    readonly counts: LightCounts;
}

interface MissingReports {
    readonly body: string;
    readonly numbers: readonly string[];
}

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

type RowConflict = 'status' | 'done-without-words' | 'no-words' | 'no-date' | 'date' | 'before-issue' | 'future' | 'completion' | 'no-body' | 'strange-body' | 'other-body' | 'not-asked' | 'unreadable' | 'two-returns' | 'other-entry' | 'two-statuses' | 'status-changed' | 'older' | 'no-base' | 'not-written';

declare function collect(document: PlanDocument, returns: readonly ReturnFile[], { on, every }: {
    readonly on: string;
    readonly every?: ReportingInterval | undefined;
}): Collected;

declare const describeCollected: ({ changes, notes, missing }: Collected) => CollectLine[];

declare function registerWorkbook(document: PlanDocument, { on, body }: RegisterOptions): WorkbookModel;

declare const reportingBodies: (document: PlanDocument, on: string) => string[];

declare function summaryOf(plans: readonly PlanProgress[]): ProgressSummary;
