import { splitNames, type Statement, statementsIn } from '@workplan/official/attribution';
import { placeOf } from '@workplan/official/text';
import { isBodyLike, isSureBody } from '@workplan/plan/names';
import { type Role, ROLES } from '@workplan/plan/schema';
import type { Claims } from './claims.js';
import { rolesOfLine } from './task-text.js';
import { printedTasks, sectionsOf, type Side } from './printed-tasks.js';
import type { WrittenPlan, WrittenRoles, WrittenSection, WrittenTask } from '@workplan/plan/write';

/*
 * 以下任务均需各区落实: a statement for several tasks stands in the words of the plan, and its bodies under 分工说明 of
 * whatever holds the words: the plan, a section, an attachment, or the task in whose attribution it is printed.
 */

/** Whether a statement holds for each task on one side of it, so that its bodies can stand under 分工说明. */
export const isShared = ({ names, role, tasks, isComplete }: Statement, side: Side): boolean =>
  names.length > 0 &&
  role !== undefined &&
  isComplete &&
  (side === 'behind' ? tasks === 'below' : tasks === 'all' || tasks === side);

/** The statements for other tasks in a text, with the bodies that they name for certain. */
export const statementsOf = (text: string): Statement[] =>
  statementsIn(text, (words) => {
    const names = splitNames(words);
    return names.some(isSureBody) ? names.filter(isBodyLike) : [];
  });

type Holder = Pick<WrittenSection, 'sections' | 'tasks' | 'sharedRoles'>;

/** Puts the bodies of statements under 分工说明. */
export function shareRoles(plan: WrittenPlan): void {
  share(plan, [
    [plan.preamble, 'below'],
    [plan.closing, 'above'],
  ]);
  shareBelow(plan);
  for (const attachment of plan.attachments ?? []) {
    share(attachment, [[attachment.title, 'below']]);
    shareBelow(attachment);
  }
}

/** Whether somebody is named in a section or below it. */
const namesSomebody = ({ sections = [], tasks = [] }: Holder): boolean =>
  sections.some(namesSomebody) || tasks.some((task) => answers(task));
const answers = (task: WrittenTask): boolean =>
  [task, ...(task.clauses ?? [])].some((part) => ROLES.some((role) => part[role] !== undefined)) ||
  (task.tasks ?? []).some((below) => answers(below));

/** A plan that is divided by bodies: 县教育局 above its tasks, and another body above others. */
const areDividedByBodies = (sections: readonly WrittenSection[]): boolean =>
  sections.length > 1 && sections.every((section) => isSureBody(section.title) && !namesSomebody(section));

function shareBelow({ sections = [], tasks = [] }: Holder): void {
  if (areDividedByBodies(sections))
    for (const section of sections) section.sharedRoles = [{ responsible: [section.title] }];
  for (const section of sections) {
    share(section, [
      [section.title, 'below'],
      [section.text, 'below'],
      [section.closing, 'above'],
    ]);
    const { title, runIn, text = '' } = section;
    const own = section.tasks && (rolesOfLine(text) ?? rolesOfLine(runIn === undefined ? title : title + runIn + text));
    if (own !== undefined) section.sharedRoles = [...(section.sharedRoles ?? []), own];
    shareBelow(section);
  }
  for (const task of tasks) shareBehind(task);
}

/** A statement in the attribution of a task speaks of the tasks behind it. */
function shareBehind(task: WrittenTask): void {
  const printed = [task, ...(task.clauses ?? [])].map((part) => part.printed);
  share(
    task,
    printed.map((words) => [words, 'behind']),
  );
  for (const below of task.tasks ?? []) shareBehind(below);
}

function share(
  holder: { sharedRoles?: WrittenRoles[] },
  places: readonly (readonly [text: string | undefined, side: Side])[],
): void {
  const found = places.flatMap(([text, side]) =>
    (text === undefined ? [] : statementsOf(text)).flatMap((statement): WrittenRoles[] =>
      isShared(statement, side) && statement.role !== undefined ? [{ [statement.role]: [...statement.names] }] : [],
    ),
  );
  if (found.length > 0) holder.sharedRoles = found;
}

/** What a 分工说明 of an import says, and of which tasks. */
export interface SharedStatement {
  /** The first line of what holds it, from 1. */
  readonly line: number;
  readonly role: Role;
  readonly names: readonly string[];
  readonly scope: 'plan' | 'section' | 'attachment' | 'behind';
}

/** All 分工说明 of a plan, so that a person can check of which tasks they speak. */
export function sharedStatements(plan: WrittenPlan, claims: Claims): SharedStatement[] {
  const lineOf = (holder: object, part: string): number => {
    const [line] = claims.linesOf(holder, part);
    return line === undefined ? 1 : placeOf(line).line;
  };
  const attachments = plan.attachments ?? [];
  const sections = [plan, ...attachments].flatMap(sectionsOf);
  const said = (
    holder: { readonly sharedRoles?: readonly WrittenRoles[] },
    part: string,
    scope: SharedStatement['scope'],
  ): SharedStatement[] =>
    (holder.sharedRoles ?? []).flatMap((roles) =>
      ROLES.flatMap((role) => {
        const names = roles[role];
        return names === undefined ? [] : [{ line: lineOf(holder, part), role, names, scope }];
      }),
    );
  return [
    ...said(plan, 'preamble', 'plan'),
    ...sections.flatMap((section) => said(section, 'heading', 'section')),
    ...attachments.flatMap((attachment) => said(attachment, 'label', 'attachment')),
    ...printedTasks(plan, claims).flatMap(({ task }) => said(task, 'task', 'behind')),
  ];
}
