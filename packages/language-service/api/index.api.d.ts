// The public API of @workplan/language-service. Written by scripts/api-report.mjs; review every change of it.

declare const FIX_ALL: string;

declare const LEGEND: SemanticTokensLegend;

declare const MOST_SYMBOLS = 200;

interface OpenFiles {
    get(uri: string): OpenFile | undefined;
    uris(): readonly string[];
    open(item: TextDocumentItem): OpenFile | undefined;
    change(params: DidChangeTextDocumentParams): OpenFile | undefined;
    close(uri: string): boolean;
}

interface OpenPlan {
    readonly uri: string;
    readonly version: number;
    readonly document: PlanDocument;
    readonly findings: readonly Finding[];
    readonly registry: Registry;
    readonly registryFiles: readonly ReadText[];
    readonly source: ReadText | undefined;
    readonly above: ReadonlyMap<string, ReadPlan>;
    readonly language: Language;
    readonly sisters?: (place: string) => ReadonlyMap<string, number>;
}

interface OpenTextFile {
    readonly uri: string;
    readonly version: number;
    readonly text: string;
    readonly lines: LineIndex;
}

interface OpenTexts {
    get(uri: string): OpenTextFile | undefined;
    all(): readonly OpenTextFile[];
    open(item: TextDocumentItem): void;
    change(document: VersionedTextDocumentIdentifier, changes: readonly TextDocumentContentChangeEvent[]): boolean;
    close(uri: string): boolean;
}

interface PlanEdits {
    readonly uri: string;
    readonly version: number | null;
    readonly edits: readonly TextEdit[];
}

interface PlanFacts extends Pick<DashboardPlan, 'uri' | 'title'> {
    readonly issued: string | undefined;
    readonly items: readonly ItemFacts[];
}

interface Plans {
    read(file: OpenFile): CheckedPlan | Promise<CheckedPlan>;
    closed(uri: string, document: PlanDocument, withSource: boolean): Promise<OpenPlan>;
    textOf(uri: string): string | undefined;
    registryOf(uri: string): Registry | undefined;
    readonly age: number;
    forgetSource(uri: string): string[];
    forget(uri?: string): void;
}

declare const REGISTRY_SCHEME = "workplan-registry";

declare const SHOW_PLACE = "workplan.showPlace";

interface SisterPlans {
    names(uri: string, place: string): ReadonlyMap<string, number>;
    read(uri: string, work: Work): Promise<void>;
}

declare const TYPED_MARKS: readonly string[];

interface TextWithLines {
    readonly lines: LineIndex;
    readonly length: number;
    slice(start: number, end: number): string;
}

interface Work {
    readonly signal: AbortSignal;
    report(done: number, of: number): void;
}

interface WorkspacePlans {
    collect<T>(wanted: Wanted<T>, work: Work): Promise<T[]>;
    readOpen(): Promise<OpenPlan[]>;
    documentOf(uri: string): PlanDocument | undefined;
}

declare function addressKey(uri: string): string;

declare function answersOf(plan: OpenPlan, { data, selectionRange }: CallHierarchyItem): Answer$1[];

declare function bodyEdits(plan: OpenPlan, { written, place }: BodyToRename, name: string): TextEdit$1[];

declare function bodyNames(plan: OpenPlan): (written: string) => NamedBody;

declare function bodyNamesFor(plan: OpenPlan, typed: string): BodyName[];

declare const bodyReferences: (plan: OpenPlan, body: string) => Location[];

declare function bodySubject(plan: OpenPlan, offset: number): BodySubject | undefined;

declare function codeActions(plan: OpenPlan, range: Range$1, kinds?: readonly string[], { showsRefusals, resolvesEdits }?: {
    resolvesEdits?: boolean | undefined;
    showsRefusals?: boolean | undefined;
}): CodeAction[];

declare const compareRequests: (readonly [
    string,
    Answer<PlanParams>
])[];

declare function complete(plan: OpenPlan, offset: number, { snippets }?: {
    snippets?: boolean | undefined;
}): CompletionList;

declare function createOpenFiles(offsetOf: (text: TextWithLines, position: Position) => number): OpenFiles;

declare function createOpenTexts(offsetOf: (text: TextWithLines, position: Position) => number): OpenTexts;

declare function createPlans(around: PlansAround, language: () => Language): Plans;

declare function createSisterPlans({ collect }: Pick<WorkspacePlans, 'collect'>): SisterPlans;

declare function createWorkspacePlans(environment: Environment, files: OpenFiles, plans: Plans): WorkspacePlans;

declare function dashboardPlan({ uri, title, issued, items }: PlanFacts, day: LightDay, language: Language): DashboardPlan;

declare function definition(plan: OpenPlan, offset: number, { showsContent }?: DefinitionOptions): Location | null;

declare const diagnosticsOf: (uri: string, lines: LineIndex, findings: readonly Finding[], language: Language) => Diagnostic[];

declare function documentHighlights(plan: OpenPlan, offset: number): DocumentHighlight[];

