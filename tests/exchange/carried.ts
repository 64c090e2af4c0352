import type { Plan } from '@workplan/core';
import { planTasks, roleBodies } from '@workplan/core/query';

/** What XML keeps of a text: other line ends, no characters that it has no place for; margins of lines do not count. */
const kept = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
const title = (text: string): string => kept(text).trim().split(/\s+/).join(' ');
const maybe = (text: string | undefined, how = kept): string => (text === undefined ? '' : how(text));

/** What StratML carries of a plan. */
export const inStratml = (plan: Plan) => ({
  title: title(plan.title),
  preamble: maybe(plan.preamble),
  number: maybe(plan.document?.number, title),
  issuer: plan.document?.issuer,
  issued: plan.document?.issued,
  tasks: planTasks(plan)
    .map((entry) => ({
      sections: entry.sections.map(title).join(' / '),
      number: title(entry.number),
      title: maybe(entry.task.title, title),
      text: kept([entry.task.text, ...(entry.task.clauses ?? []).map(({ text }) => text)].join('')),
      parent: entry.parent?.number,
      bodies: roleBodies(entry)
        .map(({ role, body }) => `${role} ${body}`)
        .sort(),
      deadline: entry.task.deadline?.text,
      note: maybe(entry.task.note)
        .split('\n')
        .flatMap((line) => (line === '' ? [] : [title(line)])),
      targets: (entry.task.targets ?? []).map(({ measure, value, unit, of, share, by }) =>
        [title(measure), value, maybe(unit, title), of, share, by?.text].map((one) => String(one ?? '')),
      ),
    }))
    .map((task) => JSON.stringify(task))
    .sort(),
});

/** What Akoma Ntoso carries of a plan: the whole tree, but for targets and what stands beside the words. */
interface Part {
  readonly number?: string | number;
  readonly title?: string;
  readonly text?: string;
  readonly closing?: string;
  readonly sections?: readonly Part[];
  readonly tasks?: readonly NonNullable<Plan['tasks']>[number][];
}
const partInAkn = (part: Part): unknown => [
  maybe(part.number === undefined ? undefined : String(part.number), title),
  maybe(part.title, title),
  maybe(part.text),
  maybe(part.closing),
  part.tasks?.map(taskInAkn) ?? [],
  part.sections?.map(partInAkn) ?? [],
];
const carrierInAkn = (
  carrier: Pick<
    NonNullable<Plan['tasks']>[number],
    'lead' | 'responsible' | 'support' | 'implement' | 'guide' | 'supervise' | 'deadline'
  >,
) => [
  [carrier.lead, carrier.responsible, carrier.support, carrier.implement, carrier.guide, carrier.supervise].map(
    (group) =>
      // An open list without a body has nothing that AKN could refer to.
      group === undefined || ('bodies' in group && group.bodies.length === 0) ? [] : group,
  ),
  carrier.deadline?.text,
];
const taskInAkn = (task: NonNullable<Plan['tasks']>[number]): unknown => [
  maybe(task.number === undefined ? undefined : String(task.number), title),
  maybe(task.title, title),
  maybe(task.text),
  carrierInAkn(task),
  task.clauses?.map((clause) => [kept(clause.text), carrierInAkn(clause)]) ?? [],
  task.tasks?.map(taskInAkn) ?? [],
];
export const inAkn = (plan: Plan): unknown => [
  maybe(plan.document?.number, title),
  plan.document?.issuer,
  plan.document?.issued,
  partInAkn({ ...plan, text: plan.preamble ?? '' }),
  plan.attachments?.map(partInAkn) ?? [],
];
