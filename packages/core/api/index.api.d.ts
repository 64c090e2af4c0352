// The public API of @workplan/core. Written by scripts/api-report.mjs; review every change of it.

interface Actual {
    value: number | string;
    date: string;
}

interface Anchor {
    line: number;
    endLine?: number;
    column?: number;
    endColumn?: number;
    start?: number;
    end?: number;
}

interface AnyFinding {
    readonly rule: RuleId | OwnRuleId;
    readonly severity: Severity;
    readonly message: Localized;
    readonly range: Range;
    readonly data: MessageData;
    readonly fixes: readonly Fix[];
    readonly related: readonly RelatedPlace[];
}

interface ApplyFixesOptions {
    readonly suggestions?: boolean;
}

interface AssumedRole {
    readonly line: number;
    readonly role: Role;
    readonly names: readonly string[];
}

interface Attachment {
    title: string;
    source?: Anchor;
    verbatim?: string;
    columns?: string[];
    missing?: boolean;
    report?: Report;
    sharedRoles?: SharedRoles[];
    sections?: Section[];
    tasks?: Task[];
    text?: string;
    note?: string;
}

type Bound = 'exact' | 'at-least' | 'at-most' | 'nearly' | 'about';

interface BoundField {
    readonly spec: PropertySpec;
    readonly entry: Entry;
    readonly dialect: Dialect | undefined;
    readonly owner: BoundObject;
    readonly values: readonly BoundValue[];
}

interface BoundMisfit {
    readonly kind: 'misfit';
    readonly node: SyntaxNode;
}

interface BoundObject {
    readonly kind: 'object';
    readonly type: TypeName;
    readonly map: MapNode;
    readonly owner: BoundObject | undefined;
    readonly fields: ReadonlyMap<string, BoundField>;
    readonly unknown: readonly Entry[];
}

interface BoundPlan extends BoundParts {
    readonly dialect: Dialect;
}

interface BoundScalar {
    readonly kind: 'scalar';
    readonly value: ValueKind;
    readonly node: Scalar;
    readonly owner: BoundObject;
    readonly field: BoundField;
}

type BoundValue = BoundScalar | BoundObject | BoundMisfit;

interface Citation {
    title?: string;
    number?: string;
    issuer?: string;
    note?: string;
}

interface Clause {
    text: string;
    source?: Anchor;
    lead?: RoleGroup;
    responsible?: RoleGroup;
    support?: RoleGroup;
    implement?: RoleGroup;
    guide?: RoleGroup;
    supervise?: RoleGroup;
    printed?: string;
    deadline?: TimeSpan;
    progress?: Progress;
    note?: string;
    derivedLead?: string;
    resolvedNames?: {
        [k: string]: string;
    };
}

interface Comparison {
    readonly kind: 'same' | 'differs' | 'elsewhere';
    readonly wordings: readonly Wording[];
}

interface Coverage extends CoveredShare {
    readonly share: number;
    readonly changed: boolean;
}

type DataOf<Id extends RuleId | OwnRuleId> = Id extends RuleId ? FindingData[Id] : MessageData;

interface DecodedText {
    readonly text: string;
    readonly encoding: Encoding;
    readonly damaged: boolean;
}

type Dialect = 'zh' | 'en';

interface DocumentNumber {
    readonly agency: string;
    readonly year: number;
    readonly serial: number;
}

type Draft<T> = T extends readonly (infer Item)[] ? Draft<Item>[] : T extends object ? {
    [K in keyof T]?: Draft<T[K]>;
} : T;

type Due = {
    readonly date: string;
    readonly from: 'deadline' | 'text' | 'period';
    readonly text: string;
} | {
    readonly date?: undefined;
    readonly none: NoDue;
    readonly text: string;
};

type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

interface Entry extends Range {
    readonly key: Scalar;
    readonly colon: number;
    readonly value: SyntaxNode | null;
}

interface EntryWords {
    readonly date: string;
    readonly body: string;
    readonly text: string;
    readonly completion: string;
    readonly problem: string;
    readonly next: string;
    readonly evidence: string;
}

interface ErrorObject {
    readonly keyword: string;
    readonly instancePath: string;
    readonly params?: Readonly<Record<string, unknown>>;
}

interface Figure {
    measure: string;
    value: number | string;
    unit?: string;
    of?: number | string;
    share?: number | string;
    by?: TimeSpan;
}

type FileKind = 'text' | 'html' | 'mhtml' | 'pdf' | 'office-zip' | 'office-ole' | 'rtf' | 'image' | 'empty' | 'binary';

type Finding = {
    readonly [Id in RuleId]: FindingOf<Id>;
}[RuleId] | FindingOf<OwnRuleId>;

