import type { ImportResult, Plan, RoleGroup, Section, Task } from '@workplan/core';

const ROLES = ['lead', 'responsible', 'support', 'implement', 'guide', 'supervise'] as const;

type Carrier = Pick<Task, (typeof ROLES)[number] | 'deadline' | 'printed'>;

/** What an import found, a line for each part, as the fixtures hold it: for people to check, and for tests to compare. */
export function reported({ document, kept, overrides }: ImportResult): string {
  const plan = document.plan as Plan;
  const lines = [`title ${plan.title}`];
  const say = (depth: number, text: string): void => void lines.push('  '.repeat(depth) + text.replaceAll('\n', '⏎'));
  const notice = Object.entries(plan.document ?? {})
    .filter(([key]) => ['number', 'addressees', 'issuer', 'issued', 'note', 'imprint'].includes(key))
    .map(([key, value]) => `${key} ${String(value)}`);
  for (const element of notice) say(0, element);
  if (plan.style?.firstLeads === true) say(0, 'the first leads');
  if (plan.preamble !== undefined) say(0, `preamble ${short(plan.preamble)}`);
  const body = (part: { sections?: Section[]; tasks?: Task[] }, depth: number): void => {
    for (const section of part.sections ?? []) {
      say(depth, `§ ${section.title}${at(section)}${section.text === undefined ? '' : ` | ${short(section.text)}`}`);
      body(section, depth + 1);
      if (section.closing !== undefined) say(depth + 1, `closing ${short(section.closing)}`);
    }
    for (const task of part.tasks ?? []) {
      const subTasks = task.tasks === undefined ? {} : { tasks: task.tasks };
      say(
        depth,
        [
          `${task.number ?? '–'}${at(task)}`,
          task.title,
          task.text,
          ...carried(task),
          task.scope && `scope ${task.scope}`,
          task.category && `category ${task.category}`,
          ...(['leader', 'person', 'contact'] as const).map(
            (key) => task[key] && `${key} ${[task[key]].flat().join(' ')}`,
          ),
          task.cells && `cells ${task.cells.join(' | ')}`,
          task.derivedLead && `first ${task.derivedLead}`,
          ...Object.values(task.resolvedNames ?? {}).map((name) => `=${name}`),
        ]
          .filter((part) => part !== undefined && part !== '')
          .join(' '),
      );
      for (const clause of task.clauses ?? []) say(depth + 1, [`- ${clause.text}`, ...carried(clause)].join(' '));
      body(subTasks, depth + 1);
    }
  };
  body(plan, 0);
  if (plan.closing !== undefined) say(0, `closing ${short(plan.closing)}`);
  for (const attachment of plan.attachments ?? []) {
    say(0, `attachment ${attachment.title}${at(attachment)}${attachment.missing === true ? ' missing' : ''}`);
    body(attachment, 1);
  }
  for (const { from, to, text } of kept) say(0, `kept ${from}–${to} ${short(text)}`);
  say(0, `printed forms ${overrides}`);
  return `${lines.join('\n')}\n`;
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const at = ({ source }: Pick<Task, 'source'>): string =>
  source === undefined ? '' : ` L${source.line}${source.endLine === undefined ? '' : `-${source.endLine}`}`;

function carried(carrier: Carrier): string[] {
  const roles = ROLES.flatMap((role) => {
    const group: RoleGroup | undefined = carrier[role];
    if (group === undefined) return [];
    return [`${role}[${Array.isArray(group) ? group.join(' ') : `${group.bodies.join(' ')} …`}]`];
  });
  const { deadline } = carrier;
  return deadline === undefined
    ? roles
    : [...roles, `〈${deadline.text}${deadline.to === undefined ? ` ${deadline.kind}` : ` ${deadline.to}`}〉`];
}
