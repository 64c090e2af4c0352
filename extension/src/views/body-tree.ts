import type { OutlineBody } from '@workplan/language-service/protocol';
import type { Role } from '@workplan/core';
import { ROLES } from '../roles.js';
import { lateOf } from './lights.js';
import type { TreeNode } from './node.js';
import { lightsByTask, type Shown } from './shown.js';
import { taskNode } from './task-node.js';

/** What a role is called, and in which order roles stand. */
export type RoleNames = Readonly<Record<Role, string>>;

/** The plan by bodies, those with most to lead first. */
export function bodyTree(shown: Shown, names: RoleNames, lateName = ''): TreeNode[] {
  const { bodies, tasks } = shown.overview;
  const lights = lightsByTask(shown);
  const lateWords = ({ name }: OutlineBody): string[] => {
    const own = (shown.progress?.items ?? []).filter(({ reporters }) => reporters.includes(name));
    const late = lateOf(own, lateName);
    return late === undefined ? [] : [late];
  };
  return [...bodies]
    .sort((a, b) => countOf(b, 'lead') - countOf(a, 'lead') || total(b) - total(a))
    .map((body) => ({
      label: body.name,
      detail: [...held(body).map((role) => `${names[role]} ${countOf(body, role)}`), ...lateWords(body)].join(' · '),
      icon: body.isCollective ? 'organization' : 'person',
      kind: 'group',
      children: () =>
        held(body).map((role) => ({
          label: names[role],
          detail: String(countOf(body, role)),
          icon: 'symbol-event',
          kind: 'group',
          children: () =>
            (body.roles[role] ?? []).flatMap((at) => {
              const task = tasks[at];
              return task === undefined ? [] : [taskNode(task, { at, lights: lights.get(at) ?? [] })];
            }),
          isOpen: true,
        })),
    }));
}

const countOf = ({ roles }: OutlineBody, role: Role): number => roles[role]?.length ?? 0;
const total = (body: OutlineBody): number => ROLES.reduce((sum, role) => sum + countOf(body, role), 0);
const held = (body: OutlineBody): Role[] => ROLES.filter((role) => countOf(body, role) > 0);
