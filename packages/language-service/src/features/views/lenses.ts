import type { Finding, Localized } from '@workplan/core';
import type { CodeLens } from 'vscode-languageserver';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { textEdit } from '../edits/workspace-edit.js';

const FIX: Localized = { zh: '改正：{title}', en: 'Fix: {title}' };

/** More buttons than this would push the plan apart; the rest is fixed by «all safe fixes». */
const MOST = 40;

/** The command of the client that makes the edits of a button: URI, version, edits. */
const COMMAND = 'workplan.applyFix';

/** A button above every line that has a finding with a safe fix, so that no shortcut need be known. */
export function fixLenses(plan: OpenPlan): CodeLens[] {
  const lines = new Set<number>();
  const lenses: CodeLens[] = [];
  for (const finding of plan.findings) {
    const fix = safeFixOf(finding);
    const range = rangeAt(plan, finding.range);
    if (fix === undefined || finding.severity === 'info' || lines.has(range.start.line)) continue;
    lines.add(range.start.line);
    const title = FIX[plan.language].replace('{title}', fix.title[plan.language]);
    lenses.push({
      range,
      command: {
        title,
        command: COMMAND,
        arguments: [plan.uri, plan.version, fix.edits.map((edit) => textEdit(plan, edit))],
      },
    });
    if (lenses.length === MOST) break;
  }
  return lenses;
}

/** In a plan tied to its source a name is never changed unasked; a button asks first, so the one suggestion will do. */
function safeFixOf({ fixes }: Finding) {
  return fixes.find(({ safe }) => safe) ?? (fixes.length === 1 ? fixes[0] : undefined);
}
