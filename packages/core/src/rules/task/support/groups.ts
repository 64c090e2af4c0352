import type { PlanDocument } from '../../../document.js';
import type { BoundObject } from '../../../model/bound.js';
import type { TaskView } from '../../../model/views.js';

/** Tasks that stand together: those of the plan itself, or those of one attachment. */
export interface TaskGroup {
  /** Undefined for the plan itself. */
  readonly attachment: BoundObject | undefined;
  readonly tasks: readonly TaskView[];
}

/** The tasks by where they stand, in the order of the file. */
export function taskGroups(document: PlanDocument): TaskGroup[] {
  const groups = new Map<BoundObject | undefined, TaskView[]>();
  for (const task of document.tasks) {
    const attachment = attachmentOf(task.object);
    const tasks = groups.get(attachment);
    if (tasks === undefined) groups.set(attachment, [task]);
    else tasks.push(task);
  }
  return [...groups].map(([attachment, tasks]) => ({ attachment, tasks }));
}

function attachmentOf(object: BoundObject): BoundObject | undefined {
  for (let at: BoundObject | undefined = object; at !== undefined; at = at.owner) if (at.type === 'attachment') return at;
  return undefined;
}

/** The sections around an object, the innermost first. */
export function sectionsAround(object: BoundObject): BoundObject[] {
  const sections: BoundObject[] = [];
  for (let at = object.owner; at?.type === 'section'; at = at.owner) sections.push(at);
  return sections;
}
