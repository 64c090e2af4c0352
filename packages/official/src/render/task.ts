import { ROLES } from '@workplan/plan/schema';
import type { WrittenClause, WrittenRoles, WrittenTask } from '@workplan/plan/write';
import { groupsOf, printAttribution } from '../attribution/index.js';
import type { AttributionStyle } from '../attribution/types.js';

/** Whether a text ends as a sentence does, so that no full stop is due after its attribution. */
export const endsSentence = (text: string): boolean => /[。！？；…][”’」』）]?$/.test(text.trimEnd());

/** The text of a task as printed: its clauses with their attributions, and the stop that its last sentence lacks. */
export function taskText(task: WrittenTask, style: AttributionStyle, stop: string): string {
  const clauses: readonly (WrittenRoles & Partial<WrittenClause>)[] = task.clauses ?? [task];
  const parts = clauses.map((clause) => (clause.text ?? '') + attribution(clause, style));
  const last = clauses[clauses.length - 1];
  const owes = last !== undefined && hasAttribution(last) && style.brackets !== '' && !endsSentence(last.text ?? '');
  return parts.join(style.clauseLines === true ? '\n' : '') + (owes ? stop : '');
}

const hasAttribution = (clause: WrittenRoles & { printed?: string }): boolean =>
  clause.printed !== undefined || ROLES.some((role) => (clause[role]?.length ?? 0) > 0);

function attribution(clause: WrittenRoles & Partial<WrittenClause>, style: AttributionStyle): string {
  if (!hasAttribution(clause)) return '';
  const printed = clause.printed ?? printAttribution(groupsOf(clause, style), style, inBrackets(clause));
  return style.brackets === '' && style.runIn !== true ? `\n${printed}` : printed;
}

/** A deadline that the text itself does not name stands inside the attribution. */
function inBrackets(clause: Partial<WrittenClause>): { deadline?: string } {
  return clause.deadline === undefined || (clause.text ?? '').includes(clause.deadline)
    ? {}
    : { deadline: clause.deadline };
}
