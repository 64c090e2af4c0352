import { parsePlan, type PlanDocument } from '@workplan/plan';
import { applyEdits, inOrder } from '@workplan/plan/edit';
import {
  bodiesOf,
  entriesOf,
  type EntryWords,
  isIsoDate,
  objectOf,
  planDate,
  type ProgressStatus,
  type ProgressUnit,
  progressUnits,
  readCompletion,
  reportersOf,
  statusOf,
} from '@workplan/plan/model';
import { isCollective, mayStandFor } from '@workplan/plan/names';
import { OPEN_LIST_MARK, ROLES } from '@workplan/plan/schema';
import type { TextEdit } from '@workplan/plan/text';
import { progressEdits } from './progress-edits.js';
import { STATUS_PAIRS } from '../register-rows.js';

/** What somebody says of a task or clause: an entry, a status, or both. */
export interface ProgressAct {
  /** Which task of the plan, in the order of the file, from 0. */
  readonly task: number;
  /** Which clause of the task, from 0; left out for the task itself. */
  readonly clause?: number | undefined;
  readonly entry?: Pick<EntryWords, 'date' | 'body' | 'text'> & Partial<EntryWords>;
  readonly status?: ProgressStatus | undefined;
}

/** Why an act changes nothing. */
export type ProgressRefusal =
  /** Nobody reports on such a task or clause. */
  | 'no-task'
  /** The entry says nothing. */
  | 'no-words'
  /** The date is no day. */
  | 'date'
  | 'future'
  | 'before-issue'
  /** The completion is neither a percentage nor a part of a whole. */
  | 'completion'
  /** The body is none of those of the task. */
  | 'strange-body'
  /** The plan has an entry of this body on this day. */
  | 'other-entry'
  /** The status is 已完成, and no entry says what was done. */
  | 'done-without-words'
  /** The plan cannot hold the words there. */
  | 'not-written';

/** The edits of all acts that were taken, and what was left out. */
export interface AddedProgress {
  readonly edits: readonly TextEdit[];
  readonly refused: readonly { readonly act: number; readonly reason: ProgressRefusal }[];
}

/**
 * The least edits that write entries and statuses into a plan. What may be wrong is left out with a reason, as in a return
 * of the register; all else is read back before it is given away.
 *
 * @param on the last day that an entry may have, `YYYY-MM-DD`
 */
export function addProgress(document: PlanDocument, acts: readonly ProgressAct[], on: string): AddedProgress {
  const units = progressUnits(document.parts.views);
  const issued = planDate(document.parts.bound);
  const refused: { act: number; reason: ProgressRefusal }[] = [];
  const made: { readonly at: number; readonly act: ProgressAct; readonly edits: readonly TextEdit[] }[] = [];
  acts.forEach((act, at) => {
    const unit = unitOf(units, act);
    const reason = unit === undefined ? 'no-task' : refusalOf(unit, act, { on, issued });
    const edits = unit === undefined || reason !== undefined ? undefined : editsOf(document, unit, act);
    if (edits === undefined) refused.push({ act: at, reason: reason ?? 'not-written' });
    else made.push({ at, act, edits });
  });
  const holding = holds(document, made) ? made : made.filter((one) => holds(document, [one]));
  const kept = holds(document, holding) ? holding : [];
  for (const one of made) if (!kept.includes(one)) refused.push({ act: one.at, reason: 'not-written' });
  return { edits: inOrder(kept.flatMap(({ edits }) => edits)), refused };
}

const unitOf = (units: readonly ProgressUnit[], { task, clause }: ProgressAct): ProgressUnit | undefined =>
  units.find((unit) => unit.task === task && unit.clause === clause);

