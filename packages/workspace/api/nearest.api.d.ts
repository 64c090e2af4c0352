// The public API of @workplan/workspace/nearest. Written by scripts/api-report.mjs; review every change of it.

declare function nearest(written: string, words: readonly string[]): string | undefined;
