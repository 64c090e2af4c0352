import type { LookupResult, Registry } from '@workplan/registry';
import type { PlanDocument } from '../document.js';
import type { Localized, MessageData } from '../localized.js';
import type { Range, TextEdit } from '../text/range.js';

export type Severity = 'error' | 'warning' | 'info';

/** The groups of rules; each is a folder. */
export type RuleGroup = 'yaml' | 'shape' | 'document' | 'task' | 'body' | 'text' | 'source' | 'config';

/** A change that answers a finding. Safe fixes keep the meaning; the others are suggestions. */
export interface Fix {
  readonly title: Localized;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** Another place that belongs to a finding: the first of two duplicates … */
export interface RelatedPlace extends Range {
  readonly message: Localized;
}

/** What a rule reports. Offsets are UTF-16 from 0 in the plan's text, `end` excluded. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Localized;
  readonly range: Range;
  /** The values behind the message, for programs. */
  readonly data: MessageData;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
}

/** All words of a rule, in both languages. Templates hold `{placeholders}`. */
export interface RuleTexts {
  /** What the rule asks for, in a few words. */
  readonly title: Localized;
  /** Why it matters, and what to write. */
  readonly why: Localized;
  readonly messages: Readonly<Record<string, Localized>>;
  readonly fixes?: Readonly<Record<string, Localized>>;
  readonly related?: Readonly<Record<string, Localized>>;
}

type FixKey<T extends RuleTexts> = T['fixes'] extends object ? keyof T['fixes'] & string : never;
type RelatedKey<T extends RuleTexts> = T['related'] extends object ? keyof T['related'] & string : never;

export interface FixSpec<T extends RuleTexts> {
  readonly title: FixKey<T>;
  readonly data?: MessageData;
  /** Left out: as the rule declares. */
  readonly safe?: boolean;
  readonly edits: readonly TextEdit[];
}

export interface ReportMore<T extends RuleTexts> {
  readonly severity?: Severity;
  readonly fixes?: readonly FixSpec<T>[];
  readonly related?: readonly { readonly message: RelatedKey<T>; readonly range: Range; readonly data?: MessageData }[];
}

/** Reports one finding: which message, where, with which values. */
export type Report<T extends RuleTexts> = (message: keyof T['messages'] & string, range: Range, data?: MessageData, more?: ReportMore<T>) => void;

/** The official text that the plan names (原文), as the caller found it. */
export interface SourceText {
  readonly text?: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256?: string;
  /** Why there is no text: no such file, a file outside the workspace, or a file that is not text. */
  readonly problem?: 'missing' | 'outside' | 'not-text';
}

/** A source with the rules that look at it: see `openSource`. */
export interface SourceContext extends SourceText {
  readonly rules: readonly Rule[];
}

/** What a rule may look at. Rules read no files and no clock. */
export interface RuleContext {
  readonly document: PlanDocument;
  readonly registry: Registry | undefined;
  /** Undefined when the caller looked up no source: rules about it stay silent. */
  readonly source: SourceText | undefined;
  /** The plan's jurisdiction (地区). */
  readonly place: string | undefined;
  /** The date on which names are judged, `YYYY-MM-DD`. */
  readonly date: string | undefined;
  /** The answer of the registry for a name, here and on the plan's date; undefined without registry or place. */
  lookup(name: string, on?: string): LookupResult | undefined;
}

export interface Rule<T extends RuleTexts = RuleTexts> {
  /** Stable, kebab-case, never translated. */
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** Whether findings carry a fix, and of which kind. */
  readonly fix?: 'safe' | 'suggestion';
  readonly texts: T;
  check(context: RuleContext, report: Report<T>): void;
}

/** Declares a rule with its message keys checked by the compiler. */
export function defineRule<const T extends RuleTexts>(rule: Rule<T>): Rule {
  return rule as unknown as Rule;
}

/** Executed examples of a rule, shown on its page. `⟦` and `⟧` mark the range of each finding. */
export interface RuleExamples {
  readonly bad: readonly BadExample[];
  /** Texts in which the rule finds nothing. */
  readonly good: readonly (string | GoodExample)[];
}

/** A source text for an example; its hash is 64 zeros unless stated. */
export interface ExampleSource {
  readonly source?: string;
  readonly sha256?: string;
  readonly problem?: NonNullable<SourceText['problem']>;
}

export interface GoodExample extends ExampleSource {
  readonly yaml: string;
}

export interface BadExample extends ExampleSource {
  /** A plan, or the part of one that matters, with the expected ranges marked. */
  readonly yaml: string;
  /** The whole text after the first fix of every finding; the rule must find nothing more in it. */
  readonly fixed?: string;
}
