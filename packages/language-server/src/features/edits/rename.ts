import type { BoundScalar, TextEdit } from '@workplan/core';
import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { contentOf, placeAt } from '../navigation/bound.js';
import { mentionsAt, OPEN_LIST_MARK } from '../navigation/mentions.js';
import { numberKey, taskIndex } from '../navigation/tasks.js';
import { writtenLike } from './written-scalar.js';
import { workspaceEdit } from './workspace-edit.js';

/** A name that can be changed everywhere at once. */
interface Renamable {
  readonly at: BoundScalar;
  /** All places that change together. */
  readonly places: readonly BoundScalar[];
  accepts(name: string): boolean;
}

/** Line breaks and other characters that no name has. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** The name at an offset and where it stands; null where nothing can be renamed. */
export function prepareRename(plan: OpenPlan, offset: number): { range: Range; placeholder: string } | null {
  const found = renamableAt(plan, offset);
  return found === undefined ? null : { range: rangeAt(plan, contentOf(found.at.node)), placeholder: found.at.node.value };
}

/**
 * Changes a body wherever the role lists of the plan write it this way, or the number of a task with
 * every reference to it. Null where nothing can be renamed, or not to this name: an empty one, one of
 * several lines, 等, or the number of another task.
 */
export function rename(plan: OpenPlan, offset: number, newName: string): WorkspaceEdit | null {
  const found = renamableAt(plan, offset);
  const name = newName.trim();
  if (found === undefined || name === '' || CONTROL.test(name) || !found.accepts(name)) return null;
  return workspaceEdit(plan, found.places.map(({ node }): TextEdit => ({ start: node.start, end: node.end, text: writtenLike(node, name) })));
}

function renamableAt(plan: OpenPlan, offset: number): Renamable | undefined {
  const at = placeAt(plan, offset)?.scalar;
  const found = at === undefined || at.node.style === 'block' ? undefined : at.value === 'body' ? body(plan, at) : task(plan, at, offset);
  return found?.places.some(({ node }) => node.style === 'block') ? undefined : found;
}

function body({ document }: OpenPlan, at: BoundScalar): Renamable | undefined {
  const { value } = at.node;
  if (value === OPEN_LIST_MARK || value.trim() === '') return undefined;
  return { at, places: (document.bound.scalars.get('body') ?? []).filter(({ node }) => node.value === value), accepts: (name) => name !== OPEN_LIST_MARK };
}

function task(plan: OpenPlan, at: BoundScalar, offset: number): Renamable | undefined {
  const found = mentionsAt(plan, offset);
  const isNumber = at === found?.declaration || at.value === 'taskReference';
  if (!isNumber || found?.declaration === undefined) return undefined;
  const own = numberKey(found.declaration.node.value);
  return {
    at,
    places: [found.declaration, ...found.mentions],
    accepts: (name) => numberKey(name) === own || taskIndex(plan.document).task(name) === undefined,
  };
}
