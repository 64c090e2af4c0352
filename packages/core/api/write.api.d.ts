// The public API of @workplan/core/write. Written by scripts/api-report.mjs; review every change of it.

type Gap = (text: string, index: number) => string;

type NewPlan = Omit<Written<Plan>, 'workplan'> & {
    readonly workplan?: 1;
};

declare const PLAN_KINDS: readonly [
    'points',
    'division',
    'action',
    'list'
];

interface PlanFacts {
    readonly kind: PlanKind;
    readonly place: string;
    readonly year: number;
}

type PlanKind = (typeof PLAN_KINDS)[number];

type PlanPath = readonly (string | number)[];

interface PlanProblem {
    readonly path: readonly (string | number)[];
    readonly message: Localized;
}

interface WriteOptions {
    readonly dialect?: Dialect | undefined;
}

type Written<T> = T extends TimeSpan ? T | string : T extends Anchor ? T | string : T extends readonly (infer Item)[] ? readonly Written<Item>[] : T extends object ? {
    readonly [Key in keyof T]: Written<T[Key]>;
} : T;

declare const createPlan: (plan: NewPlan, options?: WriteOptions) => PlanDocument;

declare function fileNameOf(title: string): string;

declare function insertIn(document: PlanDocument, path: PlanPath, value: unknown): TextEdit[] | undefined;

declare function moveIn(document: PlanDocument, from: PlanPath, to: PlanPath): TextEdit[] | undefined;

declare function newPlanText(facts: PlanFacts, dialect: Dialect, gap?: Gap, title?: string): string;

declare function removeIn(document: PlanDocument, path: PlanPath): TextEdit[] | undefined;

declare function setIn(document: PlanDocument, path: PlanPath, value: unknown): TextEdit[] | undefined;

declare const titleOf: (facts: PlanFacts) => string;

declare function toYaml(plan: NewPlan, { dialect }?: WriteOptions): string;

declare function validatePlan(value: unknown): PlanProblem[];
