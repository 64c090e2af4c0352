import { setValue } from '@workplan/core';
import type { OpenPlan } from '../../open-plan.js';
import type { TableEditParams, TableEdits } from '../../requests.js';
import { taskAt } from '../all-tasks.js';
import { textEdit } from '../edits/workspace-edit.js';

/** The least edits that make a change of the table; none when the table is of another version or its row is gone. */
export function tableEdits(plan: OpenPlan, { version, task, carrier, change }: TableEditParams): TableEdits | null {
  const { document } = plan;
  const object = taskAt(document, task)?.carriers[carrier];
  if (version !== plan.version || object === undefined) return null;
  const key = 'role' in change ? change.role : change.key;
  const value =
    'role' in change ? change.names.map((name) => name.trim()).filter((name) => name !== '') : oneLine(change.value);
  // No text is emptied by a typo in a cell, and one of several lines is edited where it stands.
  const edits = key === 'text' && value === '' ? [] : setValue(document, object, key, value);
  return { version, edits: (edits ?? []).map((edit) => textEdit(plan, edit)) };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
