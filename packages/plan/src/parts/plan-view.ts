import type { BoundObject, BoundParts } from '../model/bound.js';
import type { TaskView } from '../model/views.js';
import type { ErrorObject } from '../schema/shape-error.js';
import type { SyntaxTree } from '../syntax/parse.js';
import type { LineIndex } from '../text/line-index.js';

/** A schema error and the object in which it lies; its path begins there. */
export interface ShapeError {
  readonly error: ErrorObject;
  readonly object: BoundObject;
}

/**
 * A text of a plan with its tree and what the tree means: a whole plan, or one part of it. All
 * places are UTF-16 offsets in `text`.
 */
export interface PlanView {
  readonly text: string;
  /** A stretch of the text. After an edit the whole text would have to be put together first; this need not. */
  slice(start: number, end: number): string;
  readonly syntax: SyntaxTree;
  readonly bound: BoundParts;
  /** In the order of the text. */
  readonly tasks: readonly TaskView[];
  readonly lines: LineIndex;
  readonly shapeErrors: readonly ShapeError[];
}
