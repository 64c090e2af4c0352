import { definePlanRule, objectPlace } from '@workplan/lint';
import { type BoundObject, objectOf, parentTask, scalarOf, type TaskView } from '@workplan/plan/model';
import { isArticle, isRegulation } from '../support/regulation.js';
import { rangesUnderStatements, statesForFollowing } from './statements.js';
import { texts } from './texts.js';

/** Whether somebody answers for a task, and its number. */
interface Answered {
  readonly number: string;
  readonly isAnswered: boolean;
  /** Whether its attribution says who answers for the tasks behind it: 以下任务均需各区落实. */
  readonly speaksForFollowing: boolean;
}

/**
 * A task for which nobody answers. A lead alone answers too (任务 16 of the 2016 plan of Shanghai); who only supports does not. A plan
 * that names nobody anywhere is written that way, so that is one information; one that mostly names nobody gets one
 * finding, an information where the text is issued. A statement for all tasks (以下任务均由各区政府落实) names who answers
 * for those that it covers. Regulations and articles share out no work.
 */
export const noResponsibleBody = definePlanRule({
  id: 'no-responsible-body',
  group: 'task',
  severity: 'error',
  texts,
  readsSpine: true,
  collect: ({ document }) => {
    const answered = answeredTasks(document.tasks);
    return document.tasks.map(({ object }) => {
      const key: Answered = {
        number: numberOf(object),
        isAnswered: answered.has(object),
        speaksForFollowing: statesForFollowing(object),
      };
      return { key, places: [objectPlace(document, object, 'number')] };
    });
  },
  conclude(noted, { spine }, report) {
    if (isRegulation(spine.bound)) return;
    const seen = noted.filter(({ key }) => !isArticle(key.number));
    const speaker = seen.findIndex(({ key }) => key.speaksForFollowing);
    const unnamed = seen.filter(({ key }, index) => !key.isAnswered && (speaker === -1 || index < speaker));
    const covered = unnamed.length === 0 ? [] : rangesUnderStatements(spine.bound);
    const open = unnamed.filter(({ inSpine }) => !covered.some(({ start, end }) => start <= inSpine && inSpine < end));
    const [first, ...more] = open;
    if (first === undefined) return;
    if (more.length > 0 && open.length === seen.length)
      return report('nobodyAnywhere', first.place(0), { tasks: open.length }, { severity: 'info' });
    if (open.length > FEW && open.length > seen.length - open.length) {
      const severity = objectOf(spine.bound.root, 'source') === undefined ? 'warning' : 'info';
      return report('nobodyMostly', first.place(0), { tasks: seen.length, open: open.length }, { severity });
    }
    for (const task of open) report('nobody', task.place(0), { number: task.key.number });
  },
});

/** So many tasks are named one by one in any case. */
const FEW = 2;

/** The task with all tasks that it stands below, the innermost first. */
function withParents(task: BoundObject): BoundObject[] {
  const all = [task];
  for (let at = parentTask(task); at !== undefined; at = parentTask(at)) all.push(at);
  return all;
}

/** Tasks for which somebody answers: by themselves, by a task that they stand below, or by one of their sub-tasks. */
function answeredTasks(tasks: readonly TaskView[]): ReadonlySet<BoundObject> {
  const named = tasks.filter(({ groups }) => groups.some(({ role, names }) => role !== 'support' && names.length > 0));
  const own = new Set(named.map(({ object }) => object));
  const answered = new Set(named.flatMap(({ object }) => withParents(object)));
  for (const { object } of tasks)
    if (!answered.has(object) && withParents(object).some((at) => own.has(at))) answered.add(object);
  return answered;
}

/** The number of a task behind those of the tasks that it stands below: （一）1. */
const numberOf = (task: BoundObject): string =>
  withParents(task)
    .map((at) => scalarOf(at, 'number')?.node.value ?? '?')
    .reverse()
    .join('');
