// The public API of @workplan/language-service/protocol. Written by scripts/api-report.mjs; review every change of it.

interface AddProgressParams extends PlanDayParams {
    readonly version: number;
    readonly acts: readonly ProgressActParams[];
}

interface BodyName {
    readonly name: string;
    readonly detail?: string;
}

interface BodyNamesParams extends PlanParams {
    readonly typed: string;
}

type CellChange = {
    readonly task: number;
    readonly carrier: number;
} & ({
    readonly role: Role;
    readonly names: readonly string[];
} | {
    readonly key: 'text' | 'deadline';
    readonly value: string;
} | {
    readonly key: 'status';
    readonly value: string;
});

interface CellFinding {
    readonly column: TableColumn;
    readonly severity: Severity;
    readonly message: string;
    readonly range: Range;
    readonly fixes: readonly {
        readonly title: string;
        readonly edits: readonly TextEdit[];
    }[];
}

interface CollectParams extends PlanDayParams {
    readonly returns: readonly {
        readonly file: string;
        readonly bytes: string;
    }[];
}

interface CollectedReturns {
    readonly version: number;
    readonly edits: readonly TextEdit[];
    readonly changes: number;
    readonly known: number;
    readonly lines: readonly {
        readonly kind: 'change' | 'conflict' | 'note' | 'missing' | 'figures';
        readonly text: Localized;
    }[];
    readonly unread: readonly {
        readonly file: string;
        readonly problem: string;
    }[];
}

interface CompareParams extends PlanParams {
    readonly old: string;
}

interface Compared {
    readonly isSame: boolean;
    readonly markdown: string;
}

interface Dashboard {
    readonly on: string;
    readonly every: ReportingInterval;
    readonly plans: readonly DashboardPlan[];
    readonly left: readonly {
        readonly uri: string;
        readonly title: string;
    }[];
}

interface DashboardItem {
    readonly number: string;
    readonly label: string;
    readonly section: string;
    readonly reporters: readonly string[];
    readonly colour: LightColour;
    readonly words: string;
    readonly due: string;
    readonly newest: string;
    readonly range: Range;
}

type DashboardParams = DayParams;

interface DashboardPlan {
    readonly uri: string;
    readonly title: string;
    readonly items: readonly DashboardItem[];
}

interface DayParams {
    readonly on: string;
    readonly every?: ReportingInterval | undefined;
}

interface ExportParams extends PlanParams {
    readonly form: 'docx' | 'xlsx';
}

interface Exported {
    readonly version: number;
    readonly bytes: string;
}

interface ImportParams {
    readonly bytes: string;
    readonly file: string;
    readonly dialect?: 'zh' | 'en';
}

interface Imported {
    readonly yaml: string;
    readonly encoding: string;
    readonly tasks: number;
    readonly kept: readonly {
        readonly line: number;
        readonly text: string;
    }[];
    readonly notes: readonly {
        readonly line: number;
        readonly message: Localized;
    }[];
}

declare const MOST_PROBLEMS = 50;

interface MadeFiles {
    readonly version: number;
    readonly files: readonly {
        readonly name?: string;
        readonly bytes: string;
    }[];
}

interface MadeWorkbook {
    readonly bytes: string;
}

interface NewestEntry {
    readonly date: string;
    readonly body: string;
    readonly text: string;
    readonly completion: string;
}

interface NotExported {
    readonly problem: string;
}

interface NotImported {
    readonly problem: string;
}

interface OutlineBody {
    readonly name: string;
    readonly isCollective: boolean;
    readonly roles: Partial<Readonly<Record<Role, readonly number[]>>>;
}

interface OutlineSection {
    readonly at: number;
    readonly title: string;
    readonly range: Range;
    readonly sections: readonly OutlineSection[];
    readonly tasks: readonly number[];
}

interface OutlineTask {
    readonly number: string;
    readonly label: string;
    readonly text: string;
    readonly range: Range;
    readonly deadline?: TimeSpan;
    readonly path: readonly string[];
    readonly findings: number;
    readonly tasks: readonly number[];
}

