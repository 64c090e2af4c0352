import type { TextEdit as PlanEdit } from '@workplan/core';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { rangeAt, type OpenPlan } from '../../open-plan.js';

/** An edit of a plan as the protocol has it. */
export const textEdit = (plan: OpenPlan, edit: PlanEdit): TextEdit => ({
  range: rangeAt(plan, edit),
  newText: edit.text,
});

/** Edits of this very version of the plan; an editor with another version refuses them. */
export const workspaceEdit = (plan: OpenPlan, edits: readonly PlanEdit[]): WorkspaceEdit => ({
  documentChanges: [
    { textDocument: { uri: plan.uri, version: plan.version }, edits: edits.map((edit) => textEdit(plan, edit)) },
  ],
});
