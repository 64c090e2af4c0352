// The public API of @workplan/compare. Written by scripts/api-report.mjs; review every change of it.

type AdoptProblem = 'comment' | 'no-task' | 'new-paragraph' | 'not-found' | 'found-twice' | 'layout';

interface AttributionChange {
    readonly kind: 'attribution';
    readonly added: readonly RoleBody[];
    readonly removed: readonly RoleBody[];
    readonly roles: readonly {
        readonly body: string;
        readonly from: readonly Role[];
        readonly to: readonly Role[];
    }[];
    readonly renamed: readonly {
        readonly from: string;
        readonly to: string;
    }[];
    readonly newLead: boolean;
    readonly opened?: 'opened' | 'closed';
}

interface Cascade {
    readonly tasks: readonly TaskPlace[];
    readonly links: readonly TakenUp[];
    readonly proposals: readonly CascadeProposal[];
    readonly notTakenUp: readonly TaskPlace[];
    readonly withoutSource: readonly OwnTask[];
    readonly broken: readonly {
        readonly ours: OwnTask;
        readonly task: string;
    }[];
}

interface CascadeProposal extends TakenUp {
    readonly number: number;
    readonly score: CascadeScore;
}

interface CascadeScore {
    readonly total: number;
    readonly text: number;
    readonly targets: number | undefined;
    readonly bodies: number | undefined;
}

type Change = Moved | Renumbered | Reworded | AttributionChange | DeadlineChange | TargetChange | DetailsChange;

type ChangeKind = Change['kind'];

interface CompareOptions {
    readonly registry?: Registry | undefined;
}

interface Conflict {
    readonly line: number;
    readonly number: string;
    readonly key: string;
}

interface Continuity {
    readonly continued: readonly {
        readonly old: TaskPlace;
        readonly new: TaskPlace;
        readonly likeness: number;
    }[];
    readonly ended: readonly TaskPlace[];
    readonly begun: readonly TaskPlace[];
    readonly bodies: readonly {
        readonly body: string;
        readonly before: number;
        readonly after: number;
    }[];
}

declare const DIFFERENCE_KINDS: Readonly<Record<DifferenceKind, Localized>>;

interface DeadlineChange {
    readonly kind: 'deadline';
    readonly from?: string;
    readonly to?: string;
    readonly direction: 'earlier' | 'later' | 'same-day' | 'added' | 'removed' | 'other';
    readonly days?: number;
}

interface Detail {
    readonly field: DetailField;
    readonly clause?: number;
    readonly from?: string;
    readonly to?: string;
}

type DetailField = 'parts' | 'order' | 'clauseRoles' | 'clauseDeadlines' | 'derivedLead' | 'scope' | 'leader' | 'person' | 'contact' | 'category' | 'cells' | 'citations' | 'takesUp' | 'actual' | 'status' | 'entries' | 'note';

interface DetailsChange {
    readonly kind: 'details';
    readonly fields: readonly Detail[];
}

type DifferenceKind = ChangeKind | 'added' | 'removed';

interface DifferenceRow {
    readonly kinds: readonly DifferenceKind[];
    readonly label: string;
    readonly path: readonly string[];
    readonly words: readonly WordSpan[];
    readonly notes: readonly string[];
}

interface DifferenceRows {
    readonly head: readonly DifferenceRow[];
    readonly tasks: readonly DifferenceRow[];
    readonly renumbered: readonly string[];
}

interface Figure {
    readonly measure: string;
    readonly value: string;
}

interface HeadChange {
    readonly field: HeadField;
    readonly from?: string;
    readonly to?: string;
    readonly words?: readonly WordSpan[];
}

type HeadField = keyof typeof FIELDS;

interface MergeOptions {
    readonly labels?: Partial<Labels>;
}

interface Merged {
    readonly text: string;
    readonly conflicts: readonly Conflict[];
    readonly by: 'tasks' | 'lines';
    readonly movedByBoth: readonly string[];
    readonly hasStaleReferences: boolean;
    readonly convertedTo: Dialect | undefined;
}

interface Moved {
    readonly kind: 'moved';
    readonly from: readonly string[];
    readonly to: readonly string[];
}

interface Opinion {
    readonly number: number;
    readonly file: string;
    readonly body: string | undefined;
    readonly author: string;
    readonly task: TaskPlace | undefined;
    readonly isBehind: boolean;
    readonly original: string;
    readonly change: TextChange | undefined;
    readonly comment: string | undefined;
}

interface OwnPlan {
    readonly name: string;
    readonly plan: Plan;
    readonly isAbove: (file: string) => boolean;
}

interface OwnTask extends TaskPlace {
    readonly plan: string;
}

interface PlaceInTime {
    readonly place?: string | undefined;
    readonly on?: string | undefined;
}