interface FindingData {
    readonly 'ambiguous-body': {
        readonly name: string;
        readonly candidates: readonly string[];
    };
    readonly 'ascii-punctuation': {
        readonly written?: string;
        readonly right?: string;
    };
    readonly 'attachment-missing': {
        readonly title?: string;
        readonly text?: string;
        readonly count?: number;
        readonly numbers?: readonly string[];
    };
    readonly 'body-not-in-force': {
        readonly name: string;
        readonly on?: Localized;
        readonly when: Localized;
        readonly instead?: Localized;
        readonly next?: string | Localized;
    };
    readonly 'body-will-change': {
        readonly name: string;
        readonly count: number;
        readonly until: Localized;
        readonly end: Localized;
        readonly next: Localized;
    };
    readonly 'citation-number': {
        readonly text?: string;
        readonly canonical?: string;
        readonly problems?: Localized;
        readonly year?: number;
        readonly first?: number;
        readonly latest?: number;
    };
    readonly 'citation-unresolved': {
        readonly title: string;
        readonly number: string;
        readonly known: string;
    };
    readonly 'comment-cuts-value': {
        readonly text: string;
        readonly detail: string;
        readonly lines: number;
    };
    readonly 'covered-by-collective': {
        readonly name: string;
        readonly collective: string;
    };
    readonly 'date-order': {
        readonly issued?: string;
        readonly to?: string;
        readonly text?: string;
        readonly date?: string;
    };
    readonly 'deadline-conflict': {
        readonly deadline: string;
        readonly date: string;
        readonly text: string;
        readonly other: string;
    };
    readonly 'deadline-outside-period': {
        readonly text: string;
        readonly date: string;
        readonly limit: string;
    };
    readonly 'document-number': {
        readonly text?: string;
        readonly canonical?: string;
        readonly problems?: Localized;
        readonly year?: number;
        readonly first?: number;
        readonly latest?: number;
    };
    readonly 'done-without-entry': {
        readonly text?: string;
    };
    readonly 'doubled-punctuation': {
        readonly marks: string;
    };
    readonly 'duplicate-body': {
        readonly name: string;
        readonly first: string;
    };
    readonly 'duplicate-key': {
        readonly key: string;
        readonly first: string;
    };
    readonly 'duplicate-task': {
        readonly percent?: number;
        readonly number: string;
        readonly other: string;
    };
    readonly 'elided-level': {
        readonly name: string;
        readonly whole: string;
    };
    readonly 'empty-value': {
        readonly key: string;
    };
    readonly 'entry-body': {
        readonly body: string;
        readonly names: string;
    };
    readonly 'entry-order': {
        readonly date: string;
        readonly latest: string;
    };
    readonly 'enumeration-comma': {
        readonly marks: string;
    };
    readonly 'figure-disagrees': {
        readonly measure?: string;
        readonly value: string;
        readonly other: string;
    };
    readonly 'folded-space': {
        readonly before: string;
        readonly after: string;
        readonly count: number;
    };
    readonly 'fullwidth-colon': {
        readonly text: string;
        readonly detail: string;
        readonly lines: number;
    };
    readonly 'fullwidth-comment': {
        readonly text: string;
        readonly detail: string;
        readonly lines: number;
    };
    readonly 'fullwidth-dash': {
        readonly text: string;
        readonly detail: string;
        readonly lines: number;
    };
    readonly 'fullwidth-digit': {
        readonly written: string;
        readonly right: string;
    };
    readonly 'fullwidth-indent': {
        readonly text: string;
        readonly detail: string;
        readonly lines: number;
    };
    readonly 'heading-level': {
        readonly title?: string;
        readonly level?: number;
        readonly numeral?: string;
    };
    readonly 'invalid-date': {
        readonly text: string;
        readonly date?: string;
        readonly year?: number;
        readonly month?: number;
        readonly days?: number;
    };
    readonly 'invisible-character': {
        readonly character: Localized;
        readonly count: number;
    };
    readonly 'lead-also-responsible': {
        readonly name: string;
        readonly role: Localized;
        readonly first: Localized;
    };
    readonly 'lookalike-character': {
        readonly written: string;
        readonly code: string;
        readonly right?: string;
    };
    readonly 'lossy-number': {
        readonly text: string;
        readonly read: string;
    };
    readonly 'merge-conflict': {
        readonly text: string;
        readonly detail: string;
        readonly lines: number;
    };
    readonly 'merged-names': {
        readonly written: string;
        readonly names: readonly string[];
        readonly count: number;
    };
    readonly 'missing-key': {
        readonly place: Localized;
        readonly keys?: readonly string[];
        readonly key?: string;
    };
    readonly 'missing-space-after-colon': {
        readonly text: string;
        readonly detail: string;
        readonly lines: number;
    };
    readonly 'missing-space-after-dash': {
        readonly text: string;
        readonly detail: string;
        readonly lines: number;
    };
    readonly 'mixed-dialect': {
        readonly key: string;
        readonly to: string;
    };
    readonly 'mixed-percent': {
        readonly rare: string;
        readonly rareCount: number;
        readonly main: string;
        readonly mainCount: number;
    };
    readonly 'name-varies': {
        readonly form: string;
        readonly main: string;
        readonly mainCount: number;
        readonly others: readonly string[];
    };
    readonly 'needless-space': Record<never, never>;
    readonly 'nested-title': Record<never, never>;
    readonly 'no-alias': {
        readonly text: string;
        readonly detail: string;
        readonly lines: number;
    };
    readonly 'no-responsible-body': {
        readonly tasks?: number;
        readonly open?: number;
        readonly number?: string;
    };
    readonly 'noncanonical-name': {
        readonly name: string;
        readonly preferred: string;
    };
    readonly 'open-list': {
        readonly names?: readonly string[];
    };
    readonly 'role-label': {
        readonly names?: readonly string[];
        readonly label?: string;
        readonly expected?: string;
    };
    readonly 'section-empty': {
        readonly title?: string;
    };
    readonly 'source-changed': {
        readonly file: string;
        readonly recorded: string;
        readonly actual: string;
        readonly moved?: number;
        readonly lost?: number;
    };
    readonly 'source-drift': {
        readonly name: Localized;
        readonly anchor?: string;
        readonly count?: number;
        readonly text?: string;
        readonly lines?: Localized;
        readonly source?: string;
        readonly plan?: string;
        readonly more?: number;
    };
    readonly 'source-misplaced': {
        readonly name: Localized;
        readonly anchor: string;
        readonly moved?: string;
        readonly lines: Localized | readonly string[];
        readonly count?: number;
    };
    readonly 'source-missing': {
        readonly file: string;
        readonly folder?: string;
    };
    readonly 'source-order': {
        readonly name: Localized;
        readonly lines: Localized;
        readonly other: Localized;
        readonly otherLines: Localized;
    };
    readonly 'source-unanchored': {
        readonly name: Localized;
        readonly key: Localized;
        readonly anchor?: string;
    };
    readonly 'source-uncovered': {
        readonly lines?: Localized;
        readonly text?: string;
        readonly line?: number;
        readonly endLine?: number;
        readonly start?: number;
        readonly end?: number;
        readonly count?: number;
        readonly percent?: number;
    };
    readonly 'straight-quotes': {
        readonly right: string;
    };
    readonly 'suppression-without-reason': {
        readonly rules: readonly string[];
    };
    readonly 'syntax-error': {
        readonly encoding?: string;
        readonly text?: string;
        readonly detail?: string;
    };
    readonly 'tab-indent': {
        readonly text: string;
        readonly detail: string;
        readonly lines: number;
    };
    readonly 'target-already-met': {
        readonly measure: string;
        readonly target: string;
        readonly reported: string;
        readonly value: string;
    };
    readonly 'target-arithmetic': {
        readonly part: string;
        readonly whole: string;
        readonly share?: string;
        readonly computed?: string;
    };
    readonly 'target-without-unit': {
        readonly measure: string;
        readonly value: string;
    };
    readonly 'task-above': {
        readonly file: string;
        readonly task?: string;
        readonly count?: number;
    };
    readonly 'task-number': {
        readonly number: string;
        readonly previous: string;
        readonly expected: string;
        readonly missing: string;
    };
    readonly 'task-reference': {
        readonly number: string;
    };
    readonly 'term': {
        readonly write?: string;
        readonly found?: string;
        readonly because?: string | Localized;
        readonly section?: string;
    };
    readonly 'too-deep': {
        readonly text: string;
        readonly detail: string;
        readonly lines: number;
    };
    readonly 'unbalanced-pair': {
        readonly mark: string;
        readonly other: string;
    };
    readonly 'unheld-body': {
        readonly name: string;
    };
    readonly 'unknown-body': {
        readonly name: string;
        readonly place: string;
        readonly nearest?: readonly string[];
        readonly city?: string;
    };
    readonly 'unknown-jurisdiction': {
        readonly names: number;
        readonly place?: string;
        readonly known?: readonly string[];
        readonly paths?: readonly string[];
        readonly when?: string;
        readonly next?: string;
    };
    readonly 'unknown-key': {
        readonly key: string;
        readonly to?: string;
        readonly place: Localized;
        readonly known?: readonly string[];
        readonly home?: Localized;
    };
    readonly 'unknown-version': {
        readonly version: string;
        readonly current: string;
    };
    readonly 'unreadable-completion': {
        readonly text: string;
    };
    readonly 'unreadable-deadline': {
        readonly text: string;
    };
    readonly 'unused-suppression': {
        readonly rule: string;
    };
    readonly 'vague-deadline': {
        readonly text?: string;
        readonly number?: string;
        readonly word?: string;
        readonly verb?: string;
    };
    readonly 'value-needs-quotes': {
        readonly text: string;
        readonly detail: string;
        readonly lines: number;
    };
    readonly 'verbatim-differs': {
        readonly value: string;
    };
    readonly 'wrong-mark': {
        readonly written: string;
        readonly right: string;
    };
    readonly 'wrong-type': {
        readonly words?: readonly string[];
        readonly members?: readonly string[];
        readonly key?: string;
        readonly text?: string;
    };
    readonly 'config-invalid': MessageData;
    readonly 'registry-invalid': MessageData;
    readonly 'unknown-rule': MessageData;
    readonly 'internal-error': {
        readonly rule: string;
        readonly detail: string;
    };
}

