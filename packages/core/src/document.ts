import { bindPlan } from './model/bind.js';
import type { BoundField, BoundObject, BoundPlan, BoundValue } from './model/bound.js';
import { resolvePlan, type Draft } from './model/resolve.js';
import { taskViews, type TaskView } from './model/views.js';
import { resolveNames } from './official/attribution/index.js';
import type { Plan } from './schema/generated/model.js';
import validate from './schema/generated/validate-plan.js';
import type { ErrorObject } from './schema/shape-error.js';
import { isKey, type Dialect } from './schema/vocabulary.js';
import { parseSyntax, type SyntaxTree } from './syntax/parse.js';
import type { Encoding } from './text/decode.js';
import { createLineIndex, type LineIndex } from './text/line-index.js';
import type { Range } from './text/range.js';

/**
 * A plan as read from a file: the text, its tree, the typed plan, and where every value stands.
 * Immutable. What is costly is made when it is first asked for.
 */
export class PlanDocument {
  readonly syntax: SyntaxTree;
  readonly bound: BoundPlan;
  private lineIndex: LineIndex | undefined;
  private tasksView: readonly TaskView[] | undefined;
  private shape: readonly ErrorObject[] | undefined;
  private resolved: Draft<Plan> | undefined;

  constructor(
    readonly text: string,
    /** How the bytes were read, when the plan was given as bytes. */
    readonly encoding: { readonly name: Encoding; readonly damaged: boolean } | undefined = undefined,
  ) {
    this.syntax = parseSyntax(text, isKey);
    this.bound = bindPlan(this.syntax.root);
  }

  /** Which of the two key sets the file uses. */
  get dialect(): Dialect {
    return this.bound.dialect;
  }

  get lines(): LineIndex {
    return (this.lineIndex ??= createLineIndex(this.text));
  }

  get tasks(): readonly TaskView[] {
    return (this.tasksView ??= taskViews(this.bound));
  }

  /** What the JSON Schema finds wrong; empty when the plan has the right shape. */
  get shapeErrors(): readonly ErrorObject[] {
    if (this.shape === undefined) {
      const { root } = this.bound;
      this.shape = root === undefined || validate(root.data) ? [] : [...(validate.errors ?? [])];
    }
    return this.shape;
  }

  /** What can be read of the plan, even from a broken file; members may be missing. */
  get draft(): Draft<Plan> {
    return (this.resolved ??= resolvePlan(this.bound, resolveNames));
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
    let here: BoundValue | BoundField | undefined = this.bound.root;
    for (const step of path) {
      if (here === undefined) return undefined;
      if (typeof step === 'number') here = 'kind' in here ? undefined : here.values[step];
      else here = fieldOf(here, step);
    }
    if (here !== undefined && !('kind' in here) && (here.spec.shape === 'scalar' || here.spec.shape === 'object')) return here.values[0] ?? here;
    return here;
  }
}

function fieldOf(from: BoundValue | BoundField, key: string): BoundField | undefined {
  const object = 'kind' in from ? from : from.values[0];
  return object?.kind === 'object' ? object.fields.get(key) : undefined;
}

export function rangeOfValue(value: BoundValue): Range {
  const node = value.kind === 'object' ? (value as BoundObject).map : value.node;
  return { start: node.start, end: node.end };
}
