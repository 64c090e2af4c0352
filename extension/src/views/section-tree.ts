import type { OutlineSection, Overview } from '@workplan/language-service/protocol';
import type { TreeNode } from './node.js';
import { taskNode } from './task-node.js';

/** The plan by its sections; tasks outside of any come first. */
export function sectionTree({ sections, tasks }: Overview): TreeNode[] {
  const taskWithSubTasks = (at: number): TreeNode[] => {
    const task = tasks[at];
    if (task === undefined) return [];
    const { tasks: below } = task;
    const own = taskNode(task);
    return [below.length === 0 ? own : { ...own, children: () => below.flatMap(taskWithSubTasks), isOpen: true }];
  };
  const node = (section: OutlineSection): TreeNode => ({
    label: section.title,
    detail: String(countOf(section)),
    icon: 'symbol-namespace',
    range: section.range,
    children:
      countOf(section) + section.sections.length === 0
        ? []
        : () => [...section.sections.map(node), ...section.tasks.flatMap(taskWithSubTasks)],
    isOpen: true,
  });
  const placed = new Set([...sections.flatMap(tasksOf), ...tasks.flatMap((task) => task.tasks)]);
  return [...tasks.flatMap((_, at) => (placed.has(at) ? [] : taskWithSubTasks(at))), ...sections.map(node)];
}

const tasksOf = ({ sections, tasks }: OutlineSection): number[] => [...tasks, ...sections.flatMap(tasksOf)];
const countOf = (section: OutlineSection): number => tasksOf(section).length;
