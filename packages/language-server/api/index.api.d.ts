// The public API of @workplan/language-server. Written by scripts/api-report.mjs; review every change of it.

declare const CAPABILITIES: ServerCapabilities;

declare const plainAction: <T extends CodeAction>(action: T) => T;

declare function plainEdit(edit: WorkspaceEdit): WorkspaceEdit;

declare function serve(wire: Connection, environment: Environment): void;
