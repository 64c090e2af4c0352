import type { LinkedEditingRanges } from 'vscode-languageserver';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { renumberedTogether } from './rename.js';

/** What a number may be written with: 12, （三）, 3之一, 1.2. */
const NUMBER = '[0-9一二三四五六七八九十百零之.（）()-]+';

/** The number of a task and the references that write it the same way; null anywhere else, and for a number that nothing refers to. */
export function linkedEditing(plan: OpenPlan, offset: number): LinkedEditingRanges | null {
  const places = renumberedTogether(plan, offset);
  return places === undefined || places.length < 2
    ? null
    : { ranges: places.map((place) => rangeAt(plan, place)), wordPattern: NUMBER };
}
