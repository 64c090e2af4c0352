import type { OutlineTask, ProgressLine } from '@workplan/language-service/protocol';
import type { TreeNode } from './node.js';
import { isKept, lightsByTask, type Shown } from './shown.js';
import { taskNode } from './task-node.js';

export type DeadlineGroup = 'overdue' | 'thisMonth' | 'later' | 'lasting' | 'unclear' | 'none' | 'done';

export type GroupNames = Readonly<Record<DeadlineGroup, string>>;

interface Look {
  readonly icon: string;
  readonly color?: string;
  readonly isOpen: boolean;
}

const GROUPS: Readonly<Record<DeadlineGroup, Look>> = {
  overdue: { icon: 'error', color: 'list.errorForeground', isOpen: true },
  thisMonth: { icon: 'watch', color: 'list.warningForeground', isOpen: true },
  later: { icon: 'calendar', isOpen: true },
  lasting: { icon: 'sync', isOpen: false },
  unclear: { icon: 'request', isOpen: false },
  none: { icon: 'circle-slash', isOpen: false },
  done: { icon: 'pass-filled', isOpen: false },
};

interface Held {
  readonly at: number;
  readonly task: OutlineTask;
  readonly lights: readonly ProgressLine[];
}

/**
 * The plan by deadlines, the earliest first. What is done is late no more, whatever its deadline was.
 *
 * @param today `YYYY-MM-DD` where the reader is
 */
export function deadlineTree(shown: Shown, today: string, names: GroupNames): TreeNode[] {
  const lights = lightsByTask(shown);
  const groups = new Map<DeadlineGroup, Held[]>();
  shown.overview.tasks.forEach((task, at) => {
    if (!isKept(shown, at)) return;
    const own: Held = { at, task, lights: lights.get(at) ?? [] };
    const group = groupOf(own, today);
    const held = groups.get(group);
    if (held === undefined) groups.set(group, [own]);
    else held.push(own);
  });
  return (Object.keys(GROUPS) as DeadlineGroup[]).flatMap((group) => {
    const held = groups.get(group);
    if (held === undefined) return [];
    const children = (): TreeNode[] =>
      [...held].sort(byEnd).map((one) => taskNode(one.task, { ...one, detail: detailOf(one.task) }));
    return [{ label: names[group], detail: String(held.length), ...GROUPS[group], kind: 'group', children }];
  });
}

/** Days are written so that the order of their characters is that of time. */
function byEnd({ task: { deadline: a } }: Held, { task: { deadline: b } }: Held): number {
  const [first, second] = [a?.to ?? '', b?.to ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

function groupOf({ task: { deadline }, lights }: Held, today: string): DeadlineGroup {
  if (lights.length > 0 && lights.every(({ colour }) => colour === 'done')) return 'done';
  if (deadline === undefined) return 'none';
  if (deadline.kind === 'open' || deadline.kind === 'recurring') return 'lasting';
  if (deadline.to === undefined) return 'unclear';
  if (deadline.to < today) return 'overdue';
  return deadline.to.slice(0, 7) === today.slice(0, 7) ? 'thisMonth' : 'later';
}

const detailOf = ({ deadline }: OutlineTask): string | undefined =>
  deadline?.to === undefined || deadline.text === deadline.to ? deadline?.text : `${deadline.text} (${deadline.to})`;