declare function documentLinks(plan: OpenPlan): DocumentLink[];

declare const documentOfAction: ({ data }: CodeAction) => string | undefined;

declare function documentSymbols(plan: OpenPlan): DocumentSymbol[];

declare function fixLenses(plan: OpenPlan): CodeLens[];

declare function foldingRanges({ document }: OpenPlan): FoldingRange[];

declare const formatting: (plan: OpenPlan) => TextEdit[];

declare function hierarchyItems(plan: OpenPlan, offset: number): CallHierarchyItem[];

declare function hover(plan: OpenPlan, offset: number): Hover | null;

declare function importText({ bytes: base64, file, dialect }: ImportParams): Promise<Imported | NotImported>;

declare function inlayHints(plan: OpenPlan, range: Range$1): InlayHint[];

declare const isPlan: ({ uri, languageId }: Pick<TextDocumentItem, 'uri' | 'languageId'>) => boolean;

declare const isTiedTo: ({ source }: OpenPlan, { uri, text }: TextInFront) => boolean;

declare function linkedEditing(plan: OpenPlan, offset: number): LinkedEditingRanges | null;

declare function mayHoldSymbol(text: string, query: string): boolean;

declare function mentionsAt(plan: OpenPlan, offset: number): Mentions | undefined;

declare function mentionsInText(document: Pick<PlanDocument, 'slice'>, node: Scalar): readonly TextMention[];

declare const nodesAtLines: (plan: OpenPlan, lines: Range) => Location[];

declare function nodesAtPlace(plan: OpenPlan, offset: number): Location[];

declare function numberKey(number: string): string;

declare const offsetAt: ({ document }: OpenPlan, { line, character }: Position) => number;

declare function onTypeFormatting(plan: OpenPlan, offset: number, typed: string): TextEdit[];

declare function overview(plan: OpenPlan): Overview;

declare function ownerOf(object: BoundObject | undefined, type: BoundObject['type']): BoundObject | undefined;

declare function placeAt({ document }: OpenPlan, offset: number): PlaceInPlan | undefined;

declare const planDate: ({ document }: OpenPlan) => string | undefined;

declare const planDiagnostics: (plan: OpenPlan) => Diagnostic[];

declare function planFacts(plan: OpenPlan): PlanFacts | undefined;

declare const planPlace: ({ document }: OpenPlan) => string | undefined;

declare const planRequests: readonly (readonly [
    string,
    Answer
])[];

declare function planSymbols(plan: OpenPlan, query: string): WorkspaceSymbol[];

declare function prepareRename(plan: OpenPlan, offset: number): {
    range: Range$1;
    placeholder: string;
} | null;

declare function preview(plan: OpenPlan): Preview;

declare function progressLenses(plan: OpenPlan): CodeLens[];

declare const progressRequests: (readonly [
    string,
    Answer<PlanParams>
])[];

declare const rangeAt: ({ document }: OpenPlan, range: Range) => Range$1;

declare function rangeFormatting(plan: OpenPlan, { start, end }: Range$1): TextEdit[];

declare function readRegistryUri(uri: string): RegistryAddress | undefined;

declare function references(plan: OpenPlan, offset: number, includeDeclaration?: boolean): Location[];

declare function registerActions(plan: OpenPlan, range: Range$1, kinds: readonly string[] | undefined, environment: Environment, client?: RegisterClient): Promise<CodeAction[]>;

declare function registryDocument(registry: Registry, name: string): RegistryDocument | undefined;

declare function renamableAt(plan: OpenPlan, offset: number): Renamable | undefined;

declare function renameEdit(own: PlanEdits, others: readonly PlanEdits[], language: Language, confirms: boolean): WorkspaceEdit;

declare function resolveAction(plan: OpenPlan, action: CodeAction): CodeAction;

declare function resolveCompletion(item: CompletionItem, language: Language): CompletionItem;

declare const selectionRanges: (plan: OpenPlan, offsets: readonly number[]) => SelectionRange[];

declare function semanticTokens({ document }: OpenPlan, range?: Range$1): number[];

declare function sourceDiagnostics(text: TextInFront, plans: readonly OpenPlan[], language: Language): Diagnostic[];

declare function sourceLenses(plan: OpenPlan, showsTitle: boolean): CodeLens[];

declare function statusReport(plans: readonly OpenPlan[], { on, every }: DayParams, language: Language): StatusReport;

declare function table(plan: OpenPlan, day?: DayParams): Table;

declare function tableEdits(plan: OpenPlan, { version, change }: TableEditParams): TableEdits | null;

declare const textEdit: (plan: OpenPlan, edit: TextEdit$1) => TextEdit;

declare const titleOf: ({ document }: OpenPlan) => string;

declare function tokenChanges(before: readonly number[], after: readonly number[]): TokenChange[];

declare const withLines: (text: string, lines?: LineIndex) => TextWithLines;

declare function workbook({ title, sheet, columns, rows }: WorkbookParams): Promise<MadeWorkbook>;
