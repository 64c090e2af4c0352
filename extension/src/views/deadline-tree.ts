import type { OutlineTask, Overview } from '@workplan/language-service/protocol';
import type { TreeNode } from './node.js';
import { taskNode } from './task-node.js';

export type DeadlineGroup = 'overdue' | 'thisMonth' | 'later' | 'lasting' | 'unclear' | 'none';

export type GroupNames = Readonly<Record<DeadlineGroup, string>>;

interface Shown {
  readonly icon: string;
  readonly color?: string;
  readonly isOpen: boolean;
}

const GROUPS: Readonly<Record<DeadlineGroup, Shown>> = {
  overdue: { icon: 'error', color: 'list.errorForeground', isOpen: true },
  thisMonth: { icon: 'watch', color: 'list.warningForeground', isOpen: true },
  later: { icon: 'calendar', isOpen: true },
  lasting: { icon: 'sync', isOpen: false },
  unclear: { icon: 'question', isOpen: false },
  none: { icon: 'circle-slash', isOpen: false },
};

/**
 * The plan by deadlines, the earliest first.
 *
 * @param today `YYYY-MM-DD` where the reader is
 */
export function deadlineTree({ tasks }: Overview, today: string, names: GroupNames): TreeNode[] {
  const groups = new Map<DeadlineGroup, OutlineTask[]>();
  for (const task of tasks) {
    const group = groupOf(task, today);
    const held = groups.get(group);
    if (held === undefined) groups.set(group, [task]);
    else held.push(task);
  }
  return (Object.keys(GROUPS) as DeadlineGroup[]).flatMap((group) => {
    const held = groups.get(group);
    if (held === undefined) return [];
    const children = (): TreeNode[] => [...held].sort(byEnd).map((task) => taskNode(task, detailOf(task)));
    return [{ label: names[group], detail: String(held.length), ...GROUPS[group], children }];
  });
}

/** Days are written so that the order of their characters is that of time. */
function byEnd({ deadline: a }: OutlineTask, { deadline: b }: OutlineTask): number {
  const [first, second] = [a?.to ?? '', b?.to ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

function groupOf({ deadline }: OutlineTask, today: string): DeadlineGroup {
  if (deadline === undefined) return 'none';
  if (deadline.kind === 'open' || deadline.kind === 'recurring') return 'lasting';
  if (deadline.to === undefined) return 'unclear';
  if (deadline.to < today) return 'overdue';
  return deadline.to.slice(0, 7) === today.slice(0, 7) ? 'thisMonth' : 'later';
}

const detailOf = ({ deadline }: OutlineTask): string | undefined =>
  deadline?.to === undefined || deadline.text === deadline.to ? deadline?.text : `${deadline.text} (${deadline.to})`;
