import type { Overview, TableChange } from '@workplan/language-service/protocol';
import type { TreeNode } from './node.js';

/**
 * What dropping tasks on a line of the tree of sections means: on a task they take its place, on a section they go behind
 * its last task, on nothing to the end of the plan. Undefined where nothing would change, and for sub-tasks: they belong
 * to their task.
 */
export function moveOf(
  { tasks: all, sections }: Overview,
  dragged: readonly number[],
  target: Pick<TreeNode, 'task' | 'section'> | undefined,
): Extract<TableChange, { readonly kind: 'move' }> | undefined {
  const below = new Set(all.flatMap(({ tasks }) => tasks));
  const tasks = [...new Set(dragged)].filter((task) => !below.has(task)).sort((a, b) => a - b);
  const [first] = tasks;
  if (first === undefined) return undefined;
  if (target?.task !== undefined) {
    if (below.has(target.task) || tasks.includes(target.task)) return undefined;
    return { kind: 'move', tasks, place: { task: target.task, side: first < target.task ? 'after' : 'before' } };
  }
  if (target?.section !== undefined) return { kind: 'move', tasks, place: { section: target.section } };
  // A plan that has sections has no place for tasks behind them.
  return target === undefined && sections.length === 0 ? { kind: 'move', tasks, place: { section: null } } : undefined;
}