interface Overview {
    readonly version: number;
    readonly title: string;
    readonly sections: readonly OutlineSection[];
    readonly tasks: readonly OutlineTask[];
    readonly bodies: readonly OutlineBody[];
}

interface PackedDashboard extends Omit<Dashboard, 'plans'> {
    readonly words: readonly string[];
    readonly plans: readonly {
        readonly uri: string;
        readonly title: string;
        readonly items: readonly PackedItem[];
    }[];
}

type PackedItem = readonly [
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
    ...wordReporters: number[]
];

type PlanDayParams = PlanParams & DayParams;

interface PlanParams {
    readonly textDocument: TextDocumentIdentifier;
}

interface PlanStatus {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly tasks: number;
    readonly registry?: string;
    readonly place?: string;
    readonly placeRange?: Range;
    readonly date?: string;
    readonly source?: SourceStatus;
}

interface Preview {
    readonly version: number;
    readonly title: string;
    readonly lines: readonly PreviewLine[];
    readonly problems: readonly PreviewProblem[];
    readonly problemCount: number;
}

interface PreviewLine {
    readonly kind: PreviewLineKind;
    readonly role: PrintedRole;
    readonly text: string;
    readonly level?: number;
    readonly headLength?: number;
    readonly table?: {
        readonly columns: number;
        readonly perCell: boolean;
    };
    readonly range?: Range;
}

type PreviewLineKind = 'title' | 'number' | 'date' | 'addressees' | 'planTitle' | 'heading' | 'task' | 'attachment' | 'text';

interface PreviewProblem {
    readonly message: string;
    readonly severity: Exclude<Severity, 'info'>;
    readonly range: Range;
}

