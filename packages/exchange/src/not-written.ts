import type { Plan } from '@workplan/core';
import { ROLES, TYPES } from '@workplan/core/schema';

/** The formats that plans are written in for other programs. */
export type ExchangeForm = 'stratml' | 'akn' | 'jsonld';

type TypeName = keyof typeof TYPES;

/** A key of a plan that a format has no place for, and how many values of it the plan has. */
export interface NotWritten {
  /** The object that has it, as `TYPES` of `@workplan/core/schema` names it. */
  readonly type: TypeName;
  /** The English key. */
  readonly key: string;
  readonly count: number;
}

/** What only ties the plan to its official text, says how that is printed, or follows from other keys. */
const OF_THE_FILE: ReadonlySet<string> = new Set([
  'workplan',
  'source',
  'style',
  'printed',
  'verbatim',
  'runIn',
  'order',
  'titleLines',
  'planTitleLines',
  'preambleSource',
  'textSource',
  'closingSource',
  'columns',
  'passages',
  'missing',
  'derivedLead',
  'resolvedNames',
]);

type Written = Readonly<Partial<Record<TypeName, readonly string[]>>>;

const CLAUSE = ['text', 'deadline', ...ROLES];
const TASK = ['number', 'title', 'clauses', 'tasks', ...CLAUSE];
const TARGET = ['measure', 'value', 'unit', 'of', 'share', 'by'];
const DOCUMENT = ['number', 'issuer', 'issued'];
/** Statements for several tasks are written as the bodies of these tasks. */
const SHARED = { sharedRoles: ROLES };

/** The keys of each type that a format writes. */
const WRITTEN: Readonly<Record<ExchangeForm, Written>> = {
  stratml: {
    plan: ['title', 'preamble', 'period', 'document', 'sections', 'tasks', 'attachments', 'sharedRoles'],
    document: DOCUMENT,
    section: ['title', 'sections', 'tasks', 'sharedRoles'],
    attachment: ['title', 'sections', 'tasks', 'sharedRoles'],
    task: [...TASK, 'targets', 'note', 'sharedRoles'],
    clause: CLAUSE,
    target: TARGET,
    ...SHARED,
  },
  akn: {
    plan: ['title', 'preamble', 'document', 'sections', 'tasks', 'closing', 'attachments'],
    document: DOCUMENT,
    section: ['number', 'title', 'text', 'sections', 'tasks', 'closing'],
    attachment: ['title', 'text', 'sections', 'tasks'],
    task: TASK,
    clause: CLAUSE,
  },
  jsonld: {
    plan: ['title', 'document', 'sections', 'tasks', 'attachments', 'sharedRoles'],
    document: DOCUMENT,
    section: ['title', 'sections', 'tasks', 'sharedRoles'],
    attachment: ['title', 'sections', 'tasks', 'sharedRoles'],
    task: [...TASK, 'sharedRoles'],
    clause: CLAUSE,
    ...SHARED,
  },
};

/** Formats that know sections only as headings of tasks. */
const LISTS_TASKS: ReadonlySet<ExchangeForm> = new Set<ExchangeForm>(['stratml', 'jsonld']);
const HEADINGS: ReadonlySet<string> = new Set(['section', 'attachment']);

/**
 * What a plan says and a format leaves out, in the order of the format of plans. Keys that tie the plan to its official
 * text are not among them.
 */
export function notWritten(plan: Plan, form: ExchangeForm): NotWritten[] {
  const counts = new Map<string, NotWritten>();
  const leave = (type: TypeName, key: string, values: number): void => {
    const count = (counts.get(`${type} ${key}`)?.count ?? 0) + values;
    counts.set(`${type} ${key}`, { type, key, count });
  };
  const visit = (type: TypeName, object: object): void => {
    for (const { en: key, type: inner } of TYPES[type].properties) {
      const value: unknown = Reflect.get(object, key);
      if (value === undefined || OF_THE_FILE.has(key)) continue;
      const values: readonly unknown[] = inner !== undefined && Array.isArray(value) ? value : [value];
      if (WRITTEN[form][type]?.includes(key) !== true) leave(type, key, values.length);
      else if (inner !== undefined)
        for (const item of values)
          if (LISTS_TASKS.has(form) && HEADINGS.has(inner) && !holdsTasks(item)) leave(type, key, 1);
          else if (item instanceof Object) visit(inner, item);
    }
  };
  visit('plan', plan);
  return [...counts.values()];
}

/** Whether a section or attachment holds a task at any depth. */
function holdsTasks(holder: unknown): boolean {
  if (!(holder instanceof Object)) return false;
  const [tasks, sections]: readonly unknown[] = ['tasks', 'sections'].map((key): unknown => Reflect.get(holder, key));
  return (Array.isArray(tasks) && tasks.length > 0) || (Array.isArray(sections) && sections.some(holdsTasks));
}
