// The public API of @workplan/core/workbook. Written by scripts/api-report.mjs; review every change of it.

interface Base {
    readonly plan: PlanIdentity;
    readonly columns: readonly ColumnId[];
    readonly headings: readonly string[];
    readonly rows: readonly BaseRow[];
    readonly damaged: number;
}

interface BaseRow {
    readonly key: string;
    readonly source: string;
    readonly path: readonly string[];
    readonly values: ReadonlyMap<ColumnId, string>;
}

declare const COLUMNS: readonly Column[];

interface CellChange {
    readonly row: number;
    readonly task: number;
    readonly column: ColumnId;
    readonly before: string;
    readonly after: string;
}

interface CellFill {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly number?: number;
    readonly day?: string;
    readonly like?: number;
}

type CellKind = 'number' | 'words' | 'names' | 'deadline' | 'status';

interface Column {
    readonly id: ColumnId;
    readonly heading: string;
    readonly kind: CellKind;
    readonly width: number;
    readonly isUsual?: true;
}

type ColumnId = 'number' | 'title' | 'text' | Role | 'deadline' | 'leader' | 'person' | 'contact' | 'status' | 'note';

interface ColumnModel {
    readonly width: number;
    readonly isHidden?: true;
    readonly isCentred?: true;
    readonly isOpen?: true | 'date';
}

interface Conflict {
    readonly row: number;
    readonly task: number;
    readonly column: ColumnId;
    readonly reason: ConflictReason;
    readonly plan: string;
    readonly table: string;
}

type ConflictReason = 'both' | 'no-base' | 'emptied' | 'locked' | 'merged' | 'status' | 'names' | 'unreadable' | 'copies' | 'not-written';

interface FillChange {
    readonly row: number;
    readonly column?: ColumnId;
    readonly before: string;
    readonly after: string;
}

interface FillConflict {
    readonly row: number;
    readonly column: ColumnId;
    readonly reason: FillReason;
    readonly plan: string;
    readonly table: string;
}

interface FillNote {
    readonly kind: Extract<TableNote['kind'], 'added' | 'removed' | 'copied' | 'doubtful' | 'gone' | 'damaged'> | 'no-row' | 'no-column';
    readonly row?: number;
    readonly words: string;
}

type FillReason = 'newer' | 'both' | 'kept' | 'merged' | 'unreadable' | 'formula';

interface Filling {
    readonly problem?: TableProblem | 'no-match';
    readonly values: readonly CellFill[];
    readonly changes: readonly FillChange[];
    readonly conflicts: readonly FillConflict[];
    readonly notes: readonly FillNote[];
}

declare const HIDDEN_SHEET = "_workplan";

interface HeadingRow {
    readonly kind: 'heading';
    readonly text: string;
    readonly level: number;
}

interface ListModel {
    readonly column: number;
    readonly firstRow: number;
    readonly lastRow: number;
    readonly sheet: string;
    readonly sourceColumn: number;
    readonly sourceRows: number;
    readonly warns: boolean;
    readonly message: string;
}

interface Match {
    readonly rows: ReadonlyMap<number, number>;
    readonly copies: readonly {
        readonly row: number;
        readonly of: number;
    }[];
    readonly doubtful: readonly {
        readonly row: number;
        readonly maybe: number;
    }[];
    readonly strange: readonly number[];
}

interface PlanIdentity {
    readonly title: string;
    readonly number: string;
    readonly sha256: string;
}

interface Reconciliation {
    readonly problem?: TableProblem;
    readonly edits: readonly TextEdit[];
    readonly changes: readonly CellChange[];
    readonly conflicts: readonly Conflict[];
    readonly notes: readonly TableNote[];
}

interface ReportLine {
    readonly kind: 'change' | 'conflict' | 'note' | 'problem';
    readonly text: Localized;
}

interface RowIdentity {
    readonly key: string;
    readonly number: string;
    readonly words: string;
}

interface RowModel {
    readonly kind: 'title' | 'columns' | 'heading' | 'subheading' | 'cells' | 'plain';
    readonly cells: readonly string[];
    readonly height?: number;
    readonly mergeFrom?: number;
    readonly isLocked?: true;
}

declare const STATUSES: readonly string[];

interface SheetCells {
    readonly name: string;
    readonly isHidden: boolean;
    readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
    readonly merges: readonly CellArea[];
    readonly unreadable: readonly {
        readonly row: number;
        readonly column: number;
    }[];
    readonly computed?: readonly {
        readonly row: number;
        readonly column: number;
    }[];
}

interface SheetModel {
    readonly name: string;
    readonly isHidden?: true;
    readonly columns: readonly ColumnModel[];
    readonly rows: readonly RowModel[];
    readonly frozenRows?: number;
    readonly repeatFrom?: number;
    readonly lists?: readonly ListModel[];
    readonly isLocked?: true;
}

declare const TABLE_SHEET = "\u4EFB\u52A1\u5206\u89E3\u8868";

interface TableNote {
    readonly kind: 'added' | 'removed' | 'copied' | 'doubtful' | 'gone' | 'heading' | 'column' | 'own-column' | 'damaged';
    readonly row?: number;
    readonly words: string;
}

type TableProblem = 'no-table' | 'other-plan' | 'several-tables';

interface TaskCell {
    readonly text: string;
    readonly locked?: 'clauses' | 'long' | 'lines' | 'names';
}

interface TaskRow {
    readonly kind: 'task';
    readonly task: number;
    readonly source: string;
    readonly path: readonly string[];
    readonly cells: ReadonlyMap<ColumnId, TaskCell>;
}

interface TaskTable {
    readonly plan: PlanIdentity;
    readonly columns: readonly Column[];
    readonly rows: readonly (HeadingRow | TaskRow)[];
}

interface WorkbookModel {
    readonly title: string;
    readonly sheets: readonly SheetModel[];
}

declare const canonical: (kind: CellKind, text: string) => string;

declare function columnByHeading(heading: string): ColumnId | undefined;

declare function describeFilling({ problem, changes, conflicts, notes }: Filling): ReportLine[];

declare function describeReconciliation(result: Reconciliation): ReportLine[];

declare function fillTable(document: PlanDocument, sheets: readonly SheetCells[]): Filling;

declare function hiddenRows({ plan, columns, rows }: TaskTable): string[][];

declare const isSame: (kind: CellKind, a: string, b: string) => boolean;

declare function joinNames(names: readonly string[]): string;

declare const keyOf: (index: number) => string;

declare const leavesOut: ({ problem, conflicts, notes }: Filling) => boolean;

declare function matchRows(things: readonly RowIdentity[], rows: readonly RowIdentity[]): Match;

declare function namesIn(cell: string): string[];

declare const needsPerson: ({ problem, conflicts, notes }: Reconciliation) => boolean;

declare const readHiddenRows: (rows: readonly (readonly string[])[]) => Base | undefined;

declare function reconcile(document: PlanDocument, sheets: readonly SheetCells[]): Reconciliation;

declare function taskTable(document: PlanDocument): TaskTable;

declare function taskWorkbook(document: PlanDocument): WorkbookModel;
