// The public API of @workplan/core/rules. Written by scripts/api-report.mjs; review every change of it.

declare const ABOUT: Readonly<Record<string, RuleAbout>>;

interface BadExample extends ExampleSource {
    readonly yaml: string;
    readonly fixed?: string;
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
}

interface GoodExample extends ExampleSource {
    readonly yaml: string;
}

type PartRule = PartRuleSpec & {
    readonly kind: 'part';
};

declare const RULES: readonly Rule[];

type Rule = PartRule | PlanRule | IndexRule | DocumentRule | CommentRule;

interface RuleAbout {
    readonly title: Localized;
    readonly why: Localized;
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
}

interface Term {
    readonly write?: string | undefined;
    readonly not?: readonly string[] | undefined;
    readonly because?: string | undefined;
}

declare const isRuleId: (word: string) => word is RuleId;
