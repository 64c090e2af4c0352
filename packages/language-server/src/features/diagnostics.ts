import type { Finding, Language, LineIndex, Severity } from '@workplan/core';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { rangeIn, type OpenPlan } from '../open-plan.js';

/** How editors show each severity. */
export const RULE_SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information };

/** Where the page of a rule stands. */
export const rulePage = (rule: string): string => `https://workplan.example/rules/${rule}`;

/** The findings of a plan as diagnostics, the same as `workplan lint` prints. */
export const planDiagnostics = ({ uri, document, findings, language }: OpenPlan): Diagnostic[] => diagnosticsOf(uri, document.lines, findings, language);

/** Findings in a file as diagnostics. */
export const diagnosticsOf = (uri: string, lines: LineIndex, findings: readonly Finding[], language: Language): Diagnostic[] =>
  findings.map((finding) => diagnosticOf(uri, lines, finding, language));

/** One finding as a diagnostic: a client gives it back when it asks for code actions. */
export function diagnosticOf(uri: string, lines: LineIndex, finding: Finding, language: Language): Diagnostic {
  return {
    range: rangeIn(lines, finding.range),
    severity: RULE_SEVERITIES[finding.severity],
    code: finding.rule,
    codeDescription: { href: rulePage(finding.rule) },
    source: 'workplan',
    message: finding.message[language],
    ...(finding.related.length === 0 ? {} : { relatedInformation: finding.related.map((place) => ({ location: { uri, range: rangeIn(lines, place) }, message: place.message[language] })) }),
  };
}
