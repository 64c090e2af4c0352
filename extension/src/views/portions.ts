import type { TreeNode } from './node.js';

/** So many lines stand under one line of a tree; longer lists are split. */
export const PORTION = 100;

/**
 * The lines as they are when they are few, else split into portions that are closed: an editor asks for every line of
 * every open part of a tree again whenever the plan has changed, and nobody reads thousands.
 */
export function inPortions(nodes: readonly TreeNode[]): readonly TreeNode[] {
  if (nodes.length <= 2 * PORTION) return nodes;
  let size = PORTION;
  while (nodes.length / size > PORTION) size *= PORTION;
  return Array.from({ length: Math.ceil(nodes.length / size) }, (_, at) => {
    const part = nodes.slice(at * size, (at + 1) * size);
    return {
      label: `${at * size + 1}–${at * size + part.length}`,
      ...(part[0] === undefined ? {} : { detail: part[0].label }),
      icon: 'list-flat',
      children: part,
    };
  });
}
