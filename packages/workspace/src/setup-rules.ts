import type { Finding, Fix, Localized, MessageData, Range, Severity } from '@workplan/core';
import { textOf, type TextKey } from './texts.js';

/** Findings that no rule of the core makes: about the files that set checking up, and about checking itself. */
export interface SetupRule {
  readonly id: string;
  readonly severity: Severity;
  readonly title: TextKey;
  readonly why: TextKey;
  /** A file with the mistake and one without it; none for what cannot be provoked. */
  readonly bad?: string;
  readonly good?: string;
}

/** The rules about configurations and registries, with an example of each. */
export const SETUP_RULES = [
  {
    id: 'config-invalid',
    severity: 'error',
    title: 'config-invalid-title',
    why: 'config-invalid-why',
    bad: '规则:\n  no-responsible-body: 严重\n',
    good: '名录: [./hangzhou.registry.yaml]\n规则:\n  no-responsible-body: warning\n',
  },
  {
    id: 'unknown-rule',
    severity: 'error',
    title: 'unknown-rule-title',
    why: 'unknown-rule-why',
    bad: '规则:\n  no-responsable-body: warning\n',
    good: '规则:\n  no-responsible-body: warning\n',
  },
  {
    id: 'registry-invalid',
    severity: 'error',
    title: 'registry-invalid-title',
    why: 'registry-invalid-why',
    bad: '名录: 1\n地区: 杭州市\n单位:\n  - 全称: 杭州市经济和信息化局\n',
    good: '名录: 1\n地区: 杭州市\n单位:\n  - 简称: 市经信局\n    全称: 杭州市经济和信息化局\n',
  },
  { id: 'internal-error', severity: 'error', title: 'internal-error-title', why: 'internal-error-why' },
] as const satisfies readonly SetupRule[];

/** Whatever says that checking itself went wrong cannot be turned off. */
export const FIXED_RULE_IDS: readonly string[] = ['config-invalid', 'registry-invalid', 'internal-error'];

export type SetupRuleId = (typeof SETUP_RULES)[number]['id'];

export function setupFinding(
  rule: Exclude<SetupRuleId, 'internal-error'>,
  message: Localized,
  range: Range,
  data: MessageData,
  severity: Severity = 'error',
  fixes: readonly Fix[] = [],
): Finding {
  return { rule, severity, message, range, data, fixes, related: [] };
}

/** A finding in the words of the catalogue. */
export const configFinding = (key: TextKey, range: Range, values: MessageData = {}): Finding =>
  setupFinding('config-invalid', textOf(key, values), range, values);
