import type { Plan } from '../../schema/generated/model.js';
import type { WrittenPlan } from '../import/written.js';
import { BREAKS } from '../text/source-lines.js';
import { segmentsOf } from './segments.js';
import { writtenForm } from './written-form.js';

/**
 * Prints the official text of a plan again: what the plan says, in the style that it states. For a
 * plan made by {@link importOfficialText} the result is the imported text, character for character.
 */
export function renderOfficialText(plan: Plan): string {
  return renderWritten(writtenForm(plan));
}

export function renderWritten(plan: WrittenPlan): string {
  const printed = segmentsOf(plan).flatMap((segment) => segment.lines);
  const lines = withPassages(printed, plan);
  const lineBreak =
    BREAKS[plan.source?.lineBreaks === 'crlf' ? 'crlf' : plan.source?.lineBreaks === 'cr' ? 'cr' : 'lf'];
  return lines.join(lineBreak) + (plan.source?.endsWithBreak === true ? lineBreak : '');
}

/**
 * Puts the passages at the lines their anchors name; the plan's own lines fill the rest in order, with a
 * blank line between two of them where the style says so.
 */
function withPassages(printed: readonly string[], plan: WrittenPlan): string[] {
  const passages = (plan.passages ?? [])
    .map(({ source, text }) => ({ line: Number(/\d+/.exec(source)?.[0] ?? 0), lines: text.split('\n') }))
    .sort((a, b) => a.line - b.line);
  const hasGaps = plan.style?.blankLines === true;
  const out: string[] = [];
  let next = 0;
  const putPassagesUpTo = (line: number): boolean => {
    const before = next;
    for (let passage = passages[next]; passage !== undefined && passage.line <= line; passage = passages[next]) {
      for (const text of passage.lines) out.push(text);
      next += 1;
    }
    return next > before;
  };
  printed.forEach((line, index) => {
    if (!putPassagesUpTo(out.length + 1) && hasGaps && index > 0) out.push('');
    out.push(line);
  });
  putPassagesUpTo(Infinity);
  return out;
}