interface FindingOf<Id extends RuleId | OwnRuleId> extends AnyFinding {
    readonly rule: Id;
    readonly data: DataOf<Id>;
}

interface Fix {
    readonly title: Localized;
    readonly safe: boolean;
    readonly edits: readonly TextEdit[];
}

interface FoundDocumentNumber extends ReadDocumentNumber {
    readonly start: number;
    readonly end: number;
    readonly codeEnd: number;
    readonly certain: boolean;
}

interface FoundQuantity extends Quantity {
    readonly text: string;
    readonly start: number;
    readonly end: number;
}

interface FoundTime extends TimeSpan {
    readonly start: number;
    readonly end: number;
}

interface HeadedDeadline {
    readonly line: number;
    readonly text: string;
}

interface Hunk {
    readonly aStart: number;
    readonly aEnd: number;
    readonly bStart: number;
    readonly bEnd: number;
}

declare const INVISIBLE_CHARACTERS: string;

interface ImportNote {
    readonly line: number;
    readonly message: Localized;
}

interface ImportOptions {
    readonly dialect?: Dialect;
    readonly file?: string;
    readonly sha256?: string;
    readonly reading?: string;
    readonly encoding?: Encoding;
    readonly jurisdiction?: string;
    readonly tables?: readonly PageTable[];
}

