import { isIsoDate } from '../dates.js';
import type { BoundObject, BoundParts } from '../bound.js';
import { objectOf, planDate, scalarOf } from '../plan-date.js';
import { propertyOf, type Role, ROLES } from '../../schema/vocabulary.js';
import type { TaskView } from '../views.js';
import { type Due, dueWithin, frameOf, type TimeFrame } from './due.js';
import {
  type Light,
  type LightDay,
  type LightFacts,
  lightOf,
  newestDate,
  type ProgressStatus,
  type ReportingInterval,
} from './light.js';
import { bodiesOf, type ProgressUnit, progressUnits, reportersOf } from './units.js';

export { daysBetween } from './days.js';
export { dueOf, type Due, type NoDue } from './due.js';
export {
  INTERVAL_DAYS,
  lightOf,
  newestDate,
  SOON,
  type Light,
  type LightColour,
  type LightDay,
  type LightFacts,
  type LightReason,
  type ProgressStatus,
  type ReportingInterval,
} from './light.js';
export { progressUnits, reportersOf, type ProgressUnit } from './units.js';

/** An entry (记录) as it is written; what is not there is empty. */
export interface EntryWords {
  readonly date: string;
  readonly body: string;
  readonly text: string;
  readonly completion: string;
  readonly problem: string;
  readonly next: string;
  readonly evidence: string;
}

/** How far a task, or a clause with bodies of its own, has come on a day. */
export interface ProgressItem {
  /** Which task of the plan, in the order of the file, from 0. */
  readonly task: number;
  /** Which clause of the task, from 0; undefined for the task itself. */
  readonly clause: number | undefined;
  /** The number of the task; that of a clause stands in brackets: 3（2）. */
  readonly number: string;
  readonly title: string;
  readonly text: string;
  /** Titles of the sections and attachments around it, the outermost first. */
  readonly path: readonly string[];
  readonly bodies: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** The bodies that report on it. */
  readonly reporters: readonly string[];
  readonly status: ProgressStatus | undefined;
  /** Entries up to the day, in the order of the file; those of the task count for its clauses. */
  readonly entries: readonly EntryWords[];
  /** The entry with the latest date up to the day; of several the last. */
  readonly newest: EntryWords | undefined;
  readonly due: Due;
  readonly light: Light;
}

/** How far a plan has come on a day. */
export interface PlanProgress {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly every: ReportingInterval;
  readonly items: readonly ProgressItem[];
}

/**
 * How far each task of a plan has come on a day. It reads no clock: the same plan on the same day gives the same answer.
 * A status has no date in the format, so it is the one that the plan has now, also for an earlier day.
 */
export function progressOf(
  {
    parts: { bound, views },
  }: {
    readonly parts: {
      readonly bound: Pick<BoundParts, 'objects' | 'root' | 'scalars'>;
      readonly views: readonly TaskView[];
    };
  },
  { on, every = 'month' }: LightDay,
): PlanProgress {
  const frame = frameOf(bound);
  const light = lightsOf({ on, every }, planDate(bound));
  const items = progressUnits(views).map((unit) => itemOf(frame, unit, on, light));
  return { on, every, items };
}

type LightFor = (facts: Omit<LightFacts, 'issued'>) => Light;

/** The lights of one plan on a day: most of its tasks have the same few dates. */
function lightsOf(day: LightDay, issued: string | undefined): LightFor {
  const known = new Map<string, Light>();
  return (facts) => {
    const key = [facts.status, facts.due, ...facts.entries].join();
    const light = known.get(key) ?? lightOf({ ...facts, issued }, day);
    known.set(key, light);
    return light;
  };
}

function itemOf(frame: TimeFrame, unit: ProgressUnit, on: string, light: LightFor): ProgressItem {
  const { task, clause, view, object } = unit;
  const carriers = clause === undefined ? [object] : [object, view.object];
  const own = carriers.map((carrier) => objectOf(carrier, 'progress'));
  const status = own.map(statusOf).find((found) => found !== undefined);
  const entries = own
    .reverse()
    .flatMap(entriesOf)
    .filter(({ date }) => isIsoDate(date) && date <= on);
  const due = dueWithin(frame, carriers);
  const newest = newestDate(
    entries.map(({ date }) => date),
    on,
  );
  return {
    task,
    clause,
    number: (view.number?.node.value ?? '') + (clause === undefined ? '' : `（${clause + 1}）`),
    title: scalarOf(view.object, 'title')?.node.value ?? '',
    text: clause === undefined ? view.fullText : (scalarOf(object, 'text')?.node.value ?? ''),
    path: titlesAbove(view.object),
    bodies: allBodiesOf(object),
    reporters: reportersOf(object),
    status,
    entries,
    newest: entries.filter(({ date }) => date === newest).at(-1),
    due,
    light: light({ status, due: due.date, entries: entries.map(({ date }) => date) }),
  };
}

function allBodiesOf(object: BoundObject): ProgressItem['bodies'] {
  const bodies: Partial<Record<Role, readonly string[]>> = {};
  for (const role of ROLES) {
    const names = bodiesOf(object, role);
    if (names.length > 0) bodies[role] = names;
  }
  return bodies;
}

const STATUS_WORDS = propertyOf('progress', 'status')?.words ?? [];
const STATUSES: ReadonlyMap<string, ProgressStatus> = new Map(
  (['not-started', 'in-progress', 'done', 'behind', 'continuing', 'changed', 'suspended'] as const).flatMap((status) =>
    [status, ...STATUS_WORDS.flatMap(([en, zh]) => (en === status ? [zh] : []))].map((word) => [word, status] as const),
  ),
);

/** The status that a progress holds, in either dialect; undefined when it holds none, or none that there is. */
export function statusOf(progress: BoundObject | undefined): ProgressStatus | undefined {
  return STATUSES.get(scalarOf(progress, 'status')?.node.value.trim() ?? '');
}

/** The entries of a progress, in the order of the file. */
export function entriesOf(progress: BoundObject | undefined): EntryWords[] {
  return (progress?.fields.get('entries')?.values ?? []).flatMap((value) => {
    if (value.kind !== 'object') return [];
    const word = (key: string): string => scalarOf(value, key)?.node.value.trim() ?? '';
    return [
      {
        date: word('date'),
        body: word('body'),
        text: word('text'),
        completion: word('completion'),
        problem: word('problem'),
        next: word('next'),
        evidence: word('evidence'),
      },
    ];
  });
}

const HEADED: ReadonlySet<string> = new Set(['section', 'attachment', 'task']);

function titlesAbove(task: BoundObject): string[] {
  const titles: string[] = [];
  for (let at = task.owner; at !== undefined; at = at.owner)
    if (HEADED.has(at.type)) titles.unshift(scalarOf(at, 'title')?.node.value ?? '');
  return titles.filter((title) => title !== '');
}
