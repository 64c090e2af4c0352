import { type Statement, statementsIn } from '@workplan/official/attribution';
import { type BoundObject, type BoundParts, scalarOf } from '@workplan/plan/model';
import type { Range } from '@workplan/plan/text';

/** Where a statement may stand in what holds tasks, and which tasks it may speak of from there. */
const PLACES: readonly (readonly [key: string, tasks: Statement['tasks']])[] = [
  ['preamble', 'below'],
  ['title', 'below'],
  ['text', 'below'],
  ['closing', 'above'],
];
const HOLDERS = ['section', 'attachment'] as const;
const TASKS = ['sections', 'tasks'];

/** The parts of a spine whose tasks a statement gives to bodies, in UTF-16 offsets. */
export function rangesUnderStatements({ root, objects }: BoundParts): Range[] {
  const holders = [...(root === undefined ? [] : [root]), ...HOLDERS.flatMap((type) => objects.get(type) ?? [])];
  return holders.filter(hasStatement).flatMap(({ fields }) => TASKS.flatMap((key) => fields.get(key)?.entry ?? []));
}

/** What the names of bodies and of their classes end in. */
const BODY_END = /[委局办厅部院会社行署区县市州盟旗镇乡]$|街道$|政府$|单位$|部门$|公司$|中心$|机构$|法院$/;
const bodiesIn = (words: string): string[] => words.split(/[、，,和及]/).filter((name) => BODY_END.test(name.trim()));

const hasStatement = (holder: BoundObject): boolean =>
  holder.fields.has('sharedRoles') || PLACES.some(([key, side]) => states(holder, key, side));

function states(object: BoundObject, key: string, side: Statement['tasks']): boolean {
  const scalar = scalarOf(object, key);
  if (scalar === undefined) return false;
  return statementsIn(scalar.node.value, bodiesIn).some(
    ({ names, tasks, isComplete }) => names.length > 0 && isComplete && (tasks === 'all' || tasks === side),
  );
}

/** Whether a task, its attribution, or that of one of its clauses says who answers for the tasks behind it. */
export function statesForFollowing(task: BoundObject): boolean {
  if (task.fields.has('sharedRoles')) return true;
  const clauses = task.fields.get('clauses')?.values.filter((value): value is BoundObject => value.kind === 'object');
  return [task, ...(clauses ?? [])].some((part) => states(part, 'printed', 'below'));
}