interface ImportResult {
    readonly yaml: string;
    readonly document: PlanDocument;
    readonly kept: readonly KeptPassage[];
    readonly overrides: number;
    readonly unheld: readonly UnheldBodies[];
    readonly assumed: readonly AssumedRole[];
    readonly undated: readonly UndatedDeadline[];
    readonly yearless: readonly UndatedDeadline[];
    readonly headed: readonly HeadedDeadline[];
    readonly shared: readonly SharedStatement[];
    readonly repeated: readonly RepeatedTask[];
    readonly short: readonly OddRow[];
    readonly unread: readonly OddRow[];
    readonly crowded: readonly {
        readonly line: number;
    }[];
    readonly henceforth: readonly HenceforthBodies[];
    readonly persons: readonly UnplacedPersons[];
    readonly keptWhole: boolean;
    readonly broken: readonly BrokenHeading[];
    readonly seenInstead: readonly SeenInstead[];
    readonly understood: boolean;
}

interface Item extends Range {
    readonly value: SyntaxNode | null;
    readonly isPart: boolean;
}

type ItemPlace = {
    readonly beside: BoundObject;
    readonly side: 'before' | 'after';
} | {
    readonly into: BoundObject;
};

type ItemType = keyof typeof KEY;

interface KeptPassage {
    readonly from: number;
    readonly to: number;
    readonly text: string;
}

type Language = keyof Localized;

type Level = Severity | 'off';

interface Light {
    readonly colour: LightColour;
    readonly reasons: readonly LightReason[];
}

type LightColour = 'done' | 'red' | 'yellow' | 'green' | 'grey';

interface LightDay {
    readonly on: string;
    readonly every?: ReportingInterval | undefined;
}

interface LightFacts {
    readonly status?: ProgressStatus | undefined;
    readonly due?: string | undefined;
    readonly entries: readonly string[];
    readonly issued?: string | undefined;
}

type LightReason = 'done' | 'overdue' | 'behind' | 'due-soon' | 'unreported' | 'on-track' | 'not-started' | 'no-date';

interface LineIndex {
    readonly lineCount: number;
    lineStart(line: number): number;
    lineEnd(line: number): number;
    position(offset: number): Position;
    offset(position: Position): number;
}

interface LintConfig {
    readonly rules?: Readonly<Partial<Record<RuleId | OwnRuleId, Level>>>;
    readonly words?: WordList;
}

interface LintNow {
    readonly signal?: LintOptions['signal'];
    readonly source?: LintOptions['source'];
}

interface LintOptions {
    readonly registry?: Registry | undefined;
    readonly source?: SourceContext | undefined;
    readonly config?: LintConfig | undefined;
    readonly ownRules?: readonly Rule[] | undefined;
    readonly only?: readonly (RuleId | OwnRuleId)[] | undefined;
    readonly onTask?: ((part: TaskPart) => void) | undefined;
    readonly signal?: {
        readonly aborted: boolean;
        throwIfAborted(): void;
    } | undefined;
}

interface Linter {
    run(document: PlanDocument, now?: LintNow): Finding[];
    first(document: PlanDocument, tasks: number): Finding[];
}

interface Localized {
    readonly zh: string;
    readonly en: string;
}

interface Location {
    readonly best: Place | undefined;
    readonly places: readonly Place[];
    readonly others: readonly Place[];
    readonly distance: number;
}

interface MapNode extends Range {
    readonly kind: 'map';
    readonly flow: boolean;
    readonly entries: readonly Entry[];
}

type MessageData = Readonly<Record<string, string | number | Localized | readonly string[]>>;

interface MissingAnchor {
    readonly node: SourceNode;
    readonly anchor: string;
    readonly edit: TextEdit;
}

type NewValue = string | readonly string[] | undefined;

type NoDue = 'open' | 'recurring' | 'vague' | 'unreadable' | 'none';

