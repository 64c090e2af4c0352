import type { PlanView } from '@workplan/plan/parts';
import { sectionsAround } from '../support/groups.js';
import { hasNote } from './noted.js';
import type { NumberedTask } from './runs.js';

/**
 * Whether the plan says why a number is missing before a task: by a note (备注) on the task, on a
 * section around it, on its attachment, or on a section passed over since the task before.
 */
export function gapNotes(spine: PlanView): (task: NumberedTask, before: NumberedTask | undefined) => boolean {
  const noted = (spine.bound.objects.get('section') ?? []).filter(hasNote).map((section) => section.map.start);
  return ({ object, seen }, before) => {
    if ((seen.key.kind === 'task' && seen.key.hasNote) || sectionsAround(object).some(hasNote)) return true;
    const holder = holderOf(object);
    if (holder?.type === 'attachment' && hasNote(holder)) return true;
    const from = before?.seen.inSpine ?? holder?.map.start ?? 0;
    const next = firstAfter(noted, from);
    return next !== undefined && next < seen.inSpine;
  };
}

/**
 * The number with which the tasks go on when sections before them carry the numerals（一）to（三）
 * and no tasks, as in a plan whose tasks begin with（四）.
 */
export function numeralsBefore(spine: PlanView, { object, seen }: NumberedTask): number {
  const holder = holderOf(object);
  let count = 0;
  for (const section of spine.bound.objects.get('section') ?? []) {
    if (section.map.start >= seen.inSpine) break;
    const around = sectionsAround(section);
    const isSecondLevel = around.length === 1 && around[0]?.owner === holder;
    if (isSecondLevel && !section.fields.has('sections') && !section.fields.has('tasks')) count += 1;
  }
  return count;
}

/** What holds the outermost section, or the task itself: the plan or an attachment. */
const holderOf = (object: NumberedTask['object']) => [object, ...sectionsAround(object)].at(-1)?.owner;

/** The first of ascending numbers above a limit. */
function firstAfter(ascending: readonly number[], limit: number): number | undefined {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return ascending[low];
}
