import { findBlocks } from './forms/block-form.js';
import { findBracketed } from './forms/bracket-form.js';
import { findDuties } from './forms/duties.js';
import { mayBeginLine } from './forms/line-part.js';
import { beginsWithProse } from './forms/prose.js';
import type { FoundAttribution } from './types.js';

/** All attributions of a passage in order, none overlapping: in brackets, as lines of their own, or at the end of a line. */
export function findAttributions(text: string): FoundAttribution[] {
  const bracketed = findBracketed(text);
  const blocks = findBlocks(text, bracketed);
  const found = blocks.length === 0 ? bracketed : [...bracketed, ...blocks].sort((a, b) => a.start - b.start);
  const duties = bracketed.length === 0 ? findDuties(text) : [];
  return duties.length > 0 && holdsMore(duties, found) ? duties : found;
}

const namesOf = (all: readonly FoundAttribution[]): Set<string> =>
  new Set(all.flatMap(({ groups }) => groups.flatMap(({ names }) => names)));

/** 市水利局负责水源；各区负责组织: read by its last clause alone, a line of duties would leave out who stands before. */
function holdsMore(duties: readonly FoundAttribution[], found: readonly FoundAttribution[]): boolean {
  const [all, some] = [namesOf(duties), namesOf(found)];
  return all.size > some.size && [...some].every((name) => all.has(name));
}

/** Brackets, and labels before them, may stand on any line of it. */
const HAS_MORE = /^(?:[\u4e00-\u9fff]{2,8})?[（(〔[［【]|\n/;
/** （三）, （一期）: brackets round less than three characters name nobody. */
const SHORT = /^[（(〔[［【][^\n]{0,2}[）)〕\]］】]$/;

/** The one with which a passage begins. Prose, which most lines are, is only looked at. */
export function attributionAtStart(text: string): FoundAttribution | undefined {
  if (SHORT.test(text) || beginsWithProse(text) || (!HAS_MORE.test(text) && !mayBeginLine(text))) return undefined;
  const [first] = findAttributions(text);
  return first?.start === 0 ? first : undefined;
}
