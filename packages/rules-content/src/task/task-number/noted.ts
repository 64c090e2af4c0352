import type { Occurrence, RuleContext } from '@workplan/lint';
import { type BoundObject, scalarOf } from '@workplan/plan/model';
import { contentRange } from '@workplan/plan/syntax';
import { attachmentAround, depthOf } from '../support/groups.js';

/** A task with its number, or a number that refers to a task. */
export type Noted =
  | {
      readonly kind: 'task';
      readonly text: string | undefined;
      readonly attachment: number | undefined;
      /** How many tasks it stands below. */
      readonly depth: number;
      readonly hasNote: boolean;
      /** It is tied to its place in the official text. */
      readonly isAnchored: boolean;
    }
  | { readonly kind: 'reference'; readonly text: string };

export function notedIn(context: RuleContext): Occurrence<Noted>[] {
  const { document } = context;
  const tasks = document.tasks.map(({ object, number }): Occurrence<Noted> => ({
    key: {
      kind: 'task',
      text: number?.node.value,
      attachment: attachmentAround(context, object),
      depth: depthOf(object),
      hasNote: hasNote(object),
      isAnchored: object.fields.has('source'),
    },
    places: number === undefined ? [] : [contentRange(number.node)],
    object,
  }));
  const references = (document.bound.scalars.get('taskReference') ?? []).map(({ node }): Occurrence<Noted> => ({
    key: { kind: 'reference', text: node.value },
    places: [contentRange(node)],
  }));
  return [...tasks, ...references];
}

export const hasNote = (object: BoundObject): boolean => (scalarOf(object, 'note')?.node.value.trim() ?? '') !== '';
