import type { Plan } from '@workplan/plan/schema';
import { writtenForm, type WrittenPlan } from '@workplan/plan/write';
import { BREAKS } from '../text/source-lines.js';
import { Page, type Placed } from './page.js';
import { type Segment, segmentsOf } from './segments.js';

/**
 * Prints the official text of a plan again: what the plan says, in the style that it states. For a
 * plan made by {@link importOfficialText} the result is the imported text, character for character.
 */
export function renderOfficialText(plan: Plan): string {
  return renderWritten(writtenForm(plan));
}

/** Prints a plan that is still as it was written; {@link renderOfficialText} does it for typed plans. */
export function renderWritten(plan: WrittenPlan): string {
  const page = printPage(plan);
  const lineBreak =
    BREAKS[plan.source?.lineBreaks === 'crlf' ? 'crlf' : plan.source?.lineBreaks === 'cr' ? 'cr' : 'lf'];
  return page.finish().join(lineBreak) + (plan.source?.endsWithBreak === true ? lineBreak : '');
}

/** A passage, which is printed as it is. */
export interface Passage extends Placed {
  readonly part: 'passage';
}

/** The page of a plan with all that is printed on it. */
export function printPage(plan: WrittenPlan): Page<Segment | Passage> {
  const passages = (plan.passages ?? []).map(({ source, text }): Passage => ({
    part: 'passage',
    source,
    lines: text.split('\n'),
  }));
  const page = new Page<Segment | Passage>(passages, plan.style?.blankLines === true);
  for (const segment of segmentsOf(plan)) page.put(segment);
  return page;
}
