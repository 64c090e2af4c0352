// The public API of @workplan/core/rules. Written by scripts/api-report.mjs; review every change of it.

declare const ABOUT: Readonly<Record<string, RuleAbout>>;

interface BadExample extends ExampleSource {
    readonly yaml: string;
    readonly fixed?: string;
}

type BuiltinRule = Rule & {
    readonly id: RuleId;
};

declare const EXAMPLES: Readonly<Record<string, RuleExamples>>;

interface ExampleSource {
    readonly config?: {
        readonly terms?: readonly Term[];
        readonly requiredSections?: readonly string[];
    };
    readonly source?: string;
    readonly sha256?: string;
    readonly problem?: NonNullable<SourceText['problem']>;
    readonly folder?: string;
}

interface GoodExample extends ExampleSource {
    readonly yaml: string;
}

interface PartRule<T extends RuleTexts = RuleTexts> extends RuleMeta<T> {
    check(context: RuleContext, report: Report<T>): void;
}

declare const RULES: readonly BuiltinRule[];

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

type RuleId = 'ambiguous-body' | 'ascii-punctuation' | 'attachment-missing' | 'body-not-in-force' | 'body-will-change' | 'citation-number' | 'citation-unresolved' | 'comment-cuts-value' | 'config-invalid' | 'covered-by-collective' | 'date-order' | 'deadline-conflict' | 'deadline-outside-period' | 'document-number' | 'done-without-entry' | 'duplicate-body' | 'duplicate-key' | 'duplicate-task' | 'elided-level' | 'empty-value' | 'entry-body' | 'entry-order' | 'enumeration-comma' | 'figure-disagrees' | 'folded-space' | 'fullwidth-colon' | 'fullwidth-comment' | 'fullwidth-dash' | 'fullwidth-digit' | 'fullwidth-indent' | 'heading-level' | 'internal-error' | 'invalid-date' | 'invisible-character' | 'lead-also-responsible' | 'lookalike-character' | 'lossy-number' | 'merge-conflict' | 'merged-names' | 'missing-key' | 'missing-space-after-colon' | 'missing-space-after-dash' | 'mixed-dialect' | 'mixed-percent' | 'name-varies' | 'no-alias' | 'no-responsible-body' | 'noncanonical-name' | 'open-list' | 'registry-invalid' | 'role-label' | 'section-empty' | 'source-changed' | 'source-drift' | 'source-misplaced' | 'source-missing' | 'source-order' | 'source-unanchored' | 'source-uncovered' | 'straight-quotes' | 'suppression-without-reason' | 'syntax-error' | 'tab-indent' | 'target-already-met' | 'target-arithmetic' | 'target-without-unit' | 'task-number' | 'task-reference' | 'term' | 'too-deep' | 'unbalanced-pair' | 'unknown-body' | 'unknown-jurisdiction' | 'unknown-key' | 'unknown-rule' | 'unknown-version' | 'unreadable-completion' | 'unreadable-deadline' | 'unused-suppression' | 'vague-deadline' | 'value-needs-quotes' | 'wrong-type';

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
    readonly problem?: 'missing' | 'outside' | 'not-text' | 'too-large';
    readonly folder?: string;
}

interface Term {
    readonly write?: string | undefined;
    readonly not?: readonly string[] | undefined;
    readonly because?: string | undefined;
}

declare const isRuleId: (word: string) => word is RuleId;
