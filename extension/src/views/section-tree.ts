import type { OutlineSection } from '@workplan/language-service/protocol';
import { lateOf } from './lights.js';
import type { TreeNode } from './node.js';
import { isKept, lightsByTask, type Shown } from './shown.js';
import { taskNode } from './task-node.js';

/** The plan by its sections; tasks outside of any come first. */
export function sectionTree(shown: Shown, lateName = ''): TreeNode[] {
  const { sections, tasks } = shown.overview;
  const lights = lightsByTask(shown);
  const taskWithSubTasks = (at: number): TreeNode[] => {
    const task = tasks[at];
    if (task === undefined || !isKept(shown, at)) return [];
    const { tasks: below } = task;
    const own = taskNode(task, { at, lights: lights.get(at) ?? [] });
    return [below.length === 0 ? own : { ...own, children: () => below.flatMap(taskWithSubTasks), isOpen: true }];
  };
  const node = (section: OutlineSection): TreeNode => {
    const held = tasksIn(section);
    const late = lateOf(
      held.flatMap((at) => lights.get(at) ?? []),
      lateName,
    );
    return {
      label: section.title,
      detail: [String(held.length), ...(late === undefined ? [] : [late])].join(' · '),
      icon: 'symbol-namespace',
      range: section.range,
      kind: 'section',
      section: section.at,
      children:
        held.length + section.sections.length === 0
          ? []
          : () => [...section.sections.map(node), ...section.tasks.flatMap(taskWithSubTasks)],
      isOpen: true,
    };
  };
  const placed = new Set([...sections.flatMap(tasksIn), ...tasks.flatMap((task) => task.tasks)]);
  return [...tasks.flatMap((_, at) => (placed.has(at) ? [] : taskWithSubTasks(at))), ...sections.map(node)];
}

const tasksIn = ({ sections, tasks }: OutlineSection): number[] => [...tasks, ...sections.flatMap(tasksIn)];
