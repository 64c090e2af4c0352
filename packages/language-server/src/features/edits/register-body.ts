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
 * @param client whether it can make files, understands edits of several documents, and the unit in which it counts
 */
export async function registerActions(
  plan: OpenPlan,
  range: Range,
  kinds: readonly string[] | undefined,
  environment: Environment,
  { createsFiles = false, knowsVersions = true, encoding = 'utf-16' as string } = {},
): Promise<CodeAction[]> {
  const place = planPlace(plan);
  if (
    environment.registerBody === undefined ||
    !knowsVersions ||
    place === undefined ||
    !isWanted(CodeActionKind.QuickFix, kinds)
  )
    return [];
  const [start, end] = [offsetAt(plan, range.start), offsetAt(plan, range.end)];
  const touched = plan.findings.filter(
    ({ rule, range: at }) => rule === 'unknown-body' && at.start <= end && start <= at.end,
  );
  const names = new Map(touched.map((finding) => [finding.data['name'], finding]));
  const actions: CodeAction[] = [];
  for (const [name, finding] of names) {
    const files =
      typeof name === 'string'
        ? (await environment.registerBody(plan.uri, { name, place }))?.map(atLineStarts)
        : undefined;
    if (
      typeof name !== 'string' ||
      files === undefined ||
      (!createsFiles && files.some(({ text }) => text === undefined))
    )
      continue;
    // Nobody turns columns of a file that is not open into those of the client.
    if (encoding !== 'utf-16' && !files.every(isAtLineStarts)) continue;
    actions.push({
      title: TITLE[plan.language].replace('{name}', name).replace('{place}', place),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(plan.uri, plan.document.lines, finding, plan.language)],
      edit: editOfFiles(files),
    });
  }
  return actions;
}

/** Lines that are put behind others, at the start of the line that follows: there every unit counts alike. */
const atLineStarts = (file: FileEdit): FileEdit => ({
  ...file,
  edits: file.edits.map((edit) => {
    const [lineBreak] = /^(?:\r\n|\r|\n)/.exec(edit.text) ?? [];
    if (lineBreak === undefined || file.text?.startsWith(lineBreak, edit.end) !== true || edit.start !== edit.end)
      return edit;
    const at = edit.end + lineBreak.length;
    return { start: at, end: at, text: edit.text.slice(lineBreak.length) + lineBreak };
  }),
});

const isAtLineStarts = ({ text = '', edits }: FileEdit): boolean =>
  edits.every(({ start, end }) => start === end && (start === 0 || /[\r\n]/.test(text.charAt(start - 1))));

/** New files are made first. An edit of a file that is not open has no version to go by. */
const editOfFiles = (files: readonly FileEdit[]): WorkspaceEdit => ({
  documentChanges: files.flatMap(({ uri, text, edits }) => {
    const lines = createLineIndex(text ?? '');
    return [
      ...(text === undefined ? [CreateFile.create(uri)] : []),
      {
        textDocument: { uri, version: null },
        edits: edits.map((edit) => ({ range: rangeIn(lines, edit), newText: edit.text })),
      },
    ];
  }),
});
