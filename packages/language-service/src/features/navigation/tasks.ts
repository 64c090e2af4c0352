import {
  parentTask,
  readChineseNumber,
  type BoundObject,
  type BoundScalar,
  type PlanDocument,
  type Range,
  type Scalar,
} from '@workplan/core';
import { inOrder, numberOfTask } from '../noted.js';
import { ownerOf } from './bound.js';

/** A task that has a number. */
export interface NumberedTask {
  readonly object: BoundObject;
  readonly number: Scalar;
}

/** The tasks of a plan by number, and what refers to them. */
export interface TaskIndex {
  /** The task that a number means: of several, one of the plan itself before one of an attachment. */
  task(number: string): NumberedTask | undefined;
  /** The references of report items to a number. */
  references(number: string): readonly BoundScalar[];
}

/** By the text in pieces: what is found in the parts holds until they change. */
const known = new WeakMap<PlanDocument['parts']['places'], TaskIndex>();

export function taskIndex(document: PlanDocument): TaskIndex {
  const { places } = document.parts;
  let index = known.get(places);
  if (index === undefined) known.set(places, (index = build(document)));
  return index;
}

function build(document: PlanDocument): TaskIndex {
  const tasks = new Map<string, NumberedTask>();
  const attached = ({ object }: NumberedTask): boolean => ownerOf(object, 'attachment') !== undefined;
  const numbered = numberedTasks(document);
  for (const ofAttachment of [false, true]) {
    for (const task of numbered) {
      if (attached(task) !== ofAttachment) continue;
      const key = numberKey(task.number.value);
      if (!tasks.has(key)) tasks.set(key, task);
    }
  }
  const references = new Map<string, BoundScalar[]>();
  for (const scalar of document.parts.bound.scalars.get('taskReference') ?? []) {
    const key = numberKey(scalar.node.value);
    const list = references.get(key);
    if (list === undefined) references.set(key, [scalar]);
    else list.push(scalar);
  }
  return {
    task: (number) => tasks.get(numberKey(number)),
    references: (number) => references.get(numberKey(number)) ?? [],
  };
}

/** In the order of the plan. */
function numberedTasks(document: PlanDocument): readonly NumberedTask[] {
  const { spine, tasks } = document.parts;
  const ofParts = tasks.flatMap(({ task: object }, index): (NumberedTask & Range)[] => {
    const number = numberOfTask(document, index);
    return number === undefined ? [] : [{ object, number, start: number.start, end: number.end }];
  });
  // Sub-tasks are numbered within their task.
  const ofSpine = spine.tasks.flatMap(({ object, number }) =>
    number === undefined || parentTask(object) !== undefined
      ? []
      : [{ object, number: number.node, start: number.node.start, end: number.node.end }],
  );
  return inOrder(ofParts, ofSpine);
}

const NUMBER = /^(?:第|任务|[(〔【[])?\s*(\d{1,6}|[一二三四五六七八九十百零]{1,7})\s*(?:[)〕】\]]|项|条|号)?[、.:]?$/;

/** What tells numbers apart: （四）, 四、, ４ and ④ are all 4; 1.1 and 3之一 are only themselves. */
export function numberKey(number: string): string {
  const text = number.normalize('NFKC').trim();
  const inner = NUMBER.exec(text)?.[1];
  if (inner === undefined) return text;
  return /^\d/.test(inner) ? String(Number(inner)) : String(readChineseNumber(inner) ?? text);
}
