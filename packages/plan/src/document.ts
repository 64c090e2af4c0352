import { mainDialect } from './model/bind.js';
import type { BoundField, BoundObject, BoundPlan, BoundValue } from './model/bound.js';
import { type Draft, type Values, valueReader } from './model/resolve.js';
import type { TaskView } from './model/views.js';
import { resolveNames } from './names/resolve-names.js';
import type { Layout } from './parts/layout.js';
import type { TaskPart } from './parts/plan-part.js';
import { FEW_TASKS, PlanParts } from './parts/plan-parts.js';
import { rangeOfValue, valueAt } from './parts/value-at.js';
import type { PlanView, ShapeError } from './parts/plan-view.js';
import type { Plan } from './schema/generated/model.js';
import type { Dialect } from './schema/vocabulary.js';
import type { SyntaxTree } from './syntax/parse.js';
import type { SyntaxProblem } from './syntax/problems.js';
import type { Encoding } from './text/decode.js';
import { createLineIndex, type LineIndex } from './text/line-index.js';
import type { Range, TextEdit } from './text/range.js';

/**
 * A plan as read from a file: the text, its tree, the typed plan, and where every value stands. What is
 * costly is made when it is first asked for. The plan is read in parts, each task by itself; after an
 * edit only the parts that it touches are read again.
 */
export class PlanDocument implements PlanView {
  /** See {@link parts}; undefined once the document after an edit has them. */
  #kept: PlanParts | undefined;
  /** Parts that nobody changes: what is handed out of the tree is theirs, and stays where it is. */
  #own: PlanParts | undefined;
  /** The text in pieces, once the parts have been handed on. */
  #pieces: Layout | undefined;
  #knownText: string | undefined;
  readonly #isEdited: boolean;
  #tree: SyntaxTree | undefined;
  #boundPlan: BoundPlan | undefined;
  #lineIndex: LineIndex | undefined;
  #resolved: Draft<Plan> | undefined;
  #valuesOf: ((object: BoundObject) => Values) | undefined;
  readonly #taskValues = new Map<BoundObject, Values>();
  #language: Dialect | undefined;

  constructor(
    input: string | PlanParts,
    /** How the bytes were read, when the plan was given as bytes. */
    readonly encoding: { readonly name: Encoding; readonly damaged: boolean } | undefined = undefined,
  ) {
    this.#isEdited = typeof input !== 'string';
    if (typeof input === 'string') this.#knownText = input;
    else this.#kept = input;
  }

