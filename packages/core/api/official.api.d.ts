// The public API of @workplan/core/official. Written by scripts/api-report.mjs; review every change of it.

interface AssumedRole {
    readonly line: number;
    readonly role: Role;
    readonly names: readonly string[];
}

interface Comparison {
    readonly kind: 'same' | 'differs' | 'elsewhere';
    readonly wordings: readonly Wording[];
}

interface Coverage extends CoveredShare {
    readonly share: number;
    readonly changed: boolean;
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

interface KeptPassage {
    readonly from: number;
    readonly to: number;
    readonly text: string;
}

interface Location {
    readonly best: Place | undefined;
    readonly places: readonly Place[];
    readonly others: readonly Place[];
    readonly distance: number;
}

interface MissingAnchor {
    readonly node: SourceNode;
    readonly anchor: string;
    readonly edit: TextEdit;
}

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

interface PrintedPart extends SegmentForm {
    readonly role: PrintedRole;
    readonly lines: readonly string[];
    readonly goesOn?: true;
}

type PrintedRole = SegmentPart | 'passage' | 'gap';

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

interface SeenInstead {
    readonly kind: SeenKind;
    readonly line: number;
}

type SeenKind = 'numerals-in-line' | 'markdown' | 'table' | 'nothing';

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

interface Wording {
    readonly plan: string;
    readonly source: string;
    readonly hunks: readonly Hunk[];
    readonly isTypography: boolean;
}

declare function compareText(document: PlanDocument, source: string, value: Scalar): Comparison | undefined;

declare function coverage(document: PlanDocument, source: string, sha256?: string): Coverage;

declare function filesAbove(document: PlanDocument): readonly string[];

declare function importNotes({ unheld, assumed, undated, broken, yearless, headed, shared, repeated, short, unread, persons, crowded, henceforth, keptWhole, }: Pick<ImportResult, 'unheld' | 'assumed' | 'undated'> & Partial<ImportResult>): ImportNote[];

declare function importOfficialText(text: string, options?: ImportOptions): ImportResult;

declare function likeNumeral(sample: string, value: number): string;

declare function locate(words: Words, source: string, index?: SourceIndex, { limit }?: LocateOptions): Location;

declare function missingAnchors(document: PlanDocument, source: string): MissingAnchor[];

declare const openSource: (source: SourceText) => SourceContext;

declare function printedDraft(draft: Draft<Plan>): PrintedPart[];

declare function printedParts(plan: Plan): PrintedPart[];

declare function readChineseNumber(text: string): number | undefined;

declare function reanchor(document: PlanDocument, source: string, sha256?: string): Reanchoring;

declare function renderOfficialText(plan: Plan): string;

declare const uncoveredPassages: (document: PlanDocument, source: string) => readonly Uncovered[];
