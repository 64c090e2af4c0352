// The public API of @workplan/workspace/node. Written by scripts/api-report.mjs; review every change of it.

declare const fullPath: (folder: string, path: string) => string;

declare const nodeFiles: FileSystem;

declare function prepareForMuch(): void;
