// The public API of @workplan/tables. Written by scripts/api-report.mjs; review every change of it.

interface ColumnSpec {
    readonly name: string;
    readonly type: ColumnType;
    readonly about: Localized;
}

type ColumnType = 'text' | 'whole' | 'day' | 'truth';

interface PlanInput {
    readonly file: string;
    readonly document: PlanDocument;
    readonly findings?: readonly Finding[] | undefined;
}

type Row = Readonly<Record<string, string | number | boolean | null>>;

declare const TABLES: {
    readonly tasks: readonly [
        ...ColumnSpec[],
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec
    ];
    readonly attributions: readonly [
        ...ColumnSpec[],
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec
    ];
    readonly targets: readonly [
        ...ColumnSpec[],
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec
    ];
    readonly citations: readonly [
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec
    ];
    readonly findings: readonly [
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec,
        ColumnSpec
    ];
};

declare const TABLE_FORMATS: readonly [
    'ndjson',
    'csv',
    'parquet'
];

declare const TABLE_NAMES: readonly TableName[];

type TableFormat = (typeof TABLE_FORMATS)[number];

type TableName = keyof typeof TABLES;

interface TableWriter {
    add(rows: readonly Row[]): void;
    finish(): void;
}

declare function createTableWriter(format: TableFormat, table: TableName, write: (piece: string | Uint8Array) => void): Promise<TableWriter>;

declare function csvCell(value: string | number | boolean | null): string;

declare function rowsOf(table: TableName, input: PlanInput): Row[];
