import type { PlanDocument } from '../../../document.js';
import type { BoundObject } from '../../../model/bound.js';
import { scalarOf } from '../../../model/plan-date.js';
import { sectionsAround } from '../support/groups.js';

const hasNote = (object: BoundObject): boolean => (scalarOf(object, 'note')?.node.value.trim() ?? '') !== '';

/**
 * Whether the plan says why a number is missing before a task: by a note (备注) on the task, on a
 * section around it, on its attachment, or on a section passed over since the task before.
 */
export function gapNotes(document: PlanDocument): (task: BoundObject, before: BoundObject | undefined) => boolean {
  const noted = (document.bound.objects.get('section') ?? []).filter(hasNote).map((section) => section.map.start);
  return (task, before) => {
    if (hasNote(task) || sectionsAround(task).some(hasNote)) return true;
    const holder = [task, ...sectionsAround(task)].at(-1)?.owner;
    if (holder?.type === 'attachment' && hasNote(holder)) return true;
    const from = before?.map.start ?? holder?.map.start ?? 0;
    const next = firstAfter(noted, from);
    return next !== undefined && next < task.map.start;
  };
}

/**
 * The number with which the tasks go on when sections before them carry the numerals（一）to（三）
 * and no tasks, as in a plan whose tasks begin with（四）.
 */
export function numeralsBefore(document: PlanDocument, task: BoundObject): number {
  const holder = [task, ...sectionsAround(task)].at(-1)?.owner;
  let count = 0;
  for (const section of document.bound.objects.get('section') ?? []) {
    if (section.map.start >= task.map.start) break;
    const around = sectionsAround(section);
    const isSecondLevel = around.length === 1 && around[0]?.owner === holder;
    if (isSecondLevel && !section.fields.has('sections') && !section.fields.has('tasks')) count += 1;
  }
  return count;
}

/** The first of ascending numbers above a limit. */
function firstAfter(ascending: readonly number[], limit: number): number | undefined {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) > limit) high = middle;
    else low = middle + 1;
  }
  return ascending[low];
}