interface NumberForm {
    readonly before: string;
    readonly digits: 'ascii' | 'fullwidth' | 'chinese' | 'circled';
    readonly width: number;
    readonly after: string;
}

interface OfficialDocument {
    headlines?: string[];
    title?: string;
    number?: string;
    issuer?: string;
    issued?: string;
    addressees?: string;
    body?: string;
    titleLines?: string[];
    planTitleLines?: string[];
    order?: ('headlines' | 'title' | 'number' | 'addressees' | 'body' | 'signature' | 'issued' | 'planTitle' | 'plan' | 'attachmentList' | 'note' | 'imprint' | 'attachments')[];
    signature?: string;
    note?: string;
    imprint?: string;
    printed?: PrintedElements;
}

interface OpenRoleGroup {
    bodies: string[];
    open: true;
}

type OwnRuleId = `${string}/${string}`;

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

interface PageTable {
    readonly cells: readonly PageCell[];
    readonly rowCount: number;
    readonly columnCount: number;
}

interface Passage {
    source: Anchor;
    text: string;
}

interface Plan {
    workplan: 1;
    title: string;
    jurisdiction?: string;
    period?: TimeSpan;
    document?: OfficialDocument;
    source?: SourceReference;
    style?: Style;
    preamble?: string;
    preambleSource?: Anchor;
    basis?: Citation[];
    columns?: string[];
    sharedRoles?: SharedRoles[];
    sections?: Section[];
    tasks?: Task[];
    citations?: Citation[];
    closing?: string;
    closingSource?: Anchor;
    attachments?: Attachment[];
    passages?: Passage[];
    note?: string;
}

interface PlanAbove {
    readonly document?: PlanDocument;
    readonly problem?: NonNullable<SourceText['problem']>;
}

declare class PlanDocument implements PlanView {
    #private;
    readonly encoding: {
        readonly name: Encoding;
        readonly damaged: boolean;
    } | undefined;
    constructor(input: string | PlanParts, encoding?: {
        readonly name: Encoding;
        readonly damaged: boolean;
    } | undefined);
    get text(): string;
    slice(start: number, end: number): string;
    get length(): number;
    get parts(): PlanParts;
    get syntax(): SyntaxTree;
    get bound(): BoundPlan;
    get dialect(): Dialect;
    get lines(): LineIndex;
    get tasks(): readonly TaskView[];
    get shapeErrors(): readonly ShapeError[];
    edited(edit: TextEdit): PlanDocument;
    readTask({ task }: TaskPart): void;
    get draft(): Draft<Plan>;
    get plan(): Plan | undefined;
    planIn(source: string): Draft<Plan>;
    rangeOf(path: readonly (string | number)[]): Range | undefined;
    at(path: readonly (string | number)[]): BoundValue | BoundField | undefined;
}

interface PlanProgress {
    readonly on: string;
    readonly every: ReportingInterval;
    readonly items: readonly ProgressItem[];
}

interface PlanView {
    readonly text: string;
    slice(start: number, end: number): string;
    readonly syntax: SyntaxTree;
    readonly bound: BoundParts;
    readonly tasks: readonly TaskView[];
    readonly lines: LineIndex;
    readonly shapeErrors: readonly ShapeError[];
}

interface Position {
    readonly line: number;
    readonly column: number;
}

interface PrintedElements {
    number?: string;
    addressees?: string;
    signature?: string;
    issued?: string;
    attachmentList?: string;
}

interface PrintedPart extends SegmentForm {
    readonly role: PrintedRole;
    readonly lines: readonly string[];
    readonly goesOn?: true;
}

type PrintedRole = SegmentPart | 'passage' | 'gap';

type ProblemCode = 'syntax-error' | 'fullwidth-colon' | 'missing-space-after-colon' | 'missing-space-after-dash' | 'fullwidth-indent' | 'fullwidth-dash' | 'fullwidth-comment' | 'tab-indent' | 'comment-cuts-value' | 'value-needs-quotes' | 'no-alias' | 'merge-conflict' | 'too-deep';

interface Progress {
    status?: 'not-started' | 'in-progress' | 'done' | 'behind' | 'continuing' | 'changed' | 'suspended';
    entries?: ProgressEntry[];
}

interface ProgressEntry {
    date: string;
    body?: string;
    text: string;
    completion?: number | string;
    problem?: string;
    next?: string;
    evidence?: string;
}

interface ProgressItem {
    readonly task: number;
    readonly clause: number | undefined;
    readonly number: string;
    readonly title: string;
    readonly text: string;
    readonly path: readonly string[];
    readonly bodies: Readonly<Partial<Record<Role, readonly string[]>>>;
    readonly reporters: readonly string[];
    readonly status: ProgressStatus | undefined;
    readonly entries: readonly EntryWords[];
    readonly newest: EntryWords | undefined;
    readonly due: Due;
    readonly light: Light;
}

type ProgressStatus = 'not-started' | 'in-progress' | 'done' | 'behind' | 'continuing' | 'changed' | 'suspended';

