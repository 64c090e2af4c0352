import type { DataOf, Localized, MessageData, OwnRuleId, PlanDocument, RuleId, Severity } from '@workplan/plan';
import type { BoundObject, Head } from '@workplan/plan/model';
import type { PlanView } from '@workplan/plan/parts';
import type { Dialect } from '@workplan/plan/schema';
import type { Encoding, Range, TextEdit } from '@workplan/plan/text';
import type { LookupResult, Registry } from '@workplan/registry';
import type { Term } from './term.js';

/** The groups of rules; each is a folder. */
export type RuleGroup = 'yaml' | 'shape' | 'document' | 'task' | 'body' | 'text' | 'source' | 'config';

/** What is said about a rule, in both languages. Kept apart from what it says, so that a linter need not load it. */
export interface RuleAbout {
  /** What the rule asks for, in a few words. */
  readonly title: Localized;
  /** Why it matters, and what to write. */
  readonly why: Localized;
}

/** All that a rule says, in both languages. Templates hold `{placeholders}`. */
export interface RuleTexts {
  readonly messages: Readonly<Record<string, Localized>>;
  readonly fixes?: Readonly<Record<string, Localized>>;
  readonly related?: Readonly<Record<string, Localized>>;
}

/** The names of the fixes that the texts of a rule have words for. */
export type FixKey<T extends RuleTexts> = keyof NonNullable<T['fixes']> & string;
type RelatedKey<T extends RuleTexts> = keyof NonNullable<T['related']> & string;

export interface FixSpec<Title extends string> {
  readonly title: Title;
  readonly data?: MessageData;
  /** Left out: as the rule declares. */
  readonly safe?: boolean;
  readonly edits: readonly TextEdit[];
}

export interface ReportMore<Fix extends string, Related extends string> {
  readonly severity?: Severity;
  readonly fixes?: readonly FixSpec<Fix>[];
  /** `inSpine`: the range is one of the spine, not of the part that is checked. */
  readonly related?: readonly {
    readonly message: Related;
    readonly range: Range;
    readonly data?: MessageData;
    readonly inSpine?: true;
  }[];
}

/** Data that a rule always carries cannot be left out. */
type Carried<D, More> = Readonly<Record<never, never>> extends D ? [data?: D, more?: More] : [data: D, more?: More];

/** Reports one finding: which message, where, with which values. */
export type Report<T extends RuleTexts, D extends MessageData = MessageData> = (
  message: keyof T['messages'] & string,
  range: Range,
  ...carried: Carried<D, ReportMore<FixKey<T>, RelatedKey<T>>>
) => void;

/** The official text that the plan names (原文), as the caller found it. */
export interface SourceText {
  readonly text?: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256?: string;
  /** How its lines were read from a file that is no plain text, with its version (`docx-1`). */
  readonly reading?: string;
  /** Why there is no text: no such file, one outside the workspace, one that is not text, or one that is too large. */
  readonly problem?: 'missing' | 'outside' | 'not-text' | 'too-large';
  /** Of a text outside: the folder that a caller would have to allow, where the name alone says it. */
  readonly folder?: string;
  /** The plans of a higher level that its tasks take up (承接), by the file as the plan writes it. */
  readonly above?: ReadonlyMap<string, PlanAbove>;
}

/** A plan of a higher level, or why it could not be had. */
export interface PlanAbove {
  readonly document?: PlanDocument;
  readonly problem?: NonNullable<SourceText['problem']>;
}

/** A source with what looks at it: see `openSource`. */
export interface SourceContext extends SourceText {
  readonly rules: readonly Rule[];
  /**
   * The words of a plan that its source does not have, in the order of the plan; offsets in its text. Undefined
   * where the source could not be had.
   */
  ownWords(document: PlanDocument): readonly Range[] | undefined;
}

/** What every rule may know beside the text it looks at. Rules read no files and no clock. */
export interface RuleWorld {
  readonly registry: Registry | undefined;
  readonly head: Head;
  readonly dialect: Dialect;
  /** The plan's jurisdiction (地区). */
  readonly place: string | undefined;
  /** The date on which names are checked, `YYYY-MM-DD`. */
  readonly date: string | undefined;
  /** The word list of the configuration, and the sections that it asks for. */
  readonly terms: readonly Term[] | undefined;
  readonly requiredSections: readonly string[] | undefined;
  /** The answer of the registry for a name, here and on the plan's date; undefined without registry or place. */
  lookup(name: string, on?: string): LookupResult | undefined;
}

