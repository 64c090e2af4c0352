// The public API of @workplan/core/rules. Written by scripts/api-report.mjs; review every change of it.

declare const ABOUT: Readonly<Record<string, RuleAbout>>;

interface BadExample extends ExampleSource {
    readonly yaml: string;
    readonly fixed?: string;
}

interface DocumentContext extends RuleWorld {
    readonly document: PlanDocument;
    readonly source: SourceText | undefined;
}

declare const EXAMPLES: Readonly<Record<string, RuleExamples>>;

interface ExampleSource {
    readonly config?: {
        readonly terms?: readonly Term[];
        readonly requiredSections?: readonly string[];
    };
    readonly source?: string;
    readonly sha256?: string;
    readonly reading?: string;
    readonly problem?: NonNullable<SourceText['problem']>;
    readonly folder?: string;
    readonly above?: Readonly<Record<string, string>>;
}

interface GoodExample extends ExampleSource {
    readonly yaml: string;
}

interface Occurrence<K> {
    readonly key: K;
    readonly places: readonly Range[];
    readonly object?: BoundObject;
}

type OwnRuleId = `${string}/${string}`;

type PartRule = PartRuleSpec & {
    readonly kind: 'part';
};

type PlaceReport<T extends RuleTexts, D extends MessageData = MessageData> = (message: keyof T['messages'] & string, place: Place, ...carried: Carried<D, PlaceMore<FixKey<T>, RelatedKey<T>>>) => void;

interface PlanContext extends RuleWorld {
    readonly spine: PlanView;
}

declare const RULES: readonly (Rule & {
    readonly id: RuleId;
})[];

type Report<T extends RuleTexts, D extends MessageData = MessageData> = (message: keyof T['messages'] & string, range: Range, ...carried: Carried<D, ReportMore<FixKey<T>, RelatedKey<T>>>) => void;

type Rule = PartRule | PlanRule | IndexRule | DocumentRule | CommentRule;

interface RuleAbout {
    readonly title: Localized;
    readonly why: Localized;
}

interface RuleContext extends RuleWorld {
    readonly document: PlanView;
    readonly part: 'task' | 'spine';
    readonly spine: PlanView;
    readonly attachment: number | undefined;
    readonly encoding: {
        readonly name: Encoding;
        readonly damaged: boolean;
    } | undefined;
}

interface RuleExamples {
    readonly bad: readonly BadExample[];
    readonly good: readonly (string | GoodExample)[];
}

type RuleGroup = 'yaml' | 'shape' | 'document' | 'task' | 'body' | 'text' | 'source' | 'config';

type RuleId = RuleWithFolder | SetupRuleId;

interface RuleTexts {
    readonly messages: Readonly<Record<string, Localized>>;
    readonly fixes?: Readonly<Record<string, Localized>>;
    readonly related?: Readonly<Record<string, Localized>>;
}

interface Seen<K> extends Noted<K> {
    readonly object: BoundObject | undefined;
    readonly inSpine: number;
}

type Severity = 'error' | 'warning' | 'info';

interface SourceContext extends SourceText {
    readonly rules: readonly Rule[];
    ownWords(document: PlanDocument): readonly Range[] | undefined;
}

interface SourceText {
    readonly text?: string;
    readonly sha256?: string;
    readonly reading?: string;
    readonly problem?: 'missing' | 'outside' | 'not-text' | 'too-large';
    readonly folder?: string;
    readonly above?: ReadonlyMap<string, PlanAbove>;
}

interface Term {
    readonly write?: string | undefined;
    readonly not?: readonly string[] | undefined;
    readonly because?: string | undefined;
}

declare const defineDocumentRule: <const T extends RuleTexts, const Id extends AnyRuleId = AnyRuleId>(rule: DocumentRuleSpec<T, Id>) => Rule;

declare const definePlanRule: <const T extends RuleTexts, K, const Id extends AnyRuleId = AnyRuleId>(rule: PlanRuleSpec<T, K, Id>) => Rule;

declare const defineRule: <const T extends RuleTexts, const Id extends AnyRuleId = AnyRuleId>(rule: PartRuleSpec<T, Id>) => Rule;

declare function exampleSource(document: PlanDocument, { source, sha256, reading, problem, folder, above }: ExampleSource): SourceContext | undefined;

declare const isRuleId: (word: string) => word is RuleId;
