import type { Scalar, SyntaxNode } from '../../syntax/nodes.js';
import type { LineIndex } from '../../text/line-index.js';

const STEP = 2;

/** Where the lines of a plan should start. Lines count from 1. */
export interface Layout {
  /** Wanted indentation of a line that starts a key or list item. */
  readonly indents: ReadonlyMap<number, number>;
  /** Lines inside a value that go on from the line before: moved along with their key, never trimmed. */
  readonly shifts: ReadonlyMap<number, number>;
}

export function layoutOf(root: SyntaxNode, lines: LineIndex): Layout {
  const indents = new Map<number, number>();
  const shifts = new Map<number, number>();
  const lineOf = (offset: number): number => lines.position(offset).line;
  const columnOf = (offset: number): number => lines.position(offset).column - 1;

  /** `indent` is wanted; `line` is the line on which the parent of this node stands. */
  const walk = (node: SyntaxNode, indent: number, line: number, parentShift: number): void => {
    if (node.kind === 'scalar' || node.flow) {
      follow(node, line, parentShift);
      return;
    }
    const children = node.kind === 'map' ? node.entries : node.items;
    for (const child of children) {
      const at = lineOf(child.start);
      if (at !== line) indents.set(at, indent);
      const shift = indent - columnOf(child.start);
      // Behind a dash the content starts two columns further, as it does a line below.
      if (child.value !== null) walk(child.value, indent + STEP, at, shift);
    }
  };

  const follow = (node: Scalar | SyntaxNode, line: number, shift: number): void => {
    const last = lineOf(node.end);
    for (let at = line + 1; at <= last; at += 1) shifts.set(at, shift);
  };

  const first = lineOf(root.start);
  if (root.kind !== 'scalar' && !root.flow) indents.set(first, 0);
  walk(root, 0, 0, 0);
  return { indents, shifts };
}