/** What a rule looks at: one part of a plan. All ranges are offsets in the text of that part. */
export interface RuleContext extends RuleWorld {
  readonly document: PlanView;
  /** A task by itself, or the spine: the rest of the plan, in which a line stands for each such task. */
  readonly part: 'task' | 'spine';
  /** The spine, for what a rule shows of it. */
  readonly spine: PlanView;
  /** The number of the attachment that the task stands in, from 0. */
  readonly attachment: number | undefined;
  /** How the bytes of the file were read; reported once, with the spine. */
  readonly encoding: { readonly name: Encoding; readonly damaged: boolean } | undefined;
}

/** The same for rules that look at the plan and its source together. Ranges are offsets in the whole text. */
export interface DocumentContext extends RuleWorld {
  readonly document: PlanDocument;
  /** Undefined when the caller looked up no source: rules about it stay silent. */
  readonly source: SourceText | undefined;
}

/** The id of a rule: ours, or of one that somebody else defines. */
export type AnyRuleId = RuleId | OwnRuleId;

/** What every rule declares of itself. */
export interface RuleMeta<T extends RuleTexts = RuleTexts, Id extends AnyRuleId = AnyRuleId> {
  /** Stable, kebab-case, never translated. Rules that others define have a name of theirs and a slash in front. */
  readonly id: Id;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** Whether findings carry a fix, and of which kind. */
  readonly fix?: 'safe' | 'suggestion';
  /** It speaks of how words are printed: where the issued text prints them so, that is no mistake of the writer. */
  readonly aboutPrint?: true;
  readonly texts: T;
}

/** What a rule about one part declares: what it finds there follows from that part and the world alone. */
export interface PartRuleSpec<T extends RuleTexts = RuleTexts, Id extends AnyRuleId = AnyRuleId> extends RuleMeta<
  T,
  Id
> {
  check(context: RuleContext, report: Report<T, DataOf<Id>>): void;
}

/** What a rule about the plan and its source together declares. */
export interface DocumentRuleSpec<T extends RuleTexts = RuleTexts, Id extends AnyRuleId = AnyRuleId> extends RuleMeta<
  T,
  Id
> {
  checkDocument(context: DocumentContext, report: Report<T, DataOf<Id>>): void;
}

/** Something that a rule about the whole plan notes in one part. */
export interface Occurrence<K> {
  /** What counts about it; plain data. As long as it stays the same, the rule is not asked again. */
  readonly key: K;
  /** Where it stands in the part. */
  readonly places: readonly Range[];
  /** The object that it belongs to, for rules that look at what holds it. */
  readonly object?: BoundObject;
}

/** A place that moves with the text around it. */
export interface Place {
  readonly owner: unknown;
}

/** An occurrence, as a rule about the whole plan is shown it. */
export interface Noted<K> {
  readonly key: K;
  /** Called on the object: it is no function of its own. */
  place(this: Noted<K>, index: number): Place;
}

/** The same for a rule that is shown all of them in the order of the plan. */
export interface Seen<K> extends Noted<K> {
  readonly object: BoundObject | undefined;
  /** Where it stands in the spine, itself or the line that stands for its task. */
  readonly inSpine: number;
}

/** New words for a place of a part. */
export interface PlaceEdit {
  readonly place: Place;
  readonly text: string;
}

/** What a finding of a rule about the whole plan may have beside its words: a severity of its own, fixes, other places. */
export interface PlaceMore<Fix extends string, Related extends string> {
  readonly severity?: Severity;
  /** One fix may change every task of a plan: findings that share it are to share its list of edits. */
  readonly fixes?: readonly {
    readonly title: Fix;
    readonly data?: MessageData;
    readonly safe?: boolean;
    readonly edits: readonly PlaceEdit[];
  }[];
  readonly related?: readonly { readonly message: Related; readonly place: Place; readonly data?: MessageData }[];
}

/** Reports one finding of a rule about the whole plan. */
export type PlaceReport<T extends RuleTexts, D extends MessageData = MessageData> = (
  message: keyof T['messages'] & string,
  place: Place,
  ...carried: Carried<D, PlaceMore<FixKey<T>, RelatedKey<T>>>
) => void;

/** What a rule about the plan as a whole is given. */
export interface PlanContext extends RuleWorld {
  readonly spine: PlanView;
}

/**
 * What a rule about the plan as a whole declares: it notes what matters in each part, and checks all of it together.
 * What it finds must follow from the keys and their order alone.
 */
export interface PlanRuleSpec<
  T extends RuleTexts = RuleTexts,
  K = unknown,
  Id extends AnyRuleId = AnyRuleId,
> extends RuleMeta<T, Id> {
  /** It looks at the objects that hold what it notes, and so at the spine. */
  readonly readsSpine?: true;
  collect(context: RuleContext): Occurrence<K>[];
  conclude(seen: readonly Seen<K>[], context: PlanContext, report: PlaceReport<T, DataOf<Id>>): void;
}

