import type { BoundObject } from '@workplan/plan/model';
import type { Layout, SpinePart, TaskPart } from '@workplan/plan/parts';
import type { Range } from '@workplan/plan/text';
import type { Occurrence, Place } from '../rule.js';
import type { PartResult } from './check-part.js';

export const SPINE = -1;

/** Where a part stands among the others; what is said of the part stays with its slot when the part changes. */
export interface Slot {
  part: TaskPart | SpinePart;
  /** Index of the task; {@link SPINE} for the spine. */
  index: number;
  /** The number of the attachment that it stands in, from 0. */
  attachment: number | undefined;
  /** The tasks that it stands in, by number; empty for most. */
  above: string;
  result: PartResult | undefined;
  /** Words that rules about the whole plan had looked for, by rule. */
  mentions: Map<number, readonly Occurrence<unknown>[]> | undefined;
}

/** What a rule noted in a part: itself, and the words it had looked for. */
export type NotedAs = 'noted' | 'mentions';

export const notedIn = (slot: Slot, as: NotedAs, rule: number): readonly Occurrence<unknown>[] =>
  (as === 'noted' ? slot.result?.noted[rule] : slot.mentions?.get(rule)) ?? NOTHING;

const NOTHING: readonly Occurrence<unknown>[] = [];

/** One place of something that a rule noted. */
export class SlotPlace implements Place {
  constructor(
    readonly owner: Slot,
    private readonly as: NotedAs,
    private readonly rule: number,
    private readonly occurrence: number,
    private readonly index: number,
  ) {}

  /** Where it stands in the text at present. */
  rangeIn(layout: Layout): Range {
    const range = notedIn(this.owner, this.as, this.rule)[this.occurrence]?.places[this.index];
    if (range === undefined) throw new Error(`no place ${this.index}`);
    return inText(this.owner, range, layout);
  }
}

/** A range of a part as one of the text. */
export function inText({ index }: Slot, { start, end }: Range, layout: Layout): Range {
  if (index === SPINE) {
    const from = layout.fromSpine(start);
    return { start: from, end: Math.max(layout.fromSpine(end), from) };
  }
  const shift = layout.taskStart(index);
  return { start: start + shift, end: end + shift };
}

export const newSlot = (part: Slot['part'], index: number): Slot => ({
  part,
  index,
  attachment: undefined,
  above: '',
  result: undefined,
  mentions: undefined,
});

/** The slots of all tasks in the order of the plan, with the part of each as of the last time. */
export interface SlotTable {
  readonly slots: Slot[];
  /** Beside the slots, so that thousands can be compared without a look into each. */
  readonly parts: TaskPart[];
}

/**
 * The slots for the tasks as they are now. Parts that stay keep their slots; as many new ones as went
 * take over their slots, so that what was concluded about them keeps its places.
 */
export function alignSlots(
  { slots, parts: before }: SlotTable,
  parts: readonly TaskPart[],
): { readonly table: SlotTable; readonly changed: Slot[]; readonly gone: Slot[] } {
  let head = 0;
  while (head < before.length && head < parts.length && before[head] === parts[head]) head += 1;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < parts.length - head &&
    before[before.length - 1 - tail] === parts[parts.length - 1 - tail]
  )
    tail += 1;
  const end = parts.length - tail;
  if (before.length === parts.length) {
    const changed: Slot[] = [];
    for (let at = head; at < end; at += 1) {
      if (before[at] === parts[at]) continue;
      const slot = slots[at] as Slot;
      slot.part = before[at] = parts[at] as TaskPart;
      changed.push(slot);
    }
    return { table: { slots, parts: before }, changed, gone: [] };
  }
  const added = parts.slice(head, end).map((part, at) => newSlot(part, head + at));
  const gone = slots.slice(head, slots.length - tail);
  const all = [...slots.slice(0, head), ...added, ...slots.slice(slots.length - tail)];
  for (let at = head; at < all.length; at += 1) (all[at] as Slot).index = at;
  return { table: { slots: all, parts: [...parts] }, changed: added, gone };
}

/** The attachment (from 0) that an object stands in. */
export function attachmentOf(object: BoundObject | undefined, attachments: readonly BoundObject[]): number | undefined {
  for (let at = object; at !== undefined; at = at.owner) {
    if (at.type !== 'attachment') continue;
    const index = attachments.indexOf(at);
    return index === -1 ? undefined : index;
  }
  return undefined;
}
