import type { Plan } from '@workplan/plan/schema';
import { writtenForm } from '@workplan/plan/write';
import type { SegmentForm, SegmentPart } from './segments.js';
import { printPage } from './render-official-text.js';

/** What a printed part is: a part of the plan, a passage that is printed as it is, or an empty line between two. */
export type PrintedRole = SegmentPart | 'passage' | 'gap';

/** Lines of an official text that belong together. */
export interface PrintedPart extends SegmentForm {
  readonly role: PrintedRole;
  /** At least one; without line breaks. */
  readonly lines: readonly string[];
  /** A passage between its lines cut this part in two: this is not the first piece. */
  readonly goesOn?: true;
}

/**
 * The lines that {@link renderOfficialText} prints, in order, with what each of them is. Put together they are that
 * text, without its line breaks. A line in which several parts follow each other counts to the first of them.
 */
export function printedParts(plan: Plan): PrintedPart[] {
  const page = printPage(writtenForm(plan));
  const texts = page.finish();
  const parts: { owner: object | undefined; part: PrintedPart & { lines: string[] } }[] = [];
  const begun = new Set<object>();
  page.owners.forEach((owner, index) => {
    const line = texts[index] ?? '';
    const last = parts[parts.length - 1];
    if (owner !== undefined && last?.owner === owner) {
      last.part.lines.push(line);
      return;
    }
    const goesOn = owner !== undefined && begun.has(owner);
    if (owner !== undefined) begun.add(owner);
    const form = owner !== undefined && 'form' in owner ? owner.form : undefined;
    parts.push({
      owner,
      part: { role: owner?.part ?? 'gap', ...form, lines: [line], ...(goesOn && { goesOn: true }) },
    });
  });
  return parts.map(({ part }) => part);
}
