// The public API of @workplan/compare. Written by scripts/api-report.mjs; review every change of it.

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

type Change = Moved | Renumbered | Reworded | AttributionChange | DeadlineChange | TargetChange;

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

interface DeadlineChange {
    readonly kind: 'deadline';
    readonly from?: string;
    readonly to?: string;
    readonly direction: 'earlier' | 'later' | 'same-day' | 'added' | 'removed' | 'other';
    readonly days?: number;
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
}

interface Moved {
    readonly kind: 'moved';
    readonly from: readonly string[];
    readonly to: readonly string[];
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

interface WordSpan {
    readonly kind: 'same' | 'removed' | 'added';
    readonly text: string;
}

declare function comparePlans(old: Plan, now: Plan, { registry }?: CompareOptions): PlanDifference;

declare function continuityOf(old: Plan, now: Plan, { registry }?: CompareOptions): Continuity;

declare function merge(base: string, ours: string, theirs: string, { labels }?: MergeOptions): Merged;

declare function sameBody(registry: Registry | undefined, old: PlaceInTime, now: PlaceInTime): SameBody;

declare function wordSpans(old: string, text: string): WordSpan[];
