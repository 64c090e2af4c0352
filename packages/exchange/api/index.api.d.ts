// The public API of @workplan/exchange. Written by scripts/api-report.mjs; review every change of it.

type ExchangeForm = 'stratml' | 'akn' | 'jsonld';

interface LeftOut {
    readonly element: string;
    readonly count: number;
    readonly words: string;
}

interface NotTaken {
    readonly fault: 'other-kind' | 'damaged' | 'too-large' | 'hostile' | 'no-title';
}

interface NotWritten {
    readonly type: TypeName;
    readonly key: string;
    readonly count: number;
}

interface ReadOptions extends WriteOptions {
    readonly jurisdiction?: string;
}

interface TakenOver {
    readonly kind: 'stratml' | 'akn';
    readonly document: PlanDocument;
    readonly left: readonly LeftOut[];
}

declare function fromXml(text: string, { jurisdiction, ...options }?: ReadOptions): TakenOver | NotTaken;

declare function notWritten(plan: Plan, form: ExchangeForm): NotWritten[];

declare function toAkn(plan: Plan): string;

declare function toJsonLd(plan: Plan): string;

declare function toStratml(plan: Plan): string;
