import { isOpen, roleBodies, type TaskEntry } from '@workplan/core/query';
import { SCORED_ROLES, type Answer, type ScoredRole, type TaskAnswer } from './answers.js';
import type { Read } from './read-document.js';

/** Of what an answer names: how much is read so, how much otherwise or not at all; and what is read beyond it. */
export interface Tally {
  readonly right: number;
  readonly missed: number;
  /** Read, and not in the answer. */
  readonly wrong: number;
}

export interface Score {
  readonly tasks: Tally;
  readonly bodies: Tally;
  readonly deadlines: Tally;
  readonly dropped: number;
  readonly isExact: boolean;
}

const NOTHING: Tally = { right: 0, missed: 0, wrong: 0 };
export const added = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  missed: a.missed + b.missed,
  wrong: a.wrong + b.wrong,
});

/** Compares what the importer reads of a document with what a person reads of it. */
export function scoreOf(answer: Answer, { tasks, dropped, isExact }: Read): Score {
  const used = new Set<TaskEntry>();
  const pairs = answer.tasks.map((expected) => {
    const found = tasks.find((task) => !used.has(task) && wordsOf(task).includes(unspaced(expected.has)));
    if (found !== undefined) used.add(found);
    return { expected, found };
  });
  const right = answer.tasks.length === 0 ? Math.min(tasks.length, answer.count) : used.size;
  return {
    tasks: { right, missed: answer.count - right, wrong: tasks.length - right },
    bodies: pairs.map(({ expected, found }) => bodiesOf(expected, found)).reduce(added, nobodyNamed(answer, tasks)),
    deadlines: pairs.map(({ expected, found }) => deadlineOf(expected, found)).reduce(added, NOTHING),
    dropped,
    isExact,
  };
}

/** In a document that names nobody every body is wrong. */
const nobodyNamed = ({ tasks: expected }: Answer, tasks: readonly TaskEntry[]): Tally =>
  expected.length > 0
    ? NOTHING
    : { ...NOTHING, wrong: tasks.flatMap((task) => SCORED_ROLES.flatMap((role) => namesOf(task, role))).length };

/** 国务院相关部门, 有关单位: as a plan has them behind the names of an open list. */
const CLASS = /^(?:国务院|中央|[省市区县])?(?:[级直])?各?(?:相关|有关)(?:部门|单位)$/;

function bodiesOf(expected: TaskAnswer, found: TaskEntry | undefined): Tally {
  return SCORED_ROLES.map((role): Tally => {
    // What stands behind 等 is the class of the others: the list is open, and the class is no name.
    const isOpenList = found?.carriers.some((carrier) => isOpen(carrier[role])) === true;
    const want = new Set(expected[role]?.map(unspaced).filter((name) => !(isOpenList && CLASS.test(name))));
    const have = new Set(found === undefined ? [] : namesOf(found, role).map(unspaced));
    const right = [...want].filter((name) => have.has(name)).length;
    return { right, missed: want.size - right, wrong: have.size - right };
  }).reduce(added, NOTHING);
}

function deadlineOf({ to }: TaskAnswer, found: TaskEntry | undefined): Tally {
  if (to === undefined) return NOTHING;
  const read = found?.carriers.find((part) => part.deadline !== undefined)?.deadline?.to;
  if (to === null) return { ...NOTHING, wrong: read === undefined ? 0 : 1 };
  return { right: read === to ? 1 : 0, missed: read === to ? 0 : 1, wrong: read === undefined || read === to ? 0 : 1 };
}

/** The bodies of a role of a task and its clauses, and of the statements that cover it; without the mark of an open list. */
const namesOf = (task: TaskEntry, role: ScoredRole): string[] =>
  roleBodies(task)
    .filter((named) => named.role === role)
    .map(({ body }) => body);

const unspaced = (text: string): string => text.replace(/[\s\u200b\ufeff]/g, '');
const wordsOf = ({ text }: TaskEntry): string => unspaced(text);
