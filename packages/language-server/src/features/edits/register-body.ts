import { createLineIndex, type Localized } from '@workplan/core';
import { CodeActionKind, CreateFile, type CodeAction, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import type { Environment, FileEdit } from '../../environment.js';
import { offsetAt, rangeIn, type OpenPlan } from '../../open-plan.js';
import { planPlace } from '../../plan-facts.js';
import { diagnosticOf } from '../diagnostics.js';
import { isWanted } from './code-actions.js';

const TITLE: Localized = { zh: '把“{name}”加入{place}的名录', en: 'Add “{name}” to the registry of {place}' };

/**
 * Adds a body that no registry knows to the user's own: for the findings of unknown-body that touch a range. The files
 * are looked at only then.
 *
 * @param options.createsFiles whether the client can make files
 */
export async function registerActions(plan: OpenPlan, range: Range, kinds: readonly string[] | undefined, environment: Environment, { createsFiles = false } = {}): Promise<CodeAction[]> {
  const place = planPlace(plan);
  if (environment.registerBody === undefined || place === undefined || !isWanted(CodeActionKind.QuickFix, kinds)) return [];
  const [start, end] = [offsetAt(plan, range.start), offsetAt(plan, range.end)];
  const touched = plan.findings.filter(({ rule, range: at }) => rule === 'unknown-body' && at.start <= end && start <= at.end);
  const names = new Map(touched.map((finding) => [finding.data['name'], finding]));
  const actions: CodeAction[] = [];
  for (const [name, finding] of names) {
    const files = typeof name === 'string' ? await environment.registerBody(plan.uri, { name, place }) : undefined;
    if (typeof name !== 'string' || files === undefined || (!createsFiles && files.some(({ text }) => text === undefined))) continue;
    actions.push({
      title: TITLE[plan.language].replace('{name}', name).replace('{place}', place),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(plan.uri, plan.document.lines, finding, plan.language)],
      edit: editOfFiles(files),
    });
  }
  return actions;
}

/** New files are made first. An edit of a file that is not open has no version to go by. */
const editOfFiles = (files: readonly FileEdit[]): WorkspaceEdit => ({
  documentChanges: files.flatMap(({ uri, text, edits }) => {
    const lines = createLineIndex(text ?? '');
    return [
      ...(text === undefined ? [CreateFile.create(uri)] : []),
      { textDocument: { uri, version: null }, edits: edits.map((edit) => ({ range: rangeIn(lines, edit), newText: edit.text })) },
    ];
  }),
});
