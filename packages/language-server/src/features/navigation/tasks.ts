import { readChineseNumber, type BoundScalar, type PlanDocument, type TaskView } from '@workplan/core';
import { ownerOf } from './bound.js';

/** The tasks of a plan by number, and what refers to them. */
export interface TaskIndex {
  /** The task that a number means: of several, one of the plan itself before one of an attachment. */
  task(number: string): TaskView | undefined;
  /** The references of report items to a number. */
  references(number: string): readonly BoundScalar[];
}

const known = new WeakMap<PlanDocument, TaskIndex>();

export function taskIndex(document: PlanDocument): TaskIndex {
  let index = known.get(document);
  if (index === undefined) known.set(document, (index = build(document)));
  return index;
}

function build(document: PlanDocument): TaskIndex {
  const tasks = new Map<string, TaskView>();
  const attached = (task: TaskView): boolean => ownerOf(task.object, 'attachment') !== undefined;
  for (const ofAttachment of [false, true]) {
    for (const task of document.tasks) {
      if (task.number === undefined || attached(task) !== ofAttachment) continue;
      const key = numberKey(task.number.node.value);
      if (!tasks.has(key)) tasks.set(key, task);
    }
  }
  const references = new Map<string, BoundScalar[]>();
  for (const scalar of document.bound.scalars.get('taskReference') ?? []) {
    const key = numberKey(scalar.node.value);
    const list = references.get(key);
    if (list === undefined) references.set(key, [scalar]);
    else list.push(scalar);
  }
  return { task: (number) => tasks.get(numberKey(number)), references: (number) => references.get(numberKey(number)) ?? [] };
}

const NUMBER = /^(?:第|任务|[(〔【[])?\s*(\d{1,6}|[一二三四五六七八九十百零]{1,7})\s*(?:[)〕】\]]|项|条|号)?[、.:]?$/;

/** What tells numbers apart: （四）, 四、, ４ and ④ are all 4; 1.1 and 3之一 are only themselves. */
export function numberKey(number: string): string {
  const text = number.normalize('NFKC').trim();
  const inner = NUMBER.exec(text)?.[1];
  if (inner === undefined) return text;
  return /^\d/.test(inner) ? String(Number(inner)) : String(readChineseNumber(inner) ?? text);
}
