// The public API of @workplan/core/html. Written by scripts/api-report.mjs; review every change of it.

interface PageSegment {
    readonly start: number;
    readonly end: number;
    readonly pageStart: number;
    readonly pageEnd: number;
}

interface PageText {
    readonly text: string;
    readonly segments: readonly PageSegment[];
    readonly furniture: readonly string[];
}

declare function readPage(html: string): PageText;
