// The public API of @workplan/core/rules. Written by scripts/api-report.mjs; review every change of it.

interface BadExample {
    readonly yaml: string;
    readonly fixed?: string;
}

declare const EXAMPLES: Readonly<Record<string, RuleExamples>>;

declare const RULES: readonly Rule[];

interface Rule<T extends RuleTexts = RuleTexts> {
    readonly id: string;
    readonly group: RuleGroup;
    readonly severity: Severity;
    readonly fix?: 'safe' | 'suggestion';
    readonly texts: T;
    check(context: RuleContext, report: Report<T>): void;
}

interface RuleExamples {
    readonly bad: readonly BadExample[];
    readonly good: readonly string[];
}

type RuleGroup = 'yaml' | 'shape' | 'document' | 'task' | 'body' | 'text' | 'config';

interface RuleTexts {
    readonly title: Localized;
    readonly why: Localized;
    readonly messages: Readonly<Record<string, Localized>>;
    readonly fixes?: Readonly<Record<string, Localized>>;
    readonly related?: Readonly<Record<string, Localized>>;
}

type Severity = 'error' | 'warning' | 'info';