  /** The text of the plan. */
  get text(): string {
    return (this.#knownText ??= this.#places.text);
  }

  /** A stretch of the text: quick after an edit too, when the whole text would have to be put together first. */
  slice(start: number, end: number): string {
    return this.#knownText?.slice(start, end) ?? this.#places.textBetween(start, end);
  }

  /** Length of the text in UTF-16 code units. */
  get length(): number {
    return this.#knownText?.length ?? this.#places.length;
  }

  /**
   * The plan as parts, for whoever keeps what is said of each from one version to the next: the document after an edit takes
   * them over, and what was taken out of them before moves with it. This one has others then.
   */
  get parts(): PlanParts {
    return (this.#kept ??= this.#own ?? this.#read());
  }

  get #places(): Layout {
    return this.#pieces ?? this.parts.places;
  }

  /** Of a document that was read from a text there is one reading, until an edit takes it over. */
  get #nodes(): PlanParts {
    return (this.#own ??= this.#isEdited ? new PlanParts(this.#places) : this.parts);
  }

  #read(): PlanParts {
    return new PlanParts(this.#pieces ?? this.#knownText ?? '');
  }

  /** The tree of the whole plan. */
  get syntax(): SyntaxTree {
    const parts = this.#nodes;
    return (this.#tree ??= { root: parts.spine.syntax.root, problems: problemsOf(parts), isOdd: isOdd(parts) });
  }

  /** The tree, tied to what the format says of it. */
  get bound(): BoundPlan {
    const parts = this.#nodes;
    return (this.#boundPlan ??= {
      ...parts.bound,
      keys: keysOf(this.parts),
      dialect: this.dialect,
      // Whoever asks for a name in the plan need not have every task bound.
      get isRegular() {
        return isRegular(parts);
      },
    });
  }

  /** Which of the two key sets the file uses. */
  get dialect(): Dialect {
    return (this.#language ??= mainDialect(keysOf(this.parts)));
  }

  /** The lines of the text. Where there are parts they are those of the parts: no line is counted again. */
  get lines(): LineIndex {
    return (this.#lineIndex ??= this.#pieces ?? this.#kept?.places ?? createLineIndex(this.text));
  }

  get tasks(): readonly TaskView[] {
    return this.#nodes.views;
  }

  /** What the JSON Schema finds wrong; empty when the plan has the right shape. */
  get shapeErrors(): readonly ShapeError[] {
    return this.#nodes.shapeErrors;
  }

  /** The document after an edit. This one stays what it is. */
  edited(edit: TextEdit): PlanDocument {
    const { parts } = this;
    this.#pieces = parts.places;
    this.#kept = undefined;
    // Parts of which something was handed out stay here.
    const handed = parts === this.#own ? new PlanParts(parts.places) : parts;
    handed.edit(edit);
    return new PlanDocument(handed);
  }

  /** Reads the values of a task while its tree is there, for a {@link draft} that is asked for later. */
  readTask({ task }: TaskPart): void {
    this.#taskValues.set(task, this.#reader(task));
  }

  get #reader(): (object: BoundObject) => Values {
    return (this.#valuesOf ??= valueReader(this.parts.bound, resolveNames, (object) => this.#taskValues.get(object)));
  }

  /** What can be read of the plan, even from a broken file; members may be missing. */
  get draft(): Draft<Plan> {
    return (this.#resolved ??= this.#readAll());
  }

  #readAll(): Draft<Plan> {
    const { bound, tasks } = this.parts;
    // The trees of thousands of tasks fill the memory: each is read, looked at for errors and let go in turn.
    if (tasks.length > FEW_TASKS)
      for (const part of tasks)
        if (!this.#taskValues.has(part.task)) part.passing(({ shapeErrors: _ }) => this.readTask(part));
    return bound.root === undefined ? {} : this.#reader(bound.root);
  }

  /** The typed plan; undefined while the file is not of the shape that the schema asks for. */
  get plan(): Plan | undefined {
    const { parts } = this;
    if (parts.bound.root === undefined) return undefined;
    // What is read for the draft is looked at for errors before it is let go.
    const { draft } = this;
    return parts.shapeErrors.length === 0 ? (draft as Plan) : undefined;
  }

  /** The plan with anchors located in its source text (offsets and columns in UTF-16). */
  planIn(source: string): Draft<Plan> {
    const { bound } = this.parts;
    return bound.root === undefined
      ? {}
      : valueReader(bound, resolveNames, () => undefined, createLineIndex(source))(bound.root);
  }

  /**
   * Where a value stands, by English keys and indices from 0: `['sections', 0, 'title']`. The
   * range of a quoted value holds its quotes. Undefined when there is no such value.
   */
  rangeOf(path: readonly (string | number)[]): Range | undefined {
    const value = valueAt(this.parts.bound.root, path);
    if (value === undefined) return undefined;
    if ('kind' in value) return rangeOfValue(value);
    return { start: value.entry.start, end: value.entry.end };
  }

  /** The value or field at a path of English keys and indices. */
  at(path: readonly (string | number)[]): BoundValue | BoundField | undefined {
    return valueAt(this.#nodes.bound.root, path);
  }
}

const keysOf = ({
  spine: {
    bound: { keys },
  },
  taskKeys,
}: PlanParts): Record<Dialect, number> => ({ zh: keys.zh + taskKeys.zh, en: keys.en + taskKeys.en });

const isOdd = ({ spine, tasks }: PlanParts): boolean => spine.syntax.isOdd || tasks.some(({ syntax }) => syntax.isOdd);
const isRegular = ({ spine, tasks }: PlanParts): boolean =>
  spine.bound.isRegular && tasks.every(({ bound }) => bound.isRegular);

function problemsOf({ spine, tasks }: PlanParts): SyntaxProblem[] {
  return [spine, ...tasks]
    .flatMap(({ syntax, origin }) =>
      syntax.problems.map((problem) => ({
        ...problem,
        start: origin.at(problem.start),
        end: origin.at(problem.end),
        ...(problem.replaceFrom === undefined ? {} : { replaceFrom: origin.at(problem.replaceFrom) }),
      })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
