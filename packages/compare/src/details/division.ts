import type { Clause, Task } from '@workplan/core';
import { bodiesOf, isOpen, type TaskEntry } from '@workplan/core/query';
import { ROLES, ROLE_WORDS } from '@workplan/core/schema';
import type { AttributionChange, Detail } from '../changes.js';
import { normalForm } from '../likeness.js';

type Carrier = Task | Clause;
type Keep = (body: string) => boolean;

const NONE = '（无）';
const OPEN = '等';

/** Who answers for one carrier: 牵头：甲局、乙局；配合：丙局. */
const rolesOf = (carrier: Carrier, keep: Keep, nameOf: (body: string) => string, openMark = ''): string =>
  ROLES.flatMap((role) => {
    const bodies = bodiesOf(carrier[role]).filter(keep).map(nameOf);
    return bodies.length === 0
      ? []
      : [`${ROLE_WORDS[role].zh}：${bodies.join('、')}${isOpen(carrier[role]) ? openMark : ''}`];
  }).join('；');

/** What each clause has, behind what the whole task has. */
const perClause = ([task, ...clauses]: readonly Carrier[], of: (carrier: Carrier) => string): string =>
  [task === undefined ? '' : of(task), ...clauses.map((clause, at) => `（${at + 1}）${of(clause) || NONE}`)].join('');

const differ = (field: Detail['field'], from: string, to: string): Detail[] =>
  from === to ? [] : [{ field, ...(from !== '' && { from }), ...(to !== '' && { to }) }];

/**
 * What the union of all bodies and deadlines of a task does not show: which clause has which of them, and who stands
 * first. The first of several bodies usually answers for the rest.
 */
export function compareDivision(
  old: TaskEntry,
  now: TaskEntry,
  attribution: AttributionChange | undefined,
  hasDeadline: boolean,
): Detail[] {
  const renamed = new Map((attribution?.renamed ?? []).map(({ from, to }) => [from, to] as const));
  const nameOf = (body: string): string => renamed.get(body) ?? body;
  const same = (body: string): string => body;
  const all = (): boolean => true;
  if (old.carriers.length > 1 || now.carriers.length > 1) {
    const deadline = (carrier: Carrier): string => carrier.deadline?.text.trim() ?? '';
    return [
      ...differ(
        'clauseRoles',
        perClause(old.carriers, (carrier) => rolesOf(carrier, all, nameOf, OPEN)),
        perClause(now.carriers, (carrier) => rolesOf(carrier, all, same, OPEN)),
      ),
      ...(hasDeadline
        ? []
        : differ('clauseDeadlines', perClause(old.carriers, deadline), perClause(now.carriers, deadline))),
    ];
  }
  const moved = new Set((attribution?.roles ?? []).map(({ body }) => body));
  const bodies = (carrier: Carrier): ReadonlySet<string> =>
    new Set(ROLES.flatMap((role) => bodiesOf(carrier[role]).map(nameOf)));
  const [before, after] = [bodies(old.task), bodies(now.task)];
  const keep: Keep = (body) => before.has(nameOf(body)) && after.has(nameOf(body)) && !moved.has(nameOf(body));
  return ROLES.flatMap((role) => {
    const ofRole = (carrier: Carrier): Carrier => ({ text: '', [role]: carrier[role] });
    return differ('order', rolesOf(ofRole(old.task), keep, nameOf), rolesOf(ofRole(now.task), keep, same));
  });
}

/** The same words, divided anew into title, text and clauses: each part has bodies of its own. */
export function compareParts(old: TaskEntry, now: TaskEntry): Detail[] {
  const partsOf = ({ task: { title, text, clauses = [] } }: TaskEntry): string[] =>
    [title, text, ...clauses.map((clause) => clause.text)].flatMap((part) => part?.trim() || []);
  const [from, to] = [partsOf(old), partsOf(now)];
  const isSame = from.map(normalForm).join('\n') === to.map(normalForm).join('\n');
  return isSame || normalForm(old.text) !== normalForm(now.text) ? [] : differ('parts', from.join('｜'), to.join('｜'));
}