interface ProgressUnit {
    readonly task: number;
    readonly clause: number | undefined;
    readonly view: TaskView;
    readonly object: BoundObject;
}

interface PropertySpec {
    readonly en: string;
    readonly zh: string;
    readonly shape: ValueShape;
    readonly value: ValueKind;
    readonly type?: TypeName;
    readonly required?: boolean;
    readonly unless?: readonly string[];
    readonly filled?: boolean;
    readonly words?: readonly (readonly [
        string,
        string
    ])[];
}

interface Quantity {
    readonly value: number;
    readonly bound: Bound;
    readonly unit: string;
    readonly percent: boolean;
    readonly tolerance: number;
}

interface Range {
    readonly start: number;
    readonly end: number;
}

interface ReadDocumentNumber {
    readonly number: DocumentNumber;
    readonly canonical: string;
    readonly typos: readonly Localized[];
    readonly yearStart: number;
}

interface Reanchored {
    readonly node: SourceNode;
    readonly status: 'unchanged' | 'moved' | 'not-found' | 'unclear';
    readonly from: string;
    readonly to: string;
    readonly distance: number;
}

interface Reanchoring {
    readonly anchors: readonly Reanchored[];
    readonly edits: readonly TextEdit[];
}

interface RelatedPlace extends Range {
    readonly message: Localized;
}

interface Report {
    title?: string;
    source?: Anchor;
    preamble?: string;
    preambleSource?: Anchor;
    sections?: ReportSection[];
    closing?: string;
    closingSource?: Anchor;
}

interface ReportItem {
    text: string;
    source?: Anchor;
    figures?: Figure[];
    verbatim?: string;
    tasks?: (number | string)[];
    citations?: Citation[];
    note?: string;
}

interface ReportSection {
    title: string;
    source?: Anchor;
    text?: string;
    verbatim?: string;
    items?: ReportItem[];
}

type ReportingInterval = 'month' | 'quarter';

type Role = (typeof ROLES)[number];

type RoleGroup = string[] | OpenRoleGroup;

interface RoleGroupView {
    readonly role: Role;
    readonly carrier: BoundObject;
    readonly field: BoundField;
    readonly names: readonly BoundScalar[];
    readonly openMark: BoundScalar | undefined;
}

type RuleGroup = 'yaml' | 'shape' | 'document' | 'task' | 'body' | 'text' | 'source' | 'config';

type RuleId = RuleWithFolder | SetupRuleId;

interface Scalar extends Range {
    readonly kind: 'scalar';
    readonly style: ScalarStyle;
    readonly value: string;
}

type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

interface Section {
    number?: number | string;
    title: string;
    source?: Anchor;
    runIn?: string;
    text?: string;
    textSource?: Anchor;
    sharedRoles?: SharedRoles[];
    sections?: Section[];
    tasks?: Task[];
    closing?: string;
    closingSource?: Anchor;
    verbatim?: string;
    note?: string;
}

interface SeenInstead {
    readonly kind: SeenKind;
    readonly line: number;
}

type SeenKind = 'numerals-in-line' | 'markdown' | 'table' | 'nothing';

interface Seq extends Range {
    readonly kind: 'seq';
    readonly flow: boolean;
    readonly items: readonly Item[];
}

type Severity = 'error' | 'warning' | 'info';

interface ShapeError {
    readonly error: ErrorObject;
    readonly object: BoundObject;
}

interface SharedRoles {
    lead?: RoleGroup;
    responsible?: RoleGroup;
    support?: RoleGroup;
    implement?: RoleGroup;
    guide?: RoleGroup;
    supervise?: RoleGroup;
}

interface SourceContext extends SourceText {
    readonly rules: readonly Rule[];
    ownWords(document: PlanDocument): readonly Range[] | undefined;
}

interface SourceReference {
    file: string;
    sha256?: string;
    reading?: string;
    encoding?: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';
    lineBreaks?: 'lf' | 'crlf' | 'cr';
    endsWithBreak?: boolean;
    url?: string;
}

interface SourceText {
    readonly text?: string;
    readonly sha256?: string;
    readonly reading?: string;
    readonly problem?: 'missing' | 'outside' | 'not-text' | 'too-large';
    readonly folder?: string;
    readonly above?: ReadonlyMap<string, PlanAbove>;
}

interface Style {
    form?: 'label' | 'verb';
    brackets?: string;
    runIn?: boolean;
    groupSeparator?: string;
    listSeparator?: string;
    classSeparator?: string;
    colon?: string;
    lead?: string;
    responsible?: string;
    support?: string;
    implement?: string;
    guide?: string;
    supervise?: string;
    opening?: string;
    deadlineSeparator?: string;
    deadlineLabel?: string;
    openMark?: string;
    stop?: string;
    end?: string;
    sectionNumerals?: string[];
    numberMark?: string;
    numberGap?: string;
    indent?: string;
    blankLines?: boolean;
    clauseLines?: boolean;
    firstLeads?: boolean;
}

