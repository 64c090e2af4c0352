import type { SyntaxNode } from '../../src/syntax/nodes.js';

/** A tree as data with every scalar as text, the way YAML reads it under its failsafe schema; maps are lists of pairs. */
export function values(node: SyntaxNode | null): unknown {
  if (node === null) return '';
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'seq') return node.items.map((item) => values(item.value));
  return node.entries.map(({ key, value }) => [key.value, values(value)]);
}
