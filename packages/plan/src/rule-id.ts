import type { RuleWithFolder } from './generated/rule-id.js';

/** Findings about the files that set checking up, and about checking itself. */
export type SetupRuleId = 'config-invalid' | 'registry-invalid' | 'unknown-rule' | 'internal-error';

/** The id of every rule that a finding may name. Ids never change and are never translated. */
export type RuleId = RuleWithFolder | SetupRuleId;

/** The id of a rule that somebody else defines: a name of theirs, a slash, the name of the rule (`hangzhou/short-title`). */
export type OwnRuleId = `${string}/${string}`;
