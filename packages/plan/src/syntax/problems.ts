import type { Range } from '../text/range.js';

/** What the parser noticed, named after the rule that reports it. */
export type ProblemCode =
  | 'syntax-error'
  | 'fullwidth-colon'
  | 'missing-space-after-colon'
  | 'missing-space-after-dash'
  | 'fullwidth-indent'
  | 'fullwidth-dash'
  | 'fullwidth-comment'
  | 'tab-indent'
  | 'comment-cuts-value'
  | 'value-needs-quotes'
  | 'no-alias'
  | 'merge-conflict'
  | 'too-deep';

/** Why a `syntax-error` was reported; each has its own sentence in the rule's texts. */
export type SyntaxErrorReason =
  | 'not-a-key'
  | 'not-a-plan'
  | 'bad-indentation'
  | 'stray-character'
  | 'stray-item'
  | 'list-on-key-line'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'bad-flow'
  | 'bad-escape'
  | 'bad-scalar'
  | 'text-after-value'
  | 'glued-comment'
  | 'comment-in-text'
  | 'control-character'
  | 'broken-character'
  | 'lost-character'
  | 'more-than-one-document'
  | 'directive'
  | 'complex-key'
  | 'encoding'
  | 'damaged-encoding';

/** Something wrong in the writing, at the place that causes it. The tree goes on as if it were fixed. */
export interface SyntaxProblem extends Range {
  readonly code: ProblemCode;
  readonly reason?: SyntaxErrorReason;
  /** For the message: the name of an alias, an encoding … */
  readonly detail?: string;
  /** What a fix would put in place of the range. */
  readonly replacement?: string;
  /** Where the replaced stretch starts, when that is before the range. */
  readonly replaceFrom?: number;
}
