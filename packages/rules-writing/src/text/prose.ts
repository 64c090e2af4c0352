import type { BoundScalar } from '@workplan/plan/model';
import type { PlanView } from '@workplan/plan/parts';
import { contentRange } from '@workplan/plan/syntax';
import { itemAt, LINE_BREAK, type Range, remember } from '@workplan/plan/text';

/** The characters of one text of the plan as they stand in the file, quotes and block marks left out. */
export interface TextSpan extends Range {
  readonly scalar: BoundScalar;
}

/** The texts (prose and figures) in the order of the file. */
export const textSpans: (document: PlanView) => readonly TextSpan[] = remember(
  ({ text, bound: { scalars } }: PlanView) => {
    const spans: TextSpan[] = [];
    for (const kind of ['prose', 'quantity'] as const)
      for (const scalar of scalars.get(kind) ?? []) spans.push(spanOf(text, scalar));
    return isInOrder(spans) ? spans : spans.sort((a, b) => a.start - b.start);
  },
);

function isInOrder(spans: readonly TextSpan[]): boolean {
  for (let at = 1; at < spans.length; at += 1) if (itemAt(spans, at - 1).start > itemAt(spans, at).start) return false;
  return true;
}

/** Where the text of a scalar stands; the line of a block mark (`|`, `>`) is no text. */
export function spanOf(text: string, scalar: BoundScalar): TextSpan {
  const { start, end } = contentRange(scalar.node);
  if (scalar.node.style !== 'block') return { start, end, scalar };
  const lineBreak = LINE_BREAK.exec(text.slice(start, end));
  return { start: lineBreak === null ? end : start + lineBreak.index + lineBreak[0].length, end, scalar };
}