function refusalOf(
  unit: ProgressUnit,
  { entry, status }: ProgressAct,
  { on, issued }: { readonly on: string; readonly issued: string | undefined },
): ProgressRefusal | undefined {
  const there = [unit.object, unit.view.object].flatMap((object) => entriesOf(objectOf(object, 'progress')));
  if (entry === undefined)
    return status === 'done' && !there.some(({ text }) => text !== '') ? 'done-without-words' : undefined;
  const { date, body, text, completion = '' } = entry;
  const tests: readonly (readonly [ProgressRefusal, boolean])[] = [
    ['no-words', text.trim() === ''],
    ['date', !isIsoDate(date)],
    ['future', date > on],
    ['before-issue', issued !== undefined && date < issued],
    ['completion', completion !== '' && !((readCompletion(completion) ?? 2) <= 1)],
    ['strange-body', !mayReport(unit, body)],
    ['other-entry', there.some((one) => one.date === date && one.body === body)],
  ];
  return tests.find(([, isWrong]) => isWrong)?.[0];
}

/** Who may be named in an entry: those that report first, and whether any other body may be as well. */
export interface Reporters {
  readonly names: readonly string[];
  /** The list is open (等), or a name stands for several bodies (各区政府): each writes its own name. */
  readonly hasOthers: boolean;
}

/** Who may be named in an entry of a task or clause. */
export function reportersFor(unit: ProgressUnit): Reporters {
  const { names, isOpen } = namedIn(unit);
  return { names: names.filter((name) => !isCollective(name)), hasOthers: isOpen || names.some(isCollective) };
}

/** All names of a task or clause, those that report first, and whether a list of them is open. */
function namedIn({ object }: ProgressUnit): { readonly names: readonly string[]; readonly isOpen: boolean } {
  const names = [...new Set([...reportersOf(object), ...ROLES.flatMap((role) => bodiesOf(object, role))])];
  const isOpen = ROLES.some((role) =>
    (object.fields.get(role)?.values ?? []).some(
      (value) => value.kind === 'scalar' && value.node.value.trim() === OPEN_LIST_MARK,
    ),
  );
  return { names, isOpen };
}

function mayReport(unit: ProgressUnit, body: string): boolean {
  const { names, isOpen } = namedIn(unit);
  return (!isCollective(body) && names.includes(body)) || mayStandFor(names, isOpen, body);
}

function editsOf(
  document: PlanDocument,
  { object }: ProgressUnit,
  { entry, status }: ProgressAct,
): readonly TextEdit[] | undefined {
  const words = STATUS_PAIRS.find(([en]) => en === status);
  return progressEdits(document, object, {
    entries: entry === undefined ? [] : [whole(entry)],
    status: words?.[document.dialect === 'zh' ? 1 : 0],
  });
}

const whole = (entry: NonNullable<ProgressAct['entry']>): EntryWords => ({
  completion: '',
  problem: '',
  next: '',
  evidence: '',
  ...entry,
});

const faultsOf = ({ syntax, shapeErrors }: PlanDocument): number => syntax.problems.length + shapeErrors.length;

/** Whether a plan with these edits says what they are for, and is as readable as before. */
function holds(
  document: PlanDocument,
  made: readonly { readonly act: ProgressAct; readonly edits: readonly TextEdit[] }[],
): boolean {
  const edits = made.flatMap((one) => one.edits);
  if (inOrder(edits).length !== edits.length) return false;
  const next = parsePlan(applyEdits(document.text, edits));
  if (faultsOf(next) > faultsOf(document) || next.tasks.length !== document.tasks.length) return false;
  const units = progressUnits(next.tasks);
  return made.every(({ act }) => {
    const progress = objectOf(unitOf(units, act)?.object, 'progress');
    const wanted = act.entry === undefined ? undefined : whole(act.entry);
    const isThere = entriesOf(progress).some((one) => wanted === undefined || isSame(one, wanted));
    return (wanted === undefined || isThere) && (act.status === undefined || statusOf(progress) === act.status);
  });
}

const KEYS = ['date', 'body', 'text', 'completion', 'problem', 'next'] as const;
const isSame = (a: EntryWords, b: EntryWords): boolean => KEYS.every((key) => a[key] === b[key]);
