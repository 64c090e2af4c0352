import type { Citation, Finding, LineIndex, Plan, PlanDocument, Role } from '@workplan/core';
import { bodiesOf, isOpen, planTasks, type TaskEntry } from '@workplan/core/query';
import { ROLES } from '@workplan/core/schema';
import type { Row, TableName } from '../table-specs.js';

/** What rows are made of. */
export interface PlanInput {
  /** The file, as it is to stand in the rows. */
  readonly file: string;
  readonly document: PlanDocument;
  /** For the table of findings. */
  readonly findings?: readonly Finding[] | undefined;
}

/**
 * The rows of one plan in a table. A plan without a typed plan (`document.plan` is undefined) has rows only in the table
 * of findings.
 */
export function rowsOf(table: TableName, input: PlanInput): Row[] {
  if (table === 'findings') return (input.findings ?? []).map((finding) => findingRow(finding, input));
  const { plan } = input.document;
  return plan === undefined ? [] : BY_TABLE[table](plan, input);
}

const BY_TABLE: Readonly<Record<Exclude<TableName, 'findings'>, (plan: Plan, input: PlanInput) => Row[]>> = {
  tasks: (plan, input) => planTasks(plan).map((entry) => taskRow(entry, plan, input)),
  attributions: (plan, input) => planTasks(plan).flatMap((entry) => attributionRows(entry, input)),
  targets: (plan, input) => planTasks(plan).flatMap((entry) => targetRows(entry, input)),
  citations: (plan, input) => [
    ...citationRows(plan.basis, null, true, input),
    ...citationRows(plan.citations, null, false, input),
    ...planTasks(plan).flatMap((entry) => citationRows(entry.task.citations, pointer(entry), false, input)),
  ],
};

const pointer = ({ path }: TaskEntry): string => `/${path.join('/')}`;

function taskKey(entry: TaskEntry, { file, document }: PlanInput): Row {
  const start = document.rangeOf(entry.path)?.start;
  return {
    plan: file,
    task: pointer(entry),
    line: start === undefined ? null : document.lines.position(start).line,
    number: entry.number === '' ? null : entry.number,
  };
}

function taskRow(entry: TaskEntry, plan: Plan, input: PlanInput): Row {
  const { task, carriers } = entry;
  const issued = plan.document;
  const deadlines = carriers.flatMap(({ deadline }) => (deadline === undefined ? [] : [deadline.text]));
  return {
    ...taskKey(entry, input),
    plan_title: plan.title,
    document_number: issued?.number ?? null,
    issuer: issued?.issuer ?? null,
    issued: issued?.issued ?? null,
    place: plan.jurisdiction ?? null,
    sections: entry.sections.join(' / '),
    parent: entry.parent === undefined ? null : pointer(entry.parent),
    title: task.title ?? null,
    text: [task.text, ...(task.clauses ?? []).map(({ text }) => text)].filter((text) => text !== undefined).join(''),
    ...Object.fromEntries(ROLES.map((role) => [role, namesIn(entry, role)])),
    open: carriers.some((carrier) => ROLES.some((role) => isOpen(carrier[role]))),
    deadline: deadlines.length === 0 ? null : deadlines.join('；'),
    due: entry.due ?? null,
    status: task.progress?.status ?? null,
  };
}

/** The names of all carriers in a role, each once. */
function namesIn({ carriers }: TaskEntry, role: Role): string | null {
  const names = new Set(carriers.flatMap((carrier) => bodiesOf(carrier[role])));
  return names.size === 0 ? null : [...names].join('、');
}

function attributionRows(entry: TaskEntry, input: PlanInput): Row[] {
  const key = taskKey(entry, input);
  return entry.carriers.flatMap((carrier, at) =>
    ROLES.flatMap((role) =>
      bodiesOf(carrier[role]).map((body, place) => ({
        ...key,
        clause: at === 0 ? null : at,
        role,
        body,
        full_name: carrier.resolvedNames?.[body] ?? body,
        place_in_list: place + 1,
        open: isOpen(carrier[role]),
        due: (carrier.deadline ?? entry.task.deadline)?.to ?? null,
      })),
    ),
  );
}

const targetRows = (entry: TaskEntry, input: PlanInput): Row[] =>
  (entry.task.targets ?? []).map(({ measure, value, unit, of, share, by }) => ({
    ...taskKey(entry, input),
    measure,
    value: String(value),
    unit: unit ?? null,
    of: of === undefined ? null : String(of),
    share: share === undefined ? null : String(share),
    by: by?.text ?? null,
    by_day: by?.to ?? null,
  }));

const citationRows = (
  citations: readonly Citation[] | undefined,
  task: string | null,
  isBasis: boolean,
  { file }: PlanInput,
): Row[] =>
  (citations ?? []).map(({ title, number, issuer }) => ({
    plan: file,
    task,
    title: title ?? null,
    document_number: number ?? null,
    issuer: issuer ?? null,
    is_basis: isBasis,
  }));

function findingRow({ rule, severity, range, message, fixes }: Finding, { file, document: { lines } }: PlanInput): Row {
  const [start, end] = [at(lines, range.start), at(lines, range.end)];
  return {
    plan: file,
    rule,
    severity,
    line: start.line,
    column: start.column,
    end_line: end.line,
    end_column: end.column,
    message_zh: message.zh,
    message_en: message.en,
    fixable: fixes.some(({ safe }) => safe),
  };
}

const at = (lines: LineIndex, offset: number): { readonly line: number; readonly column: number } =>
  lines.position(offset);
