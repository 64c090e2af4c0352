import type { DocumentContext } from '@workplan/lint';
import { type BoundScalar, objectOf, scalarOf } from '@workplan/plan/model';

/** The hash that the plan records and that of the file as it is, where they are known. */
export function hashesOf({ document, source }: DocumentContext): {
  recorded: BoundScalar | undefined;
  actual: string | undefined;
} {
  return {
    recorded: scalarOf(objectOf(document.parts.bound.root, 'source'), 'sha256'),
    actual: source?.sha256?.toLowerCase(),
  };
}

/** Whether the source is another file than the one the anchors were set for. */
export function hasChanged(context: DocumentContext): boolean {
  const { recorded, actual } = hashesOf(context);
  return recorded !== undefined && actual !== undefined && recorded.node.value.toLowerCase() !== actual;
}