interface ProgressActParams {
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

interface ProgressAdded {
    readonly version: number;
    readonly edits: readonly TextEdit[];
    readonly refused: readonly {
        readonly act: number;
        readonly reason: ProgressRefusal;
        readonly text: Localized;
    }[];
}

type ProgressColumn = 'status' | 'newest' | 'completion' | 'light';

interface ProgressLine {
    readonly task: number;
    readonly clause?: number;
    readonly number: string;
    readonly label: string;
    readonly range: Range;
    readonly span: Range;
    readonly reporters: readonly string[];
    readonly bodies: readonly string[];
    readonly hasOthers: boolean;
    readonly colour: LightColour;
    readonly words: string;
    readonly status?: ProgressStatus;
    readonly due?: string;
    readonly newest?: NewestEntry;
}

interface ProgressView {
    readonly version: number;
    readonly on: string;
    readonly isIssued: boolean;
    readonly items: readonly ProgressLine[];
}

declare const REQUESTS: {
    readonly overview: 'workplan/overview';
    readonly status: 'workplan/status';
    readonly sourceMap: 'workplan/sourceMap';
    readonly preview: 'workplan/preview';
    readonly table: 'workplan/table';
    readonly tableEdit: 'workplan/tableEdit';
    readonly bodyNames: 'workplan/bodyNames';
    readonly importText: 'workplan/importText';
    readonly exportPlan: 'workplan/exportPlan';
    readonly syncTable: 'workplan/syncTable';
    readonly compare: 'workplan/compare';
    readonly review: 'workplan/review';
    readonly progress: 'workplan/progress';
    readonly addProgress: 'workplan/addProgress';
    readonly dashboard: 'workplan/dashboard';
    readonly register: 'workplan/register';
    readonly collect: 'workplan/collect';
    readonly circular: 'workplan/circular';
    readonly statusReport: 'workplan/statusReport';
    readonly workbook: 'workplan/workbook';
};

interface RegisterParams extends PlanDayParams {
    readonly byBody: boolean;
}

interface ReviewParams extends PlanParams {
    readonly returns: readonly {
        readonly file: string;
        readonly bytes: string;
    }[];
    readonly adopted: readonly number[];
}

interface Reviewed {
    readonly version: number;
    readonly markdown: string;
    readonly opinions: number;
    readonly suggestions: readonly Suggestion[];
    readonly unread: readonly {
        readonly file: string;
        readonly problem: string;
    }[];
}

interface RowProgress {
    readonly carrier: number;
    readonly status: string;
    readonly newest: string;
    readonly completion: string;
    readonly light: string;
    readonly colour: LightColour;
}

interface SourceMap {
    readonly version: number;
    readonly uri: string;
    readonly text: string;
    readonly pairs: readonly SourcePair[];
    readonly uncovered: readonly Range[];
}

interface SourcePair {
    readonly plan: Range;
    readonly source: Range;
}

interface SourceStatus {
    readonly found: boolean;
    readonly reason?: string;
    readonly tasks: number;
    readonly anchored: number;
    readonly covered: number;
}

interface StatusReport {
    readonly plans: number;
    readonly markdown: string;
    readonly left: readonly string[];
}

interface StatusReportParams extends DayParams {
    readonly uri?: string;
}

interface Suggestion {
    readonly number: number;
    readonly label: string;
    readonly words: string;
    readonly edits: readonly TextEdit[];
}

interface SyncParams extends PlanParams {
    readonly bytes: string;
}

interface Synced {
    readonly version: number;
    readonly edits: readonly TextEdit[];
    readonly lines: readonly {
        readonly kind: 'change' | 'conflict' | 'note' | 'problem';
        readonly text: Localized;
    }[];
}

interface Table {
    readonly version: number;
    readonly rows: readonly TableRow[];
    readonly sections: readonly TableSection[];
    readonly statuses: readonly string[];
}

type TableChange = {
    readonly kind: 'cells';
    readonly cells: readonly CellChange[];
    readonly added?: readonly TableValues[];
    readonly place?: TablePlace;
} | {
    readonly kind: 'insert';
    readonly place: TablePlace;
    readonly rows: readonly TableValues[];
} | {
    readonly kind: 'remove' | 'duplicate';
    readonly tasks: readonly number[];
} | {
    readonly kind: 'move';
    readonly tasks: readonly number[];
    readonly place: TablePlace;
};

type TableColumn = 'number' | 'text' | 'deadline' | Role | ProgressColumn;

interface TableEditParams extends PlanParams {
    readonly version: number;
    readonly change: TableChange;
}

interface TableEdits {
    readonly version: number;
    readonly edits: readonly TextEdit[];
    readonly refused?: true;
    readonly why?: string;
}

interface TableParams extends PlanParams, Partial<DayParams> {
}

type TablePlace = {
    readonly task: number;
    readonly side: 'before' | 'after';
} | {
    readonly section: number;
} | {
    readonly section: null;
};

interface TableRow {
    readonly task: number;
    readonly carrier: number;
    readonly number: string;
    readonly section: string;
    readonly sectionAt?: number;
    readonly depth: number;
    readonly text: string;
    readonly isTextEditable: boolean;
    readonly roles: Partial<Readonly<Record<Role, readonly string[]>>>;
    readonly deadline: string;
    readonly time?: TimeSpan;
    readonly progress?: RowProgress;
    readonly findings: readonly CellFinding[];
    readonly range: Range;
}

interface TableSection {
    readonly title: string;
    readonly depth: number;
    readonly range: Range;
}

interface TableValues {
    readonly text?: string;
    readonly deadline?: string;
    readonly roles?: Partial<Readonly<Record<Role, readonly string[]>>>;
}

interface WorkbookParams {
    readonly title: string;
    readonly sheet: string;
    readonly columns: readonly {
        readonly heading: string;
        readonly width: number;
        readonly isCentred?: boolean;
    }[];
    readonly rows: readonly {
        readonly isHeading?: boolean;
        readonly cells: readonly string[];
    }[];
}

declare function packDashboard({ plans, ...rest }: Dashboard): PackedDashboard;

declare function unpackDashboard({ plans, words, ...rest }: PackedDashboard): Dashboard;
