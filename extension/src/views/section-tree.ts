import type { OutlineSection, Overview } from '@workplan/language-server';
import type { TreeNode } from './node.js';
import { taskNode } from './task-node.js';

/** The plan by its sections; tasks outside of any come first. */
export function sectionTree({ sections, tasks }: Overview): TreeNode[] {
  const node = (section: OutlineSection): TreeNode => ({
    label: section.title,
    detail: String(countOf(section)),
    icon: 'symbol-namespace',
    range: section.range,
    children:
      countOf(section) + section.sections.length === 0
        ? []
        : () => [
            ...section.sections.map(node),
            ...section.tasks.flatMap((at) => tasks[at] ?? []).map((task) => taskNode(task)),
          ],
    isOpen: true,
  });
  const placed = new Set(sections.flatMap(tasksOf));
  return [...tasks.filter((_, at) => !placed.has(at)).map((task) => taskNode(task)), ...sections.map(node)];
}

const tasksOf = ({ sections, tasks }: OutlineSection): number[] => [...tasks, ...sections.flatMap(tasksOf)];
const countOf = (section: OutlineSection): number => tasksOf(section).length;
