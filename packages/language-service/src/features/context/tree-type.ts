import type { PlanDocument, TypeName } from '@workplan/core';
import { propertyOf } from '@workplan/core/schema';

type Node = PlanDocument['syntax']['root'];

/**
 * The type of the object of which a key begins at an offset, by the tree: the way down passes a few lists, where the
 * way up through the lines may pass thousands of headings. Undefined where the tree has no such key.
 */
export function typeOfKeyAt(document: PlanDocument, offset: number): TypeName | undefined {
  let node: Node = document.parts.spine.syntax.root;
  let type: TypeName | undefined = 'plan';
  while (node?.kind === 'map' && type !== undefined) {
    const entry: (typeof node.entries)[number] | undefined = lastBefore(node.entries, offset);
    if (entry === undefined) return undefined;
    if (entry.key.start === offset) return type;
    const spec = propertyOf(type, entry.key.value);
    const { value } = entry;
    if (spec?.shape === 'object' && value?.kind === 'map') node = value;
    else if (spec?.shape === 'objects' && value?.kind === 'seq') {
      const item: (typeof value.items)[number] | undefined = lastBefore(value.items, offset);
      node = item === undefined || item.isPart ? null : item.value;
    } else return undefined;
    type = spec.type;
  }
  return undefined;
}

/** The last of some parts in the order of the text that does not begin behind an offset. */
function lastBefore<T extends { readonly start: number }>(parts: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return parts[low - 1];
}
