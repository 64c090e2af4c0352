// The public API of @workplan/language-server. Written by scripts/api-report.mjs; review every change of it.

declare const CAPABILITIES: ServerCapabilities;

interface Environment {
    setupOf(uri: string): Promise<Setup>;
    sourceOf(uri: string, document: PlanDocument): Promise<FoundSource | undefined>;
    forget(): void;
    readonly language: Language;
}

interface FoundSource extends SourceText {
    readonly uri?: string;
}

interface Setup {
    readonly registry: Registry;
    readonly config: LintConfig;
    readonly reports: readonly SetupReport[];
}

interface SetupReport {
    readonly uri: string;
    readonly lines: LineIndex;
    readonly findings: readonly Finding[];
}

declare function serve(connection: Connection, environment: Environment): void;
