import type { Severity } from '@workplan/plan';
import { NO_OFFICIAL_WORDS } from '../findings/official-words.js';
import type { Level } from '../options.js';
import type { DocumentRule, IndexRule, PartRule, PlanRule, Report, Rule, RuleTexts } from '../rule.js';
import { reporter, type Sink } from '../findings/finding-of.js';
import type { CommentRules } from '../comments/suppress.js';

/** The rules that run, by what they look at. */
export interface ActiveRules {
  readonly partRules: readonly PartRule[];
  /** What the rules about parts report with, in the same order. */
  readonly reports: readonly Report<RuleTexts>[];
  /** Where that goes. */
  readonly sink: Sink;
  /** Those about the plan as a whole. */
  readonly planRules: readonly (PlanRule | IndexRule)[];
  readonly documentRules: readonly DocumentRule[];
  /** Those about the comments that take findings back. */
  readonly commentRules: CommentRules;
  /** The ids of all that run. */
  readonly ran: ReadonlySet<string>;
  /** Severities that the configuration sets, by rule. */
  readonly severities: ReadonlyMap<string, Severity | undefined>;
}

/** Leaves out what the configuration turns off, and all but `only` when that is given. */
export function activeRules(
  rules: readonly Rule[],
  levels: Readonly<Record<string, Level | undefined>>,
  only: readonly string[] | undefined,
): ActiveRules {
  const active = rules.filter(({ id }) => levels[id] !== 'off' && (only === undefined || only.includes(id)));
  const severities = new Map(
    Object.entries(levels).filter((entry): entry is [string, Severity | undefined] => entry[1] !== 'off'),
  );
  const partRules = active.filter((rule) => rule.kind === 'part');
  const sink: Sink = { found: [], official: NO_OFFICIAL_WORDS, dialect: 'zh' };
  return {
    partRules,
    sink,
    severities,
    ran: new Set(active.map(({ id }) => id)),
    commentRules: new Map(
      active
        .filter((rule) => rule.kind === 'comments')
        .map((rule) => [rule.id, { rule, severity: severities.get(rule.id) }]),
    ),
    reports: partRules.map((rule) => reporter(rule, severities.get(rule.id), sink)),
    planRules: active.filter((rule) => rule.kind === 'plan' || rule.kind === 'index'),
    documentRules: active.filter((rule) => rule.kind === 'document'),
  };
}
