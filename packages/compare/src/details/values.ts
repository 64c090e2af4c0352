import type { Citation, Clause, Plan, Section, Task } from '@workplan/core';

type Carrier = Task | Clause;
type Attachment = NonNullable<Plan['attachments']>[number];

const words = (parts: readonly (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

/** A document that is named, in one line. */
export const citationWords = ({ title, number, issuer, note }: Citation): string =>
  words([title, number, issuer, note]);

const names = (value: string | readonly string[] | undefined): string | undefined =>
  value === undefined || typeof value === 'string' ? value : value.join('、');

/** Details that tasks and clauses have, one value each. */
export const CARRIER_VALUES = {
  derivedLead: ({ derivedLead }: Carrier) => derivedLead,
  note: ({ note }: Carrier) => note,
  status: ({ progress }: Carrier) => progress?.status,
} satisfies Record<string, (carrier: Carrier) => string | undefined>;

/** Details that only tasks have, one value each. */
export const TASK_VALUES = {
  scope: ({ scope }: Task) => scope,
  leader: ({ leader }: Task) => names(leader),
  person: ({ person }: Task) => names(person),
  contact: ({ contact }: Task) => names(contact),
  category: ({ category }: Task) => category,
  cells: ({ cells }: Task) => names(cells),
} satisfies Record<string, (task: Task) => string | undefined>;

/** Details of tasks and clauses that are lists: only what came and went is said. */
export const CARRIER_LISTS = {
  entries: ({ progress }: Carrier) =>
    progress?.entries?.map(({ date, body, text, completion, problem, next, evidence }) =>
      words([date, body, text, completion, problem, next, evidence]),
    ),
} satisfies Record<string, (carrier: Carrier) => readonly string[] | undefined>;

/** Details of tasks that are lists. */
export const TASK_LISTS = {
  actual: ({ targets }: Task) =>
    targets?.flatMap(({ measure, actual }) =>
      actual === undefined ? [] : [`${measure} ${actual.value}（${actual.date}）`],
    ),
  citations: ({ citations }: Task) => citations?.map(citationWords),
  takesUp: ({ takesUp }: Task) => takesUp?.map(({ file, task }) => words([file, task])),
} satisfies Record<string, (task: Task) => readonly string[] | undefined>;

type Texts = readonly (string | undefined)[];
const lines = (texts: Texts): string | undefined =>
  texts.filter((text) => text !== undefined && text !== '').join('\n') || undefined;

const textsOf = ({ text, closing, note, sections }: Section): Texts => [
  text,
  ...(sections ?? []).flatMap(textsOf),
  closing,
  note,
];

/** What stands below headings and is no task: leads, closings, remarks. */
export const sectionTexts = ({ sections, attachments }: Plan): string | undefined =>
  lines([...(sections ?? []), ...(attachments ?? []).flatMap((one) => one.sections ?? [])].flatMap(textsOf));

/** What attachments say besides their tasks. */
export const attachmentTexts = ({ attachments }: Plan): string | undefined =>
  lines((attachments ?? []).flatMap(({ text, report, note }) => [text, ...reportTexts(report), note]));

const reportTexts = (report: Attachment['report']): Texts =>
  report === undefined
    ? []
    : [
        report.title,
        report.preamble,
        ...(report.sections ?? []).flatMap(({ title, text, items }) => [
          title,
          text,
          ...(items ?? []).flatMap((item) => [item.text, item.note]),
        ]),
        report.closing,
      ];
