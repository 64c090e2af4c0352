import type { OutlineBody, Overview } from '@workplan/language-service/protocol';
import type { Role } from '@workplan/core';
import type { TreeNode } from './node.js';
import { taskNode } from './task-node.js';

/** What a role is called, and in which order roles stand. */
export type RoleNames = Readonly<Record<Role, string>>;

const ROLES: readonly Role[] = ['lead', 'responsible', 'support', 'implement', 'guide', 'supervise'];

/** The plan by bodies, those with most to lead first. */
export function bodyTree({ bodies, tasks }: Overview, names: RoleNames): TreeNode[] {
  return [...bodies]
    .sort((a, b) => countOf(b, 'lead') - countOf(a, 'lead') || total(b) - total(a))
    .map((body) => ({
      label: body.name,
      detail: held(body)
        .map((role) => `${names[role]} ${countOf(body, role)}`)
        .join(' · '),
      icon: body.isCollective ? 'organization' : 'person',
      children: () =>
        held(body).map((role) => ({
          label: names[role],
          detail: String(countOf(body, role)),
          icon: 'symbol-event',
          children: () => (body.roles[role] ?? []).flatMap((at) => tasks[at] ?? []).map((task) => taskNode(task)),
          isOpen: true,
        })),
    }));
}

const countOf = ({ roles }: OutlineBody, role: Role): number => roles[role]?.length ?? 0;
const total = (body: OutlineBody): number => ROLES.reduce((sum, role) => sum + countOf(body, role), 0);
const held = (body: OutlineBody): Role[] => ROLES.filter((role) => countOf(body, role) > 0);
