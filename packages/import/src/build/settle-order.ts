import { contentSegments, type Element, segmentsOf, usualOrder } from '@workplan/official/render';
import type { WrittenPlan } from '@workplan/plan/write';
import type { Claims } from '../tasks/claims.js';

/** The order in which the elements stand; stated only where it is not the usual one. */
export function settleOrder(plan: WrittenPlan, claims: Claims, printed: ReadonlySet<string>): void {
  const document = (plan.document ??= {});
  const usual = usualOrder(plan);
  const all: readonly Element[] = [
    'headlines',
    'title',
    'number',
    'addressees',
    'body',
    'signature',
    'issued',
    'planTitle',
    'attachmentList',
    'note',
    'imprint',
  ];
  const placed = all
    .filter((element) => printed.has(element))
    .map((element) => ({ element, line: claims.linesOf(document, element)[0]?.number ?? 0 }));
  const content = firstLineOfPlan(plan, claims);
  if (content !== undefined) placed.push({ element: 'plan', line: content });
  const attachments = (plan.attachments ?? []).reduce(
    (first, attachment) => Math.min(first, claims.linesOf(attachment, 'label')[0]?.number ?? Infinity),
    Infinity,
  );
  if (attachments !== Infinity) placed.push({ element: 'attachments', line: attachments });
  const order = placed.sort((a, b) => a.line - b.line).map(({ element }) => element);
  const prints = (list: readonly Element[]): string => list.filter((element) => order.includes(element)).join();
  const silent = usual.every(
    (element) =>
      order.includes(element) ||
      element === 'plan' ||
      element === 'attachments' ||
      segmentsOf({ ...plan, document: { ...document, order: [element] } }).length === 0,
  );
  if (prints(usual) !== order.join() || !silent) document.order = order;
  if (Object.keys(document).length === 0) delete plan.document;
}

function firstLineOfPlan(plan: WrittenPlan, claims: Claims): number | undefined {
  const [first] = contentSegments(plan);
  return first === undefined ? undefined : claims.linesOf(first.node, first.part)[0]?.number;
}
