import type { OwnRuleId, RuleId, Severity } from '@workplan/plan';
import type { TaskPart } from '@workplan/plan/parts';
import type { Registry } from '@workplan/registry';
import type { Rule, SourceContext } from './rule.js';
import type { Term } from './term.js';

/** What a rule may be set to. */
export type Level = Severity | 'off';

/** Word lists with the rule that looks for them, so that a program without such lists need not carry it. */
export interface WordList {
  /** Words that are written in one way, or not at all. */
  readonly terms: readonly Term[];
  /** Words of the titles of sections that a plan must have. */
  readonly requiredSections: readonly string[];
  readonly rules: readonly Rule[];
}

/** What a configuration says of the rules. */
export interface LintConfig {
  /** Severity of a rule by id, or `off`. */
  readonly rules?: Readonly<Partial<Record<RuleId | OwnRuleId, Level>>>;
  /** Word lists, from `wordList`; without them the rule `term` does not run. */
  readonly words?: WordList;
}

/** What rules need to know besides the plan, and which of them run. */
export interface LintOptions {
  /** Bodies by jurisdiction and date; without it the rules about names stay silent. */
  readonly registry?: Registry | undefined;
  /** The source of the plan, from `openSource`; without it the group source/ stays silent. */
  readonly source?: SourceContext | undefined;
  readonly config?: LintConfig | undefined;
  /** Rules of one's own, from `defineRule` and the like; they run besides ours. */
  readonly ownRules?: readonly Rule[] | undefined;
  /** Run only these rules. */
  readonly only?: readonly (RuleId | OwnRuleId)[] | undefined;
  /**
   * Called for each task right after it was checked, while its tree is there: the tree of a long plan is let go then. For
   * those who keep something of every task and would have to read it again. Must not throw.
   */
  readonly onTask?: ((part: TaskPart) => void) | undefined;
  /** Ends the work early with an `AbortError`. */
  readonly signal?: { readonly aborted: boolean; throwIfAborted(): void } | undefined;
}
