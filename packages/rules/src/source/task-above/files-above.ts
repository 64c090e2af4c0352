import type { PlanDocument } from '@workplan/plan';
import { scalarOf } from '@workplan/plan/model';

/** The key by which tasks name those that they take up; most plans have it nowhere. */
const KEY = /承接|takesUp/;

/** The files of the plans of a higher level that the tasks of a plan take up (承接), as the plan writes them, each once. */
export function filesAbove(document: PlanDocument): readonly string[] {
  if (!KEY.test(document.text)) return [];
  const files = (document.bound.objects.get('takenUp') ?? []).flatMap(
    (link) => scalarOf(link, 'file')?.node.value ?? [],
  );
  return [...new Set(files)];
}
