import { goesOn, mayEndHeading } from '@workplan/official/lines';
import { placeOf } from '@workplan/official/text';
import type { WrittenPlan, WrittenSection } from '@workplan/plan/write';
import type { Claims } from '../tasks/claims.js';
import { sectionsOf } from '../tasks/printed-tasks.js';

/** A heading whose next line may be a part of it; the plan holds that line as text. */
export interface BrokenHeading {
  /** The line of the heading, from 1. */
  readonly line: number;
  /** The next line, as printed without the spaces around it. */
  readonly text: string;
}

/** A heading takes so many more lines. */
const MOST_MORE = 2;

/** The headings of a plan that may go on in the next line, so that a person can decide. */
export const brokenHeadings = (plan: WrittenPlan, claims: Claims): BrokenHeading[] =>
  [plan, ...(plan.attachments ?? [])].flatMap(sectionsOf).flatMap((section) => brokenHeading(section, claims));

function brokenHeading(section: WrittenSection, claims: Claims): BrokenHeading[] {
  const [heading] = claims.linesOf(section, 'heading');
  const texts = claims.linesOf(section, 'text');
  const [first] = texts;
  if (heading === undefined || first === undefined || section.runIn !== undefined) return [];
  const text = first.text.trim();
  const isWithoutStop = texts.length <= MOST_MORE && texts.every((line) => mayEndHeading(line.text.trim()));
  return isWithoutStop || goesOn(heading.text) ? [{ line: placeOf(heading).line, text }] : [];
}
