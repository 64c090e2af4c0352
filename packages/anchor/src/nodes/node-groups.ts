import { itemAt } from '@workplan/plan/text';
import type { PlanDocument } from '@workplan/plan';
import type { BoundObject } from '@workplan/plan/model';
import type { SpinePart, TaskPart } from '@workplan/plan/parts';
import { visitNodes } from './nodes.js';
import { type RowColumns, taskNodes } from './task-nodes.js';
import type { SourceNode } from '../types.js';

/** Nodes that come and go together: those of one task, or those of the frame of the plan between two tasks. */
export interface NodeGroup {
  readonly nodes: readonly SourceNode[];
  /** Undefined for nodes of the frame. */
  readonly task: BoundObject | undefined;
  /** Of a task: the columns that its nodes follow from. */
  readonly columns: RowColumns;
}

const NO_COLUMNS: RowColumns = [];

/**
 * The nodes of a plan in the order of the printed document. After an edit the groups of tasks that it does not touch are
 * the same objects.
 */
export class NodeGroups {
  #groups: readonly NodeGroup[] = [];
  #spine: SpinePart | undefined;
  #tasks: readonly TaskPart[] = [];
  /** Which group each task stands in: its own, or that of a task above it. */
  #places = new Map<TaskPart, number>();
  readonly #ofTasks = new WeakMap<BoundObject, NodeGroup>();

  update({ parts }: PlanDocument): readonly NodeGroup[] {
    if (parts.spine === this.#spine && parts.tasks.length === this.#tasks.length) this.#replaceTasks(parts.tasks);
    else this.#collect(parts.spine, parts.tasks);
    this.#spine = parts.spine;
    return this.#groups;
  }

  /** The frame is the same: only tasks can have changed. */
  #replaceTasks(tasks: readonly TaskPart[]): void {
    const changed: { readonly was: TaskPart; readonly is: TaskPart; readonly place: number }[] = [];
    for (let at = 0; at < tasks.length; at += 1) {
      const is = itemAt(tasks, at);
      const was = itemAt(this.#tasks, at);
      if (was === is) continue;
      const place = this.#places.get(was);
      this.#places.delete(was);
      if (place !== undefined) changed.push({ was, is, place });
    }
    if (changed.length === 0) return;
    const groups = this.#groups.slice();
    for (const { was, is, place } of changed) {
      const { task, columns } = itemAt(groups, place);
      // A task that stands below one of the frame belongs to the group of that one.
      const isBelow = task !== undefined && task !== was.task;
      groups[place] = isBelow ? this.#make(task, columns, undefined) : this.#groupOf(is.task, columns, is);
      this.#places.set(is, place);
    }
    this.#groups = groups;
    this.#tasks = tasks.slice();
  }

  #collect(spine: SpinePart, tasks: readonly TaskPart[]): void {
    const partOf = new Map(tasks.map((part) => [part.task, part]));
    const groups: NodeGroup[] = [];
    const placeOf = new Map<BoundObject, number>();
    let frame: SourceNode[] = [];
    const endFrame = (): void => {
      if (frame.length > 0) groups.push({ nodes: frame, task: undefined, columns: NO_COLUMNS });
      frame = [];
    };
    const { root } = spine.bound;
    if (root !== undefined)
      visitNodes(root, {
        node: (node) => frame.push(node),
        task: (task, columns) => {
          endFrame();
          placeOf.set(task, groups.length);
          groups.push(this.#groupOf(task, columns, partOf.get(task)));
        },
      });
    endFrame();
    this.#groups = groups;
    this.#places = new Map(
      tasks.flatMap((part): [TaskPart, number][] => {
        const place = placeAround(part.task, placeOf);
        return place === undefined ? [] : [[part, place]];
      }),
    );
    this.#tasks = tasks.slice();
  }

  #groupOf(task: BoundObject, columns: RowColumns, part: TaskPart | undefined): NodeGroup {
    const known = this.#ofTasks.get(task);
    return known !== undefined && isSame(known.columns, columns) ? known : this.#make(task, columns, part);
  }

  #make(task: BoundObject, columns: RowColumns, part: TaskPart | undefined): NodeGroup {
    const read = (): SourceNode[] => taskNodes(task, columns);
    const group = { nodes: part === undefined ? read() : part.passing(read), task, columns };
    this.#ofTasks.set(task, group);
    return group;
  }
}

/** The group of a task: its own, or that of a task above it. */
function placeAround(task: BoundObject, placeOf: ReadonlyMap<BoundObject, number>): number | undefined {
  for (let at: BoundObject | undefined = task; at?.type === 'task'; at = at.owner) {
    const place = placeOf.get(at);
    if (place !== undefined) return place;
  }
  return undefined;
}

const isSame = (a: RowColumns, b: RowColumns): boolean =>
  a === b || (a.length === b.length && JSON.stringify(a) === JSON.stringify(b));
