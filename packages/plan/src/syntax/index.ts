export { quote } from './characters.js';
export {
  type Entry,
  type Item,
  type MapNode,
  type Scalar,
  type ScalarStyle,
  type Seq,
  type SyntaxNode,
  contentRange,
} from './nodes.js';
export type { SyntaxTree } from './parse.js';
export type { ProblemCode, SyntaxErrorReason, SyntaxProblem } from './problems.js';
