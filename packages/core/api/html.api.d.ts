// The public API of @workplan/core/html. Written by scripts/api-report.mjs; review every change of it.

interface PageCell {
    readonly row: number;
    readonly column: number;
    readonly rowSpan: number;
    readonly columnSpan: number;
    readonly text: string;
    readonly lines: readonly [
        number,
        number
    ] | undefined;
}

interface PageSegment {
    readonly start: number;
    readonly end: number;
    readonly pageStart: number;
    readonly pageEnd: number;
}

interface PageTable {
    readonly cells: readonly PageCell[];
    readonly rowCount: number;
    readonly columnCount: number;
}

interface PageText {
    readonly text: string;
    readonly segments: readonly PageSegment[];
    readonly furniture: readonly string[];
    readonly tables: readonly PageTable[];
}

declare function pageOfArchive(bytes: Uint8Array): Uint8Array | undefined;

declare function readPage(html: string): PageText;
