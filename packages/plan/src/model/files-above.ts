import type { BoundParts } from './bound.js';
import { scalarOf } from './plan-date.js';

/** The key by which tasks name those that they take up; most plans have it nowhere. */
const KEY = /承接|takesUp/;

const NONE: readonly string[] = [];

/** The files of the plans of a higher level that the tasks of a stretch take up (承接), as they are written there. */
export function filesAboveIn(stretch: { readonly text: string; readonly bound: BoundParts }): readonly string[] {
  if (!KEY.test(stretch.text)) return NONE;
  return (stretch.bound.objects.get('takenUp') ?? []).flatMap((link) => scalarOf(link, 'file')?.node.value ?? []);
}
