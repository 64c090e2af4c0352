import type { PlanDocument } from '@workplan/plan';
import type { BoundObject } from '@workplan/plan/model';
import type { SpinePart, TaskPart } from '@workplan/plan/parts';
import { visitNodes } from './nodes.js';
import { type RowColumns, taskNodes } from './task-nodes.js';
import type { SourceNode } from './types.js';

/** Nodes that come and go together: those of one task, or those of the frame of the plan between two tasks. */
export interface NodeGroup {
  readonly nodes: readonly SourceNode[];
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
  /** The place of each task that has one, among the groups. */
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
    const changed: { readonly part: TaskPart; readonly place: number }[] = [];
    for (let at = 0; at < tasks.length; at += 1) {
      const part = tasks[at] as TaskPart;
      const was = this.#tasks[at] as TaskPart;
      if (was === part) continue;
      const place = this.#places.get(was);
      this.#places.delete(was);
      if (place !== undefined) changed.push({ part, place });
    }
    if (changed.length === 0) return;
    const groups = this.#groups.slice();
    for (const { part, place } of changed) {
      groups[place] = this.#groupOf(part.task, groups[place]?.columns ?? NO_COLUMNS, part);
      this.#places.set(part, place);
    }
    this.#groups = groups;
    this.#tasks = tasks.slice();
  }

  #collect(spine: SpinePart, tasks: readonly TaskPart[]): void {
    const partOf = new Map(tasks.map((part) => [part.task, part]));
    const groups: NodeGroup[] = [];
    const places = new Map<TaskPart, number>();
    let frame: SourceNode[] = [];
    const endFrame = (): void => {
      if (frame.length > 0) groups.push({ nodes: frame, columns: NO_COLUMNS });
      frame = [];
    };
    const { root } = spine.bound;
    if (root !== undefined)
      visitNodes(root, {
        node: (node) => frame.push(node),
        task: (task, columns) => {
          endFrame();
          const part = partOf.get(task);
          if (part !== undefined) places.set(part, groups.length);
          groups.push(this.#groupOf(task, columns, part));
        },
      });
    endFrame();
    this.#groups = groups;
    this.#places = places;
    this.#tasks = [...tasks];
  }

  #groupOf(task: BoundObject, columns: RowColumns, part: TaskPart | undefined): NodeGroup {
    const known = this.#ofTasks.get(task);
    if (known !== undefined && isSame(known.columns, columns)) return known;
    const make = (): SourceNode[] => taskNodes(task, columns);
    const group = { nodes: part === undefined ? make() : part.passing(make), columns };
    this.#ofTasks.set(task, group);
    return group;
  }
}

const isSame = (a: RowColumns, b: RowColumns): boolean =>
  a === b || (a.length === b.length && JSON.stringify(a) === JSON.stringify(b));
