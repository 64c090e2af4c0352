import type { OutlineTask, ProgressLine } from '@workplan/language-service/protocol';
import { LIGHTS } from './lights.js';
import type { TreeNode } from './node.js';

/** What a line of a tree says of a task beside its words. */
export interface TaskDetail {
  /** Its index in the overview. */
  readonly at: number;
  /** Its lights, the worst first; none for a plan that is not issued. */
  readonly lights?: readonly ProgressLine[];
  /** Instead of its deadline. */
  readonly detail?: string | undefined;
}

/** A task as a line of a tree, the same in every tree. */
export function taskNode(task: OutlineTask, { at, lights = [], detail = task.deadline?.text }: TaskDetail): TreeNode {
  const [light] = lights;
  const words = [light?.words, detail].filter((part) => part !== undefined && part !== '').join(' · ');
  const hasFindings = task.findings > 0;
  const look =
    light !== undefined
      ? LIGHTS[light.colour]
      : hasFindings
        ? { icon: 'warning', color: 'list.warningForeground' }
        : { icon: 'checklist' };
  return {
    label: task.number === '' ? task.label : `${task.number} ${task.label}`,
    tooltip: [task.path.join(' › '), task.text, reportOf(light)].filter((part) => part !== '').join('\n\n'),
    range: task.range,
    children: [],
    kind: 'task',
    task: at,
    ...look,
    ...(words === '' ? {} : { detail: words }),
  };
}

/** The newest entry of a light as words. */
export const reportOf = (light: ProgressLine | undefined): string =>
  light?.newest === undefined ? '' : `${light.newest.date} ${light.newest.body} ${light.newest.text}`;