type SyntaxErrorReason = 'not-a-key' | 'not-a-plan' | 'bad-indentation' | 'stray-character' | 'stray-item' | 'list-on-key-line' | 'unclosed-quote' | 'unclosed-bracket' | 'bad-flow' | 'bad-escape' | 'bad-scalar' | 'text-after-value' | 'glued-comment' | 'comment-in-text' | 'control-character' | 'broken-character' | 'lost-character' | 'more-than-one-document' | 'directive' | 'complex-key' | 'encoding' | 'damaged-encoding';

type SyntaxNode = Scalar | MapNode | Seq;

interface SyntaxProblem extends Range {
    readonly code: ProblemCode;
    readonly reason?: SyntaxErrorReason;
    readonly detail?: string;
    readonly replacement?: string;
    readonly replaceFrom?: number;
}

interface SyntaxTree {
    readonly root: PlacedNode | null;
    readonly problems: readonly SyntaxProblem[];
    readonly isOdd: boolean;
}

interface TakenUp {
    file: string;
    task: number | string;
}

interface Target {
    measure: string;
    value: number | string;
    unit?: string;
    of?: number | string;
    share?: number | string;
    by?: TimeSpan;
    actual?: Actual;
}

interface Task {
    number?: number | string;
    title?: string;
    source?: Anchor;
    text?: string;
    clauses?: Clause[];
    lead?: RoleGroup;
    responsible?: RoleGroup;
    support?: RoleGroup;
    implement?: RoleGroup;
    guide?: RoleGroup;
    supervise?: RoleGroup;
    printed?: string;
    deadline?: TimeSpan;
    targets?: Target[];
    scope?: string;
    leader?: string[] | string;
    person?: string[] | string;
    contact?: string[] | string;
    category?: string;
    cells?: string[];
    citations?: Citation[];
    takesUp?: TakenUp[];
    sharedRoles?: SharedRoles[];
    verbatim?: string;
    progress?: Progress;
    tasks?: Task[];
    note?: string;
    derivedLead?: string;
    resolvedNames?: {
        [k: string]: string;
    };
}

interface TaskNumber {
    readonly value: number;
    readonly form: NumberForm;
}

interface TaskView {
    readonly object: BoundObject;
    readonly number: BoundScalar | undefined;
    readonly texts: readonly BoundScalar[];
    readonly fullText: string;
    readonly carriers: readonly BoundObject[];
    readonly groups: readonly RoleGroupView[];
}

interface Term {
    readonly write?: string | undefined;
    readonly not?: readonly string[] | undefined;
    readonly because?: string | undefined;
}

interface TextEdit extends Range {
    readonly text: string;
}

interface TimeContext {
    readonly year?: number | undefined;
}

interface TimeSpan {
    text: string;
    from?: string;
    to?: string;
    kind: 'interval' | 'open' | 'recurring' | 'vague' | 'unknown';
}

type TypeName = 'plan' | 'document' | 'printedElements' | 'source' | 'style' | 'passage' | 'takenUp' | 'sharedRoles' | 'citation' | 'section' | 'task' | 'clause' | 'target' | 'actual' | 'progress' | 'progressEntry' | 'attachment' | 'report' | 'reportSection' | 'reportItem' | 'figure';

interface TypeSpec {
    readonly zh: string;
    readonly en: string;
    readonly oneOf: readonly string[];
    readonly properties: readonly PropertySpec[];
}

declare const USUAL_SECTION_NUMERALS: readonly string[];

interface Uncovered extends Range {
    readonly line: number;
    readonly endLine: number;
}

interface UndatedDeadline {
    readonly line: number;
    readonly text: string;
}

interface UnheldBodies {
    readonly line: number;
    readonly names: readonly string[];
    readonly column?: string;
}

type ValueKind = 'version' | 'prose' | 'place' | 'period' | 'documentNumber' | 'citationNumber' | 'issuer' | 'date' | 'path' | 'hash' | 'reader' | 'url' | 'anchor' | 'identifier' | 'bodies' | 'body' | 'person' | 'deadline' | 'quantity' | 'unit' | 'enum' | 'boolean' | 'note' | 'verbatim' | 'numeral' | 'taskReference' | 'object';

type ValueShape = 'scalar' | 'scalars' | 'object' | 'objects';

interface WordList {
    readonly terms: readonly Term[];
    readonly requiredSections: readonly string[];
    readonly rules: readonly Rule[];
}

interface Wording {
    readonly plan: string;
    readonly source: string;
    readonly hunks: readonly Hunk[];
    readonly isTypography: boolean;
}

declare function applyEdits(text: string, edits: readonly TextEdit[]): string;

declare function applyFixes(text: string, findings: readonly AnyFinding[], options?: ApplyFixesOptions): string;

declare function compareText(document: PlanDocument, source: string, value: Scalar): Comparison | undefined;

declare function convert(document: PlanDocument, dialect: Dialect): TextEdit[];

declare function coverage(document: PlanDocument, source: string, sha256?: string): Coverage;

declare function createLineIndex(text: string): LineIndex;

declare function createLinter(options?: LintOptions): Linter;

declare const daysBetween: (from: string, to: string) => number;

