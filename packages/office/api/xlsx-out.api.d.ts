// The public API of @workplan/office/xlsx-out. Written by scripts/api-report.mjs; review every change of it.

interface ColumnModel {
    readonly width: number;
    readonly isHidden?: true;
    readonly isCentred?: true;
    readonly isOpen?: true | 'date';
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

type RowKind = 'title' | 'columns' | 'heading' | 'subheading' | 'cells' | 'plain';

interface RowModel {
    readonly kind: RowKind;
    readonly cells: readonly string[];
    readonly height?: number;
    readonly mergeFrom?: number;
    readonly isLocked?: true;
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

interface WorkbookModel {
    readonly title: string;
    readonly sheets: readonly SheetModel[];
}

declare function renderWorkbook(model: WorkbookModel): Uint8Array;
