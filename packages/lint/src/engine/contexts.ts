import type { PlanDocument } from '@workplan/plan';
import { type BoundObject, type Head, headOf, scalarOf } from '@workplan/plan/model';
import type { RuleContext, RuleWorld } from '../rule.js';
import type { LintOptions } from '../options.js';
import { lookupFor } from './lookups.js';
import { attachmentOf, type Slot, SPINE } from './slots.js';

/** What the rules may know of a plan as it is now. */
export interface Contexts {
  readonly head: Head;
  readonly world: RuleWorld;
  /** What they are shown of one part. */
  contextOf(slot: Slot): RuleContext;
}

export function contextsOf(document: PlanDocument, options: LintOptions): Contexts {
  const {
    parts: { spine },
  } = document;
  const head = headOf(spine.bound, document.dialect);
  const world = worldOf(head, options);
  const { registry, dialect, place: jurisdiction, date, lookup, terms, requiredSections } = world;
  return {
    head,
    world,
    // Written out: there is one for each task, and copying by name takes many times as long.
    contextOf: (slot) => ({
      registry,
      head,
      dialect,
      place: jurisdiction,
      date,
      lookup,
      terms,
      requiredSections,
      document: slot.part,
      spine,
      attachment: slot.attachment,
      part: slot.index === SPINE ? 'spine' : 'task',
      encoding: slot.index === SPINE ? document.encoding : undefined,
    }),
  };
}

function worldOf(head: Head, { registry, config }: LintOptions): RuleWorld {
  return {
    registry,
    head,
    dialect: head.dialect,
    place: head.place,
    date: head.date,
    lookup: lookupFor(registry, head),
    terms: config?.words?.terms,
    requiredSections: config?.words?.requiredSections,
  };
}

/** Notes what a task stands in: its attachment, and the tasks above it. Says whether any of it is new. */
export function place(slot: Slot, attachments: readonly BoundObject[]): boolean {
  const { attachment, above } = slot;
  const owner = 'task' in slot.part ? slot.part.task.owner : undefined;
  slot.attachment = attachmentOf(owner, attachments);
  slot.above = tasksAbove(owner);
  return attachment !== slot.attachment || above !== slot.above;
}

/** The numbers of the tasks that an object stands in, the innermost first. */
function tasksAbove(owner: BoundObject | undefined): string {
  const numbers: string[] = [];
  for (let at = owner; at?.type === 'task'; at = at.owner) numbers.push(scalarOf(at, 'number')?.node.value ?? '');
  return numbers.length === 0 ? '' : `${numbers.length}\n${numbers.join('\n')}`;
}
