import type { Finding, Localized } from '@workplan/core';
import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import { diagnosticOf } from '../diagnostics.js';
import { ruleTitle } from '../rule-title.js';
import { isInsideText } from './inside-text.js';
import { workspaceEdit } from './workspace-edit.js';

const TITLE: Localized = {
  zh: '忽略此处“{rule}”提示（请在行末写明理由）',
  en: 'Ignore “{rule}” here (give the reason at the end of the line)',
};

/** What no comment can take back. */
const ALWAYS_TOLD: ReadonlySet<string> = new Set([
  'internal-error',
  'unused-suppression',
  'suppression-without-reason',
  'unknown-rule',
  'syntax-error',
]);

/**
 * A comment above the line of a finding that takes it back once its reason is written; nothing where a
 * comment would become part of a text. One action for each rule and line.
 */
export function suppressions(plan: OpenPlan, findings: readonly Finding[]): CodeAction[] {
  const { document, language } = plan;
  const { lines } = document;
  const offered = new Set<string>();
  return findings.flatMap((finding): CodeAction[] => {
    const { line } = lines.position(finding.range.start);
    const key = `${finding.rule} ${line}`;
    if (ALWAYS_TOLD.has(finding.rule) || offered.has(key) || isInsideText(plan, line)) return [];
    offered.add(key);
    const start = lines.lineStart(line);
    const margin = /^[ \t]*/.exec(document.slice(start, lines.lineEnd(line)))?.[0] ?? '';
    const lineBreak = document.slice(start - 2, start) === '\r\n' ? '\r\n' : '\n';
    const text = `${margin}# workplan-disable-next-line ${finding.rule} -- ${lineBreak}`;
    return [
      {
        title: TITLE[language].replace('{rule}', ruleTitle(finding.rule, language)),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(plan.uri, lines, finding, language)],
        edit: workspaceEdit(plan, [{ start, end: start, text }]),
      },
    ];
  });
}
