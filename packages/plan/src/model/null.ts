import type { SyntaxNode } from '../syntax/nodes.js';

/** YAML reads these plain words as «nothing». */
export const isNull = (node: SyntaxNode): boolean =>
  node.kind === 'scalar' &&
  node.style === 'plain' &&
  node.value.length <= 4 &&
  /^(?:~|null|Null|NULL|)$/.test(node.value);
