import type { DocumentSelector } from 'vscode-languageclient';
import { window, workspace, type TextDocument, type TextEditor, type Uri } from 'vscode';

export const LANGUAGE_ID = 'workplan';

/** The editor that shows a plan as a table. */
export const TABLE_VIEW = 'workplan.table';

/** Plans by their language, and plans that somebody opens as plain YAML; of any file system, or of none yet. */
export const SELECTOR: DocumentSelector = [
  { language: LANGUAGE_ID },
  { language: 'yaml', pattern: '**/*.plan.{yaml,yml}' },
  { language: 'yaml', pattern: '**/*.工作方案.{yaml,yml}' },
];

/** What is sent to the server: plans, and the texts that may be the source of one. */
export const SERVED: DocumentSelector = [...SELECTOR, { language: 'plaintext', pattern: '**/*.txt' }];

const PLAN_NAME = /\.(?:plan|工作方案)\.ya?ml$/i;

export const isPlanName = (uri: Uri): boolean => PLAN_NAME.test(uri.path);

/** Versions of a file that editors keep for comparison are nobody's plan. */
const FOREIGN: ReadonlySet<string> = new Set(['git', 'gitfs', 'output', 'vscode-scm']);

export function isPlan({ languageId, uri }: TextDocument): boolean {
  return !FOREIGN.has(uri.scheme) && (languageId === LANGUAGE_ID || (languageId === 'yaml' && isPlanName(uri)));
}

/** The editor of a plan that is in front, or the one that shows a given plan. */
export function planEditor(uri?: Uri): TextEditor | undefined {
  const wanted = uri?.toString();
  const editors = [
    ...(window.activeTextEditor === undefined ? [] : [window.activeTextEditor]),
    ...window.visibleTextEditors,
  ];
  return editors.find(({ document }) =>
    wanted === undefined
      ? document === window.activeTextEditor?.document && isPlan(document)
      : document.uri.toString() === wanted,
  );
}

export const openPlans = (): TextDocument[] => workspace.textDocuments.filter(isPlan);
