import { bindSpine, bindTask } from '../model/bind.js';
import type { BoundObject, BoundParts, BoundValue } from '../model/bound.js';
import { countKeys } from '../model/count-keys.js';
import { dataOf } from '../model/data.js';
import { filesAboveIn } from '../model/files-above.js';
import { type TaskView, taskViews } from '../model/views.js';
import { checkShape } from '../schema/check-shape.js';
import { isKey } from '../schema/vocabulary.js';
import {
  type Item,
  LazyMap,
  type MapNode,
  type Origin,
  type PlacedEntry,
  PlacedItem,
  PlacedMap,
  type PlacedNode,
} from '../syntax/nodes.js';
import { parseSyntax, type SyntaxTree } from '../syntax/parse.js';
import type { SyntaxProblem } from '../syntax/problems.js';
import { createLineIndex, type LineIndex } from '../text/line-index.js';
import type { Range } from '../text/range.js';
import type { PlanView, ShapeError } from './plan-view.js';

/** Where a part of a plan stands: its offsets are its own until it has a place, and while it is looked at by itself. */
class PartOrigin implements Origin {
  #place: ((offset: number) => number) | undefined;

  at(offset: number): number {
    return this.#place === undefined ? offset : this.#place(offset);
  }

  settle(place: (offset: number) => number): void {
    this.#place = place;
  }

  byItself<T>(work: () => T): T {
    const place = this.#place;
    this.#place = undefined;
    try {
      return work();
    } finally {
      this.#place = place;
    }
  }
}

/**
 * A text with its tree, and what can be derived from it when it is asked for. Text and tree never
 * change; which object of the plan a task belongs to, and where it stands, is known to whoever puts the parts together.
 */
abstract class Part implements PlanView {
  readonly origin = new PartOrigin();
  #lineIndex: LineIndex | undefined;
  #views: readonly TaskView[] | undefined;
  #errors: readonly ShapeError[] | undefined;
  #above: readonly string[] | undefined;

  constructor(readonly text: string) {}

  abstract readonly syntax: SyntaxTree;

  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  abstract get bound(): BoundParts;

  /** Does some work for which the places of the part are offsets in its own text, not in that of the plan. */
  byItself<T>(work: () => T): T {
    return this.origin.byItself(work);
  }

