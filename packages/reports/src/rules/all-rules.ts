import type { Localized, Severity } from '@workplan/core';
import { ABOUT, RULES, type RuleAbout, type RuleGroup } from '@workplan/core/rules';
import { FIXED_RULE_IDS, SETUP_RULES, setupText, type SetupRule } from '@workplan/workspace';
import type { ReportText } from '../texts/say.js';

/** What there is to say about a rule, wherever it lives. */
export interface RuleCard {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly fix: 'safe' | 'suggestion' | undefined;
  readonly title: Localized;
  readonly why: Localized;
  /** Says that checking itself went wrong: its severity cannot be set. */
  readonly isFixed: boolean;
}

export const FIX_WORDS: Readonly<Record<'safe' | 'suggestion', ReportText>> = {
  safe: 'has-fix',
  suggestion: 'has-suggestion',
};

export const GROUP_TITLES: Readonly<Record<RuleGroup | 'source', ReportText>> = {
  yaml: 'group-yaml',
  shape: 'group-shape',
  document: 'group-document',
  task: 'group-task',
  body: 'group-body',
  text: 'group-text',
  source: 'group-source',
  config: 'group-config',
};

/** Every rule that can appear in a report. */
export function allRules(): RuleCard[] {
  const rules: RuleCard[] = RULES.map(({ id, group, severity, fix }) => ({
    id,
    group,
    severity,
    fix,
    ...(ABOUT[id] as RuleAbout),
    isFixed: FIXED_RULE_IDS.includes(id),
  }));
  const own: readonly SetupRule[] = SETUP_RULES;
  const more = own.filter(({ id }) => !rules.some((rule) => rule.id === id));
  return [
    ...rules,
    ...more.map(({ id, severity, title, why }): RuleCard => ({
      id,
      group: 'config',
      severity,
      fix: undefined,
      title: setupText(title),
      why: setupText(why),
      isFixed: true,
    })),
  ];
}
