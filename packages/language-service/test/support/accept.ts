import {
  applyEdits,
  parsePlan,
  update,
  type BoundField,
  type BoundObject,
  type PlanDocument,
  type TextEdit,
} from '@workplan/core';
import { propertyOf } from '@workplan/core/schema';
import { InsertTextFormat, type CompletionItem } from 'vscode-languageserver';
import type { CompletionPlace } from '../../src/features/context/index.js';
import { offsetAt, type OpenPlan } from '../../src/open-plan.js';

/** A snippet as it stands before its gaps are filled. */
const gapsClosed = (snippet: string): string =>
  snippet.replace(/\$\{\d+:([^}]*)\}|\$\d+/g, (_, held: string | undefined) => held ?? '');

/** The edit that an editor makes when an item is taken. */
export function editOf(plan: OpenPlan, { textEdit, insertTextFormat }: CompletionItem): TextEdit {
  if (textEdit === undefined || !('range' in textEdit)) throw new Error('no edit');
  const {
    range: { start, end },
    newText,
  } = textEdit;
  return {
    start: offsetAt(plan, start),
    end: offsetAt(plan, end),
    text: insertTextFormat === InsertTextFormat.Snippet ? gapsClosed(newText) : newText,
  };
}

/** The plan's text once an item has been taken. */
export const accept = (plan: OpenPlan, item: CompletionItem): string =>
  applyEdits(plan.document.text, [editOf(plan, item)]);

/**
 * What is wrong with a plan once an item has been taken at a place: syntax errors that were not there, a key or value
 * that is not read as what was offered, or a text that undoing does not bring back. Empty when all is well.
 *
 * @param isSound false for a plan with mistakes in it: what its lines seem to be and what they are read as may differ beforehand
 */
export function faultsOf(
  plan: OpenPlan,
  offset: number,
  place: CompletionPlace,
  item: CompletionItem,
  isSound = true,
): string[] {
  const { document } = plan;
  const edit = editOf(plan, item);
  const before = document.text;
  const problems = document.syntax.problems.length;
  const text = applyEdits(before, [edit]);
  const after = update(parsePlan(before), [edit]);
  const faults: string[] = [];
  if (edit.start > offset || edit.end < offset)
    faults.push(`the edit ${edit.start}-${edit.end} is not around the cursor`);
  if (after.text !== text) faults.push('the text is another than the edit makes');
  const broken = after.syntax.problems.slice(0, 3).map(({ code }) => code);
  if (after.syntax.problems.length > problems) faults.push(`new syntax errors: ${broken.join(' ')}`);
  const labelAt = edit.text.indexOf(item.label);
  const at = edit.start + (labelAt === -1 ? edit.text.search(/[^\s\-"']/) : labelAt);
  if (isSound && problems === 0 && !isRead(after, place, item.label, at))
    faults.push(
      `«${item.label}» is not read as ${place.kind === 'key' ? place.type : `${place.owner}.${place.spec.en}`}`,
    );
  const undone = update(after, [
    { start: edit.start, end: edit.start + edit.text.length, text: before.slice(edit.start, edit.end) },
  ]);
  if (undone.text !== before || undone.syntax.problems.length !== problems)
    faults.push('undoing does not bring back what was there');
  return faults;
}

/** Whether the plan has at this place what was offered. */
function isRead(document: PlanDocument, place: CompletionPlace, label: string, at: number): boolean {
  if (place.kind === 'key')
    return objectsAround(document, at).some(
      (object) =>
        object.type === place.type &&
        [...object.fields.values()].some(
          (field) => startsAt(field, at) && (propertyOf(place.type, label) ?? field.spec) === field.spec,
        ),
    );
  return fieldsAround(document, at).some(
    ({ spec, owner, values }) =>
      spec === place.spec &&
      owner.type === place.owner &&
      values.some(
        (value) =>
          value.kind === 'scalar' && value.node.start <= at && at <= value.node.end && value.node.value === label,
      ),
  );
}

const startsAt = ({ entry }: BoundField, at: number): boolean => entry.start <= at && at <= entry.start + 1;

const objectsAround = ({ bound }: PlanDocument, at: number): BoundObject[] =>
  [...bound.objects.values()].flatMap((objects) => objects.filter(({ map }) => map.start <= at && at <= map.end));

const fieldsAround = (document: PlanDocument, at: number): BoundField[] =>
  objectsAround(document, at).flatMap(({ fields }) => [...fields.values()]);