  /** The lines of the part by itself. */
  get lines(): LineIndex {
    return (this.#lineIndex ??= createLineIndex(this.text));
  }

  /** Lets go of all that is derived from text and tree. */
  protected forget(): void {
    this.#lineIndex = undefined;
    this.#views = undefined;
    // That there is none takes no room.
    if (this.#errors !== NO_ERRORS) this.#errors = undefined;
  }

  get tasks(): readonly TaskView[] {
    return (this.#views ??= taskViews(this.bound));
  }

  /** Where the part is not as the schema asks. */
  get shapeErrors(): readonly ShapeError[] {
    return (this.#errors ??= shapeErrorsOf(this.bound));
  }

  /** The files of plans above (承接) that are written here; kept for good, for every version of a plan asks all its tasks. */
  get filesAbove(): readonly string[] {
    return (this.#above ??= filesAboveIn(this));
  }
}

/** A task as the object that the plan holds. What is in it is bound when it is asked for, and may be let go in between. */
class TaskObject implements BoundObject {
  readonly kind: 'object';
  readonly type: 'task';
  owner: BoundObject | undefined;

  constructor(
    private readonly part: TaskPart,
    readonly map: MapNode,
  ) {
    this.kind = 'object';
    this.type = 'task';
  }

  get fields(): BoundObject['fields'] {
    return this.part.bound.fields;
  }

  get unknown(): BoundObject['unknown'] {
    return this.part.bound.unknown;
  }
}

/** One task. Its tree can be let go, for it is read from the text again within microseconds, and takes many times the room. */
export class TaskPart extends Part {
  readonly task: BoundObject;
  /** The task as an item of its list. */
  readonly item: PlacedItem;
  override readonly syntax: SyntaxTree;
  #tree: readonly PlacedEntry[] | undefined;
  #held: ReturnType<typeof bindTask> | undefined;
  #keyCounts: BoundParts['keys'] | undefined;

  private constructor(
    text: string,
    { problems, isOdd }: Pick<SyntaxTree, 'problems' | 'isOdd'>,
    item: Range,
    map: Range,
    entries?: readonly PlacedEntry[],
  ) {
    super(text);
    const root = new LazyMap(map.start, map.end, this);
    this.#tree = entries;
    this.item = new PlacedItem(item.start, item.end, root);
    this.item.isPart = true;
    this.task = new TaskObject(this, root);
    // The list around it is that of the plan; the tree of the part is the task.
    this.syntax = { root, problems: problems.length === 0 ? NO_PROBLEMS : problems, isOdd };
    this.item.moveTo(this.origin);
    root.moveTo(this.origin);
    for (const entry of entries ?? []) entry.moveTo(this.origin);
  }

  /** Undefined when the text is not one item of a list with keys in it. */
  static read(text: string): TaskPart | undefined {
    const syntax = parseSyntax(text, isKey);
    const item = onlyItem(syntax);
    if (
      !(item?.value instanceof PlacedMap) ||
      syntax.problems.some(({ reason }) => reason === 'more-than-one-document')
    )
      return undefined;
    return new TaskPart(text, syntax, item, item.value, item.value.entries);
  }

  /** The same task for another plan: what is in it is read from the text when it is asked for. */
  copy(): TaskPart {
    return this.byItself(() => new TaskPart(this.text, this.syntax, this.item, this.task.map));
  }

  /** The entries of the task, read again where they have been let go. */
  get entries(): readonly PlacedEntry[] {
    if (this.#tree === undefined) {
      const map = onlyItem(parseSyntax(this.text, isKey))?.value as PlacedMap;
      for (const entry of map.entries) entry.moveTo(this.origin);
      this.#tree = map.entries;
    }
    return this.#tree;
  }

  /** The task, tied to what the format says of it. */
  override get bound(): ReturnType<typeof bindTask> {
    return (this.#held ??= bindTask(this.task.map, this.task));
  }

  /** How many keys are written in each dialect; remembered, for every version of a plan asks all its tasks. */
  get keys(): BoundParts['keys'] {
    return (this.#keyCounts ??= this.#held?.keys ?? countKeys(this.task.map, 'task'));
  }

  /** The task, as one of those that an object of the plan holds. */
  heldBy(owner: BoundObject | undefined): BoundObject {
    (this.task as TaskObject).owner = owner;
    return this.task;
  }

  /** Does some work and leaves nothing behind that was not there: for work on thousands of tasks, of which few are looked at twice. */
  passing<T>(work: (part: this) => T): T {
    const tree = this.#tree;
    const held = this.#held;
    // Bound before the work, so that work within the work finds it and lets it be.
    this.#held ??= this.bound;
    try {
      return work(this);
    } finally {
      if (held === undefined) this.#forgetBound();
      if (tree === undefined) this.#tree = undefined;
    }
  }

  /** Lets go of what can be made again from the text. */
  release(): void {
    this.#keyCounts = this.keys;
    this.#tree = undefined;
    this.#forgetBound();
  }

  #forgetBound(): void {
    this.#held = undefined;
    this.forget();
  }
}

const NO_PROBLEMS: readonly SyntaxProblem[] = [];

const onlyItem = ({ root }: SyntaxTree): PlacedItem | undefined =>
  root?.kind === 'seq' && !root.flow && root.items.length === 1 ? root.items[0] : undefined;

/** What is left of a plan when its tasks are parts of their own: a line `-` stands for each. */
export class SpinePart extends Part {
  #whole: BoundParts | undefined;
  readonly #lists: Map<PlacedItem, PlacedItem[]>;
  readonly #parts: Map<Item, TaskPart>;

  private constructor(
    text: string,
    override readonly syntax: SyntaxTree,
    taskParts: readonly TaskPart[],
    lists: Map<PlacedItem, PlacedItem[]>,
  ) {
    super(text);
    this.#lists = lists;
    this.#parts = new Map(taskParts.map((part) => [part.item, part]));
    syntax.root?.moveTo(this.origin);
  }

  /**
   * Undefined when the tree does not take each of the lines for an item of a list.
   *
   * @param standIns items of the tasks, by the offset of the line that stands for each
   */
  static read(
    text: string,
    taskParts: readonly TaskPart[],
    standIns: ReadonlyMap<number, PlacedItem>,
  ): SpinePart | undefined {
    const syntax = parseSyntax(text, isKey, standIns);
    const lists = listsOf(syntax.root);
    return lists.size === taskParts.length ? new SpinePart(text, syntax, taskParts, lists) : undefined;
  }

  /** Puts other parts in the places of some. A part may take the place of one that takes its own at the same time: all places are looked up first. */
  replace(changes: readonly (readonly [was: TaskPart, is: TaskPart])[]): void {
    const puts = changes.map(([was, is]) => ({
      is,
      list: this.#lists.get(was.item),
      item: this.#lists.get(was.item)?.indexOf(was.item) ?? -1,
      held: this.#heldAt(was),
    }));
    for (const [was] of changes) {
      this.#lists.delete(was.item);
      this.#parts.delete(was.item);
    }
    for (const { is, list, item, held } of puts) {
      if (list === undefined) continue;
      list[item] = is.item;
      this.#lists.set(is.item, list);
      this.#parts.set(is.item, is);
      if (held !== undefined) held.values[held.at] = is.heldBy(held.owner);
    }
  }

  /** Where the plan holds a task, once it has been bound. */
  #heldAt({
    task,
  }: TaskPart): { readonly values: BoundValue[]; readonly at: number; readonly owner: BoundObject } | undefined {
    const { owner } = task;
    if (this.#whole === undefined || owner === undefined) return undefined;
    for (const { spec, values } of owner.fields.values()) {
      const at = spec.type === 'task' ? values.indexOf(task) : -1;
      if (at !== -1) return { values: values as BoundValue[], at, owner };
    }
    return undefined;
  }

  /** The spine, tied to what the format says of it. */
  override get bound(): BoundParts {
    if (this.#whole === undefined) {
      // Under a key that the format does not have, no object holds a task.
      for (const part of this.#parts.values()) part.heldBy(undefined);
      this.#whole = bindSpine(this.syntax.root, (item, owner) => this.#parts.get(item)?.heldBy(owner));
    }
    return this.#whole;
  }
}

/** The list of each item that is a part of its own. */
function listsOf(root: PlacedNode | null): Map<PlacedItem, PlacedItem[]> {
  const lists = new Map<PlacedItem, PlacedItem[]>();
  const open: (PlacedNode | null)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node?.kind === 'map') for (const entry of node.entries) open.push(entry.value);
    else if (node?.kind === 'seq') {
      for (const item of node.items) {
        if (item.isPart) lists.set(item, node.items as PlacedItem[]);
        else open.push(item.value);
      }
    }
  }
  return lists;
}

const NO_ERRORS: readonly ShapeError[] = [];

/** What the JSON Schema finds wrong in the plan and in each of its tasks that stand here. */
export function shapeErrorsOf({ root, objects, isRegular }: BoundParts): readonly ShapeError[] {
  if (isRegular) return NO_ERRORS;
  const checked = [...(root === undefined ? [] : [root]), ...(objects.get('task') ?? [])];
  return checked.flatMap((object) => checkShape(object.type, dataOf(object)).map((error) => ({ error, object })));
}
