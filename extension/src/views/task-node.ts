import type { OutlineTask } from '@workplan/language-service/protocol';
import type { TreeNode } from './node.js';

/** A task as a line of a tree, the same in every tree. */
export function taskNode(task: OutlineTask, detail = task.deadline?.text): TreeNode {
  return {
    label: task.number === '' ? task.label : `${task.number} ${task.label}`,
    tooltip: [task.path.join(' › '), task.text].filter((part) => part !== '').join('\n\n'),
    icon: task.findings > 0 ? 'warning' : 'checklist',
    range: task.range,
    children: [],
    ...(task.findings > 0 ? { color: 'list.warningForeground' } : {}),
    ...(detail === undefined ? {} : { detail }),
  };
}
