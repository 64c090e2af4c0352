import { USUAL_STYLE } from '@workplan/official/render';
import type { Block } from '@workplan/official/outline';
import { ROLES } from '@workplan/plan/schema';
import type { WrittenRoles } from '@workplan/plan/write';
import { obligedIn } from './named-in-prose.js';
import type { PrintedAttribution, TaskText } from './task-text.js';

/*
 * 市财政局要足额安排资金: a sentence that obliges a body, where no attribution says who answers. What is a task it decides in minutes
 * and orders alone: safeguards of plans are full of such sentences.
 */

/** 专题会议纪要, 督办通知单: documents that give tasks by such sentences. */
export const OBLIGES = /纪[ \u3000]*要|会议记录|督办|交办|批示/;

const namesNobody = (read: TaskText): boolean =>
  read.clauses === undefined && ROLES.every((role) => read[role] === undefined);

/** The bodies that words oblige, by what they are to do; the first sentence that names a body counts. */
function rolesIn(text: string): WrittenRoles {
  const roles: WrittenRoles = {};
  const known = new Set<string>();
  for (const { role, name } of obligedIn(text)) {
    if (known.has(name)) continue;
    known.add(name);
    (roles[role] ??= []).push(name);
  }
  return roles;
}

/** The words of a task with the bodies that they oblige, where nobody else answers for it. */
export const withObliged = (read: TaskText, text: string): TaskText =>
  namesNobody(read) ? { ...read, ...rolesIn(text) } : read;

/** Whom the words of a block oblige, as an attribution by which it counts as a task; none where they oblige nobody. */
export function obligation({ rest }: Block): readonly PrintedAttribution[] {
  const groups = obligedIn(rest).map(({ role, name }) => ({ role, word: '', names: [name] }));
  const style = { ...USUAL_STYLE, form: 'verb', brackets: '' } as const;
  return groups.length === 0 ? [] : [{ start: 0, end: 0, groups, style, printed: '' }];
}