/** What a rule keeps of the plan as it changes; `R` is what it reports with. */
interface IndexReporting<R, K> {
  add(noted: Noted<K>): void;
  remove(noted: Noted<K>): void;
  /**
   * Checks what is there now; it must not matter in which order it came.
   *
   * @param orderOf where something stands in the plan: the smaller, the earlier
   */
  conclude(orderOf: (noted: Noted<K>) => number, context: PlanContext, report: R): void;
  /** Words that the rule wants to have looked for in every part, in an order of their own. */
  words?(): readonly string[];
}

/** What a rule with these texts keeps of the plan as it changes. */
export type PlanIndex<T extends RuleTexts, K, D extends MessageData = MessageData> = IndexReporting<
  PlaceReport<T, D>,
  K
>;

/** The same of a rule that would take too long if it were shown everything after each change. */
export interface IndexRuleSpec<
  T extends RuleTexts = RuleTexts,
  K = unknown,
  Id extends AnyRuleId = AnyRuleId,
> extends RuleMeta<T, Id> {
  collect(context: RuleContext): Occurrence<K>[];
  createIndex(): PlanIndex<T, K, DataOf<Id>>;
  /**
   * Where the words of the index stand in a part; they are noted as well. A part whose text holds none of them is
   * not looked at.
   */
  mentions?(context: RuleContext, words: readonly string[]): Occurrence<K>[];
}

/** A rule that looks at one part of a plan at a time. */
export type PartRule = PartRuleSpec & { readonly kind: 'part' };
/** A rule about the plan as a whole. */
export type PlanRule = PlanRuleSpec & { readonly kind: 'plan' };
/** A rule that compares parts by what it notes of each. */
export type IndexRule = IndexRuleSpec & { readonly kind: 'index' };
/** A rule about the text as it is written. */
export type DocumentRule = DocumentRuleSpec & { readonly kind: 'document' };
/** A rule about the comments that take findings back; what it finds follows from what all others found. */
export type CommentRule = RuleMeta & { readonly kind: 'comments' };

/**
 * A rule as the engine runs it; `kind` says what it looks at. The engine knows neither its texts nor its keys by type:
 * the functions below check both, and what a rule is given back is only what it noted or named itself.
 */
export type Rule = PartRule | PlanRule | IndexRule | DocumentRule | CommentRule;

/** Declares a rule about single parts, with its message keys and the data of its findings checked by the compiler. */
export const defineRule = <const T extends RuleTexts, const Id extends AnyRuleId = AnyRuleId>(
  rule: PartRuleSpec<T, Id>,
): Rule => ({
  kind: 'part',
  ...rule,
});

/** Declares a rule about the plan as a whole. */
export const definePlanRule = <const T extends RuleTexts, K, const Id extends AnyRuleId = AnyRuleId>(
  rule: PlanRuleSpec<T, K, Id>,
): Rule => ({ kind: 'plan', ...rule });

/** Declares a rule about the plan as a whole that keeps an index. */
export const defineIndexRule = <const T extends RuleTexts, K, const Id extends AnyRuleId = AnyRuleId>(
  rule: IndexRuleSpec<T, K, Id>,
): Rule => ({ kind: 'index', ...rule });

/** Declares a rule about the comments that take findings back. */
export const defineCommentRule = <const T extends RuleTexts>(rule: RuleMeta<T>): Rule => ({
  kind: 'comments',
  ...rule,
});

/** Declares a rule about the plan and its source. */
export const defineDocumentRule = <const T extends RuleTexts, const Id extends AnyRuleId = AnyRuleId>(
  rule: DocumentRuleSpec<T, Id>,
): Rule => ({ kind: 'document', ...rule });

/** Executed examples of a rule, shown on its page. `⟦` and `⟧` mark the range of each finding. */
export interface RuleExamples {
  readonly bad: readonly BadExample[];
  /** Texts in which the rule finds nothing. */
  readonly good: readonly (string | GoodExample)[];
}

/** What an example is checked with: a source text, whose hash is 64 zeros unless stated, plans above, and word lists. */
export interface ExampleSource {
  readonly config?: { readonly terms?: readonly Term[]; readonly requiredSections?: readonly string[] };
  readonly source?: string;
  readonly sha256?: string;
  readonly reading?: string;
  readonly problem?: NonNullable<SourceText['problem']>;
  readonly folder?: string;
  /** Plans of a higher level, by the name of their files; others are missing. */
  readonly above?: Readonly<Record<string, string>>;
}

/** What a rule leaves alone. */
export interface GoodExample extends ExampleSource {
  readonly yaml: string;
}

/** What a rule finds, with the exact places between ⟦ and ⟧. */
export interface BadExample extends ExampleSource {
  /** A plan, or the part of one that matters, with the expected ranges marked. */
  readonly yaml: string;
  /** The whole text after the first fix of every finding; the rule must find nothing more in it. */
  readonly fixed?: string;
}
