import type { RuleContext } from '@workplan/lint';
import { type BoundObject, parentTask } from '@workplan/plan/model';

/** The attachment (from 0) whose tasks stand together with this one; undefined for those of the plan itself. */
export function attachmentAround({ attachment, document }: RuleContext, object: BoundObject): number | undefined {
  if (attachment !== undefined) return attachment;
  for (let at: BoundObject | undefined = object; at !== undefined; at = at.owner) {
    if (at.type === 'attachment') return document.bound.objects.get('attachment')?.indexOf(at);
  }
  return undefined;
}

/** How many tasks a task stands below. */
export function depthOf(task: BoundObject): number {
  let depth = 0;
  for (let at = parentTask(task); at !== undefined; at = parentTask(at)) depth += 1;
  return depth;
}

/** The sections around an object, the innermost first. */
export function sectionsAround(object: BoundObject): BoundObject[] {
  const sections: BoundObject[] = [];
  for (let at = object.owner; at?.type === 'section' || at?.type === 'task'; at = at.owner)
    if (at.type === 'section') sections.push(at);
  return sections;
}
