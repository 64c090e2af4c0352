import type { Finding, Language, LineIndex, Severity } from '@workplan/core';
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import { rangeIn, type OpenPlan } from '../open-plan.js';
import { placeInSource } from './source-text/finding-place.js';

/** How editors show each severity. */
export const RULE_SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What editors strike out or fade. */
const TAGS: Readonly<Record<string, DiagnosticTag>> = {
  'body-not-in-force': DiagnosticTag.Deprecated,
  'unused-suppression': DiagnosticTag.Unnecessary,
};

/** The findings of a plan as diagnostics, the same as `workplan lint` prints; those about its source with the place there. */
export const planDiagnostics = (plan: OpenPlan): Diagnostic[] =>
  plan.findings.map((finding) => {
    const diagnostic = diagnosticOf(plan.uri, plan.document.lines, finding, plan.language);
    const place = placeInSource(plan, finding);
    return place === undefined
      ? diagnostic
      : { ...diagnostic, relatedInformation: [...(diagnostic.relatedInformation ?? []), place] };
  });

/** Findings in a file as diagnostics. */
export const diagnosticsOf = (
  uri: string,
  lines: LineIndex,
  findings: readonly Finding[],
  language: Language,
): Diagnostic[] => findings.map((finding) => diagnosticOf(uri, lines, finding, language));

/** One finding as a diagnostic: a client gives it back when it asks for code actions. */
export function diagnosticOf(uri: string, lines: LineIndex, finding: Finding, language: Language): Diagnostic {
  const tag = TAGS[finding.rule];
  return {
    range: rangeIn(lines, finding.range),
    severity: RULE_SEVERITIES[finding.severity],
    code: finding.rule,
    source: 'workplan',
    message: finding.message[language],
    ...(tag === undefined ? {} : { tags: [tag] }),
    ...(finding.related.length === 0
      ? {}
      : {
          relatedInformation: finding.related.map((place) => ({
            location: { uri, range: rangeIn(lines, place) },
            message: place.message[language],
          })),
        }),
  };
}
