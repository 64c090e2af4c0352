import type { BoundScalar } from '@workplan/plan/model';
import type { PlanView } from '@workplan/plan/parts';
import { type Range, remember } from '@workplan/plan/text';
import { type TextSpan, textSpans } from '@workplan/rules-writing';

/** Keys whose texts are formal by custom (titles of the notice, forms of address) or repeat the role lists. */
const FORMAL: ReadonlySet<string> = new Set(['headlines', 'addressees', 'signature', 'printed']);

/** A stretch of running text and the value it stands in. */
export interface Passage extends Range {
  readonly scalar: BoundScalar;
}

/** The running text in stretches; titles of documents (《…》, 引用, 公文) are left out. */
export const passages: (document: PlanView) => readonly Passage[] = remember(collect);

function collect(document: PlanView): Passage[] {
  const found: Passage[] = [];
  for (const span of textSpans(document)) if (isRunning(span.scalar)) addOutsideTitles(document.text, span, found);
  return found;
}

function isRunning({ value, field, owner }: BoundScalar): boolean {
  if (value !== 'prose' || FORMAL.has(field.spec.en) || owner.type === 'citation') return false;
  return !((owner.type === 'document' || owner.type === 'plan') && field.spec.en === 'title');
}

function addOutsideTitles(text: string, span: TextSpan, stretches: Passage[]): void {
  const { start, end, scalar } = span;
  const written = text.slice(start, end);
  if (!written.includes('《')) {
    if (written !== '') stretches.push(span);
    return;
  }
  for (let from = 0; from < written.length;) {
    const open = written.indexOf('《', from);
    const stop = open === -1 ? written.length : open;
    if (stop > from) stretches.push({ start: start + from, end: start + stop, scalar });
    const close = open === -1 ? -1 : written.indexOf('》', open);
    from = close === -1 ? written.length : close + 1;
  }
}
