import type { PlanDocument } from '@workplan/plan';

/** The files of the plans of a higher level that the tasks of a plan take up (承接), as the plan writes them, each once. */
export function filesAbove(document: PlanDocument): readonly string[] {
  const { spine, tasks } = document.parts;
  const files = new Set(spine.filesAbove);
  for (const { filesAbove: own } of tasks) for (const file of own) files.add(file);
  return [...files];
}
