import { defineRule, placeInText, type Report, valuePlace } from '@workplan/lint';
import { type BoundObject, type BoundScalar, type Quantity, quantityOf, scalarOf } from '@workplan/plan/model';
import type { PlanView } from '@workplan/plan/parts';
import { intervalOf, meet, percentText, shareOf } from '../support/bounds.js';
import { printedShares } from './prose.js';
import { type Data, texts } from './texts.js';

/** A part, its whole and its share that do not agree, in 数据 and 目标 and in running text. */
export const targetArithmetic = defineRule({
  id: 'target-arithmetic',
  group: 'task',
  severity: 'warning',
  texts,
  check({ document }, report) {
    for (const type of ['target', 'figure'] as const) {
      for (const object of document.bound.objects.get(type) ?? []) checkObject(document, object, report);
    }
    for (const scalar of document.bound.scalars.get('prose') ?? []) checkProse(document, scalar, report);
  },
});

function checkObject(document: PlanView, object: BoundObject, report: Report<typeof texts, Data>): void {
  const [value, whole, share] = [scalarOf(object, 'value'), scalarOf(object, 'of'), scalarOf(object, 'share')];
  if (value === undefined || whole === undefined) return;
  const [part, total] = [quantityOf(value.node.value), quantityOf(whole.node.value)];
  const isPercent = /^[%％]$/.test(scalarOf(object, 'unit')?.node.value.trim() ?? '');
  if (part === undefined || total === undefined || part.percent || isPercent || total.percent) return;
  const data = { part: value.node.value, whole: whole.node.value };
  if (intervalOf(part).low > intervalOf(total).high) {
    report('excess', valuePlace(document, value), data, {
      related: [{ message: 'whole', range: valuePlace(document, whole) }],
    });
    return;
  }
  const printed = share && readShare(share.node.value);
  if (share === undefined || printed === undefined || agrees(part, total, printed)) return;
  report(
    'share',
    valuePlace(document, share),
    { ...data, share: share.node.value, computed: percentText(part.value, total.value) },
    {
      related: [
        { message: 'part', range: valuePlace(document, value) },
        { message: 'whole', range: valuePlace(document, whole) },
      ],
    },
  );
}

function checkProse(document: PlanView, { node }: BoundScalar, report: Report<typeof texts, Data>): void {
  for (const { part, whole, share } of printedShares(node.value)) {
    const [some, all, printed] = [quantityOf(part.text), quantityOf(whole.text), readShare(share.text)];
    if (some === undefined || all === undefined || printed === undefined || agrees(some, all, printed)) continue;
    const place = ({ start, end }: typeof part) => placeInText(document, node, start, end);
    report(
      'share',
      place(share),
      { part: part.text, whole: whole.text, share: share.text, computed: percentText(some.value, all.value) },
      {
        related: [
          { message: 'part', range: place(part) },
          { message: 'whole', range: place(whole) },
        ],
      },
    );
  }
}

/** A share in percent; 0.81 without a sign is one too. */
function readShare(text: string): Quantity | undefined {
  const share = quantityOf(text);
  if (share === undefined || text.includes('‰')) return undefined;
  if (share.percent) return share;
  if (share.unit !== '') return undefined;
  const factor = share.value <= 1 && text.includes('.') ? 100 : 1;
  return { ...share, percent: true, value: share.value * factor, tolerance: share.tolerance * factor };
}

const agrees = (part: Quantity, whole: Quantity, share: Quantity): boolean =>
  meet(shareOf(intervalOf(part), intervalOf(whole)), intervalOf(share));
