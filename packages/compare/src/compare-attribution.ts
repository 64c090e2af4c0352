import type { Role } from '@workplan/core';
import { bodiesOf, roleBodies, type RoleBody, type TaskEntry } from '@workplan/core/query';
import { ROLES } from '@workplan/core/schema';
import type { SameBody } from './bodies.js';
import type { AttributionChange } from './changes.js';

/** Who answers for a task, compared with before; undefined where nothing changed. */
export function compareAttribution(old: TaskEntry, now: TaskEntry, isSame: SameBody): AttributionChange | undefined {
  const before = rolesByBody(roleBodies(old));
  const after = rolesByBody(roleBodies(now));
  const added: RoleBody[] = [];
  const removed: RoleBody[] = [];
  const roles: { body: string; from: readonly Role[]; to: readonly Role[] }[] = [];
  const renamed: { from: string; to: string }[] = [];
  const successors = new Set<string>();
  for (const [name, from] of before) {
    const to = after.has(name) ? name : [...after.keys()].find((other) => !before.has(other) && isSame(name, other));
    if (to === undefined) {
      removed.push(...from.map((role) => ({ role, body: name })));
      continue;
    }
    successors.add(to);
    if (to !== name) renamed.push({ from: name, to });
    const own = after.get(to) ?? [];
    if (own.join() !== from.join()) roles.push({ body: to, from, to: own });
  }
  for (const [body, own] of after) if (!successors.has(body)) added.push(...own.map((role) => ({ role, body })));
  const opened = openingOf(old, now);
  if (added.length + removed.length + roles.length + renamed.length === 0 && opened === undefined) return undefined;
  const leads = (one: { readonly role: Role }): boolean => one.role === 'lead';
  return {
    kind: 'attribution',
    added,
    removed,
    roles,
    renamed,
    newLead:
      added.some(leads) ||
      removed.some(leads) ||
      roles.some(({ from, to }) => from.includes('lead') !== to.includes('lead')),
    ...(opened !== undefined && { opened }),
  };
}

function rolesByBody(pairs: readonly RoleBody[]): ReadonlyMap<string, readonly Role[]> {
  const found = new Map<string, Role[]>();
  for (const { role, body } of pairs) found.set(body, [...(found.get(body) ?? []), role]);
  for (const roles of found.values()) roles.sort((a, b) => ROLES.indexOf(a) - ROLES.indexOf(b));
  return found;
}

const isOpen = ({ carriers }: TaskEntry): boolean =>
  carriers.some((carrier) =>
    ROLES.some((role) => {
      const group = carrier[role];
      return group !== undefined && 'open' in group && bodiesOf(group).length > 0;
    }),
  );

function openingOf(old: TaskEntry, now: TaskEntry): AttributionChange['opened'] {
  const [before, after] = [isOpen(old), isOpen(now)];
  return before === after ? undefined : after ? 'opened' : 'closed';
}
