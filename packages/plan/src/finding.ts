import type { FindingData } from './generated/finding-data.js';
import type { OwnRuleId, RuleId } from './rule-id.js';
import type { Localized, MessageData } from './localized.js';
import type { Range, TextEdit } from './text/range.js';

/** How grave a finding is: a mistake, a likely mistake, or a hint. */
export type Severity = 'error' | 'warning' | 'info';

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

/** What the findings of a rule carry; of rules of others any values. */
export type DataOf<Id extends RuleId | OwnRuleId> = Id extends RuleId ? FindingData[Id] : MessageData;

/** A finding of any rule, whichever data it carries: for programs that hand findings on. */
export interface AnyFinding {
  readonly rule: RuleId | OwnRuleId;
  readonly severity: Severity;
  readonly message: Localized;
  readonly range: Range;
  /** The values behind the message, for programs. */
  readonly data: MessageData;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
}

/** A finding of one rule, or of several. */
export interface FindingOf<Id extends RuleId | OwnRuleId> extends AnyFinding {
  readonly rule: Id;
  readonly data: DataOf<Id>;
}

/**
 * What a rule reports. Offsets are UTF-16 from 0 in the plan's text, `end` excluded. The rule says what the data are:
 * after `finding.rule === 'deadline-conflict'`, `finding.data.deadline` is a string.
 */
export type Finding = { readonly [Id in RuleId]: FindingOf<Id> }[RuleId] | FindingOf<OwnRuleId>;