interface PlanDifference {
    readonly head: readonly HeadChange[];
    readonly tasks: readonly TaskDifference[];
    readonly unchanged: number;
}

interface Renumbered {
    readonly kind: 'renumbered';
    readonly from: string;
    readonly to: string;
}

interface Return {
    readonly file: string;
    readonly paragraphs: readonly ReturnedParagraph[];
}

interface ReturnedChange {
    readonly kind: 'inserted' | 'deleted';
    readonly author: string;
}

interface ReturnedComment {
    readonly author: string;
    readonly text: string;
    readonly quoted: string;
}

interface ReturnedParagraph {
    readonly row?: number;
    readonly pieces: readonly ReturnedPiece[];
    readonly comments: readonly ReturnedComment[];
}

interface ReturnedPiece {
    readonly text: string;
    readonly revision: ReturnedChange | undefined;
}

interface ReviewOptions {
    readonly isBody?: (name: string) => boolean;
}

interface Reworded {
    readonly kind: 'reworded';
    readonly words: readonly WordSpan[];
}

type Role = (typeof ROLES)[number];

interface RoleBody {
    readonly role: Role;
    readonly body: string;
}

type SameBody = (old: string, name: string) => boolean;

type SayOpinion = (text: keyof typeof OPINION_WORDS, data?: MessageData) => string;

type TakeUpProblem = 'no-number' | 'number-twice' | 'layout';

interface TakenUp {
    readonly above: TaskPlace;
    readonly ours: OwnTask;
}

interface TargetChange {
    readonly kind: 'target';
    readonly added: readonly Figure[];
    readonly removed: readonly Figure[];
    readonly changed: readonly {
        readonly measure: string;
        readonly from: string;
        readonly to: string;
    }[];
}

interface TaskDifference {
    readonly status: 'added' | 'removed' | 'changed';
    readonly old?: TaskPlace;
    readonly new?: TaskPlace;
    readonly changes: readonly Change[];
}

interface TaskPlace {
    readonly number: string;
    readonly path: readonly string[];
    readonly text: string;
    readonly index: number;
}

interface TextChange {
    readonly author: string;
    readonly removed: string;
    readonly added: string;
    readonly before: string;
    readonly after: string;
}

interface Unmarked {
    readonly isWithoutMarks: boolean;
    readonly changed: readonly TaskPlace[];
    readonly absent: readonly TaskPlace[];
    readonly opinions: readonly string[];
}

interface WordSpan {
    readonly kind: 'same' | 'removed' | 'added';
    readonly text: string;
}

declare function adopt(document: PlanDocument, { change, task, isBehind }: Opinion): TextEdit[] | AdoptProblem;

declare function cascade(above: Plan, ours: readonly OwnPlan[]): Cascade;

declare function comparePlans(old: Plan, now: Plan, { registry }?: CompareOptions): PlanDifference;

declare function continuityOf(old: Plan, now: Plan, { registry }?: CompareOptions): Continuity;

declare function differenceFigures({ tasks, head, unchanged }: PlanDifference, language: Language): string;

declare const differenceKinds: ({ kinds }: DifferenceRow, language: Language) => string;

declare function differenceMarkdown(difference: PlanDifference, language: Language, escape: Escape): string;

declare function differenceRows({ head, tasks }: PlanDifference, language: Language): DifferenceRows;

declare function merge(base: string, ours: string, theirs: string, { labels }?: MergeOptions): Merged;

declare const opinionCells: (opinion: Opinion, adopted: ReadonlySet<number>, language: Language) => string[];

declare const opinionColumns: (language: Language) => string[];

declare function opinionItem({ task, isBehind }: Opinion, language: Language): string;

declare function opinionMarkdown(opinions: readonly Opinion[], adopted: ReadonlySet<number>, title: string, language: Language, escape: (words: string) => string): string;

declare function opinionWords({ change, comment }: Opinion, language: Language): string;

declare function review(plan: Plan, returns: readonly Return[], { isBody }?: ReviewOptions): Opinion[];

declare function sameBody(registry: Registry | undefined, old: PlaceInTime, now: PlaceInTime): SameBody;

declare const sayDifference: (language: Language) => (text: keyof typeof TEXTS, data?: MessageData) => string;

declare const sayOpinion: (language: Language) => SayOpinion;

declare function statementsOf(changes: readonly Change[], language: Language): string[];

declare function takeUp(document: PlanDocument, index: number, file: string, above: TaskPlace, tasks: readonly TaskPlace[]): TextEdit[] | TakeUpProblem;

declare function unmarked(plan: Plan, { paragraphs }: Pick<Return, 'paragraphs'>): Unmarked;

declare function unmarkedWords(file: string, { isWithoutMarks, changed, absent, opinions }: Unmarked, language: Language): string[];

declare function wordSpans(old: string, text: string): WordSpan[];
