import { mainDialect } from './model/bind.js';
import type { BoundField, BoundPlan, BoundValue } from './model/bound.js';
import { type Draft, resolvePlan } from './model/resolve.js';
import type { TaskView } from './model/views.js';
import { resolveNames } from './names/resolve-names.js';
import { assembleBound, assembleTasks } from './parts/assemble.js';
import { PlanParts } from './parts/plan-parts.js';
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
  #knownParts: PlanParts | undefined;
  #knownText: string | undefined;
  readonly #isEdited: boolean;
  #tree: SyntaxTree | undefined;
  #boundPlan: BoundPlan | undefined;
  #lineIndex: LineIndex | undefined;
  #tasksView: readonly TaskView[] | undefined;
  #shape: readonly ShapeError[] | undefined;
  #resolved: Draft<Plan> | undefined;
  #language: Dialect | undefined;

  constructor(
    input: string | PlanParts,
    /** How the bytes were read, when the plan was given as bytes. */
    readonly encoding: { readonly name: Encoding; readonly damaged: boolean } | undefined = undefined,
  ) {
    this.#isEdited = typeof input !== 'string';
    if (typeof input === 'string') this.#knownText = input;
    else this.#knownParts = input;
  }

  /** The text of the plan. */
  get text(): string {
    return (this.#knownText ??= this.parts.text);
  }

  /** A stretch of the text: quick after an edit too, when the whole text would have to be put together first. */
  slice(start: number, end: number): string {
    return this.#knownText === undefined ? this.parts.slice(start, end) : this.#knownText.slice(start, end);
  }

  /** Length of the text in UTF-16 code units. */
  get length(): number {
    return this.#knownText === undefined ? this.parts.places.length : this.#knownText.length;
  }

  /** The plan as parts. An edit changes them for every document that has them. */
  get parts(): PlanParts {
    return (this.#knownParts ??= new PlanParts(this.#knownText ?? ''));
  }

  /** The tree of the whole plan. */
  get syntax(): SyntaxTree {
    return (this.#tree ??= {
      root: this.parts.spine.syntax.root,
      problems: problemsOf(this.parts),
      isOdd: isOdd(this.parts),
    });
  }

  /** The tree, tied to what the format says of it. */
  get bound(): BoundPlan {
    const { parts } = this;
    return (this.#boundPlan ??= {
      ...assembleBound(parts),
      keys: keysOf(parts),
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

  /** The lines of the text. After an edit they are those of the parts, whoever has asked for the whole text: no line is counted again. */
  get lines(): LineIndex {
    return (this.#lineIndex ??= this.#isEdited ? this.parts.places : createLineIndex(this.text));
  }

  get tasks(): readonly TaskView[] {
    return (this.#tasksView ??= assembleTasks(this.parts));
  }

  /** What the JSON Schema finds wrong; empty when the plan has the right shape. */
  get shapeErrors(): readonly ShapeError[] {
    return (this.#shape ??= [...this.parts.spine.shapeErrors, ...this.parts.tasks.flatMap((part) => part.shapeErrors)]);
  }

  /** The document after an edit; this one is spent, for its parts live on in the new one. */
  edited(edit: TextEdit): PlanDocument {
    const { parts } = this;
    parts.edit(edit);
    return new PlanDocument(parts);
  }

  /** What can be read of the plan, even from a broken file; members may be missing. */
  get draft(): Draft<Plan> {
    return (this.#resolved ??= resolvePlan(this.bound, resolveNames));
  }

  /** The typed plan; undefined while the file is not of the shape that the schema asks for. */
  get plan(): Plan | undefined {
    return this.bound.root !== undefined && this.shapeErrors.length === 0 ? (this.draft as Plan) : undefined;
  }

  /** The plan with anchors located in its source text (offsets and columns in UTF-16). */
  planIn(source: string): Draft<Plan> {
    return resolvePlan(this.bound, resolveNames, createLineIndex(source));
  }

  /**
   * Where a value stands, by English keys and indices from 0: `['sections', 0, 'title']`. The
   * range of a quoted value holds its quotes. Undefined when there is no such value.
   */
  rangeOf(path: readonly (string | number)[]): Range | undefined {
    const value = this.at(path);
    if (value === undefined) return undefined;
    if ('kind' in value) return rangeOfValue(value);
    return { start: value.entry.start, end: value.entry.end };
  }

  /** The value or field at a path of English keys and indices. */
  at(path: readonly (string | number)[]): BoundValue | BoundField | undefined {
    return valueAt(this.parts.spine.bound.root, path);
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