declare function deadlinesIn(text: string, { year, begins }?: DeadlineContext): FoundTime[];

declare function decodeText(bytes: Uint8Array): DecodedText;

declare function dueOf(bound: BoundParts, carriers: readonly BoundObject[]): Due;

declare function duplicateItems(document: PlanDocument, objects: readonly BoundObject[]): TextEdit[] | undefined;

declare function fileKind(bytes: Uint8Array): FileKind;

declare function filesAbove(document: PlanDocument): readonly string[];

declare function fill(template: Localized, data: MessageData): Localized;

declare function findDocumentNumbers(text: string, codes?: () => ReadonlySet<string>): FoundDocumentNumber[];

declare function findQuantities(text: string): FoundQuantity[];

declare function findTimes(text: string, { year }?: TimeContext): FoundTime[];

declare function fixEdits(findings: readonly AnyFinding[], options?: ApplyFixesOptions): TextEdit[];

declare function format(document: PlanDocument): TextEdit[];

declare function importNotes({ unheld, assumed, undated, broken, yearless, headed, shared, repeated, short, unread, persons, crowded, henceforth, keptWhole, }: Pick<ImportResult, 'unheld' | 'assumed' | 'undated'> & Partial<ImportResult>): ImportNote[];

declare function importOfficialText(text: string, options?: ImportOptions): ImportResult;

declare function insertItem(document: PlanDocument, type: ItemType, lines: readonly string[], place: ItemPlace): TextEdit[] | undefined;

declare function insertKey({ text, lines, dialect }: PlanDocument, object: BoundObject, key: string, value: string, after?: string): TextEdit | undefined;

declare const isRuleId: (word: string) => word is RuleId;

declare function lightOf(facts: LightFacts, { on, every }: LightDay): Light;

declare function likeNumeral(sample: string, value: number): string;

declare function lint(document: PlanDocument, options?: LintOptions): Finding[];

declare function locate(words: Words, source: string, index?: SourceIndex, { limit }?: LocateOptions): Location;

declare function locateAnchor(anchor: Anchor, source: LineIndex): Anchor;

declare function missingAnchors(document: PlanDocument, source: string): MissingAnchor[];

declare function moveItems(document: PlanDocument, objects: readonly BoundObject[], place: ItemPlace): TextEdit[] | undefined;

declare function objectOf(object: BoundObject | undefined, key: string): BoundObject | undefined;

declare const openSource: (source: SourceText) => SourceContext;

declare const parentTask: ({ owner }: BoundObject) => BoundObject | undefined;

declare function parsePlan(input: string | Uint8Array): PlanDocument;

declare const planDate: (bound: Pick<BoundParts, 'root'>) => string | undefined;

declare const planYear: (bound: Pick<BoundParts, 'root'>) => number | undefined;

declare function printTaskNumber(value: number, { before, digits, width, after }: NumberForm): string;

declare function printedDraft(draft: Draft<Plan>): PrintedPart[];

declare function printedParts(plan: Plan): PrintedPart[];

declare function progressOf({ parts: { bound, views }, }: {
    readonly parts: {
        readonly bound: Pick<BoundParts, 'objects' | 'root' | 'scalars'>;
        readonly views: readonly TaskView[];
    };
}, { on, every }: LightDay): PlanProgress;

declare function progressUnits(tasks: readonly TaskView[]): ProgressUnit[];

declare function rangeOfValue(value: BoundValue): Range;

declare function readAnchor(text: string): Anchor | undefined;

declare function readChineseNumber(text: string): number | undefined;

declare function readDocumentNumber(value: string): ReadDocumentNumber | undefined;

declare function readQuantity(printed: string | number): Quantity | undefined;

declare function readTaskNumber(text: string): TaskNumber | undefined;

declare function readTime(text: string, context?: TimeContext): TimeSpan;

declare function reanchor(document: PlanDocument, source: string, sha256?: string): Reanchoring;

declare const removeItems: (document: PlanDocument, objects: readonly BoundObject[]) => TextEdit[] | undefined;

declare function renderOfficialText(plan: Plan): string;

declare function scalarOf(object: BoundObject | undefined, key: string): BoundScalar | undefined;

declare const scalarText: (value: string) => string;

declare function setInner(document: PlanDocument, outer: BoundObject, key: string, innerKey: string, value: NewValue): TextEdit[] | undefined;

declare function setValue(document: PlanDocument, object: BoundObject, key: string, value: NewValue): TextEdit[] | undefined;

declare function setValueAt(document: PlanDocument, path: readonly (string | number)[], value: NewValue): TextEdit[] | undefined;

declare function taskView(object: BoundObject): TaskView;

declare const uncoveredPassages: (document: PlanDocument, source: string) => readonly Uncovered[];

declare function update(document: PlanDocument, changes: readonly TextEdit[]): PlanDocument;

declare function wordList({ terms, requiredSections, }: {
    readonly terms?: readonly Term[] | undefined;
    readonly requiredSections?: readonly string[] | undefined;
}): WordList;

declare function writtenLike({ style }: Pick<Scalar, 'style'>, text: string): string;
