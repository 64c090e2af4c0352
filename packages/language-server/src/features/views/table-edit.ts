import {
  insertKey,
  scalarOf,
  scalarText,
  type BoundField,
  type BoundObject,
  type PlanDocument,
  type Role,
  type TextEdit,
} from '@workplan/core';
import { ROLES } from '@workplan/core/schema';
import type { OpenPlan } from '../../open-plan.js';
import type { TableEditParams, TableEdits } from '../../requests.js';
import { taskAt } from '../all-tasks.js';
import { textEdit } from '../edits/workspace-edit.js';
import { writtenLike } from '../edits/written-scalar.js';
import { listEdits } from './list-edit.js';

/** The keys behind which a new one goes, the last that is there; the anchor stays below. */
const ORDER: readonly string[] = ['number', 'title', 'text', ...ROLES, 'deadline'];

/** The least edits that make a change of the table; none when the table is of another version or its row is gone. */
export function tableEdits(plan: OpenPlan, { version, task, carrier, change }: TableEditParams): TableEdits | null {
  const object = taskAt(plan.document, task)?.carriers[carrier];
  if (version !== plan.version || object === undefined) return null;
  const edits =
    'role' in change
      ? roleEdits(plan.document, object, change.role, change.names)
      : textEdits(plan.document, object, change.key, change.value);
  return { version, edits: edits.map((edit) => textEdit(plan, edit)) };
}

function roleEdits(document: PlanDocument, object: BoundObject, role: Role, written: readonly string[]): TextEdit[] {
  const names = written.map((name) => name.trim()).filter((name) => name !== '');
  const field = object.fields.get(role);
  if (field === undefined) return names.length === 0 ? [] : inserted(document, object, role, flow(names));
  if (names.length === 0) return withoutField(document, field);
  const { value } = field.entry;
  if (value?.kind === 'seq') return listEdits(document, value, names);
  const [only, second] = names;
  if (value?.kind === 'scalar' && value.value.trim() !== '' && second === undefined && value.style !== 'block')
    return only === value.value
      ? []
      : [{ start: value.start, end: value.end, text: writtenLike(value, only as string) }];
  return [
    { start: field.entry.colon + 1, end: Math.max(value?.end ?? 0, field.entry.colon + 1), text: ` ${flow(names)}` },
  ];
}

const flow = (names: readonly string[]): string => `[${names.map(scalarText).join(', ')}]`;

function textEdits(document: PlanDocument, object: BoundObject, key: 'text' | 'deadline', written: string): TextEdit[] {
  const value = written.replace(/\s+/g, ' ').trim();
  const field = object.fields.get(key);
  if (field === undefined) return value === '' ? [] : inserted(document, object, key, scalarText(value));
  // A text that is not one line is edited where it stands, and none is emptied by a slip in a cell.
  if (value === '') return key === 'text' ? [] : withoutField(document, field);
  const node = scalarOf(object, key)?.node;
  if (node === undefined)
    return [{ start: field.entry.colon + 1, end: field.entry.colon + 1, text: ` ${scalarText(value)}` }];
  return node.style === 'block' || node.value === value
    ? []
    : [{ start: node.start, end: node.end, text: writtenLike(node, value) }];
}

function inserted(document: PlanDocument, object: BoundObject, key: string, value: string): TextEdit[] {
  const before = ORDER.slice(0, ORDER.indexOf(key)).filter((other) => object.fields.has(other));
  const edit = insertKey(document, object, key, value, before.at(-1));
  return edit === undefined ? [] : [edit];
}

/** Takes a key away with its lines; one that shares its line with a list mark or a bracket is left empty. */
function withoutField({ text, lines }: PlanDocument, { entry, owner }: BoundField): TextEdit[] {
  const first = lines.position(entry.start).line;
  const start = lines.lineStart(first);
  if (owner.map.flow || text.slice(start, entry.start).trim() !== '')
    return [{ start: entry.colon + 1, end: Math.max(entry.end, entry.colon + 1), text: ' []' }];
  let { end } = entry;
  while (end > entry.start && /\s/.test(text.charAt(end - 1))) end -= 1;
  const last = lines.position(Math.max(entry.start, end - 1)).line;
  return [{ start, end: last < lines.lineCount ? lines.lineStart(last + 1) : text.length, text: '' }];
}
