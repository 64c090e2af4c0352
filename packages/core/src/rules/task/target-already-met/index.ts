import { scalarOf } from '../../../model/plan-date.js';
import { valuePlace } from '../../places.js';
import { defineRule } from '../../rule.js';
import { ownerTask, readMeasured, type Measured } from '../support/figures.js';
import { bareText, likeness } from '../support/likeness.js';
import { readTaskNumber } from '../support/task-number.js';
import { texts } from './texts.js';

/** Without a link from the report to the task, the two measures must be this much alike. */
const ALIKE = 0.6;

/** A target that equals a result already reported, for the same task or the same measure. */
export const targetAlreadyMet = defineRule({
  id: 'target-already-met',
  group: 'task',
  severity: 'info',
  texts,
  check({ document }, report) {
    const targets = document.bound.objects.get('target') ?? [];
    const figures = document.bound.objects.get('figure') ?? [];
    if (targets.length === 0 || figures.length === 0) return;
    const byValue = new Map<string, Measured[]>();
    for (const object of figures) {
      const figure = readMeasured(object);
      if (figure === undefined || figure.unit === '') continue;
      const key = keyOf(figure);
      const same = byValue.get(key);
      if (same === undefined) byValue.set(key, [figure]);
      else same.push(figure);
    }
    for (const object of targets) {
      const target = readMeasured(object);
      if (target === undefined || target.unit === '') continue;
      const task = ownerTask(object);
      const met = (byValue.get(keyOf(target)) ?? []).slice(0, COMPARED).filter((figure) => speaksOf(figure, target, task && scalarOf(task, 'number')?.node.value));
      const [first] = met;
      if (first === undefined) continue;
      report('met', valuePlace(document, target.valueScalar), { measure: target.measure, target: printed(target), reported: first.measure, value: printed(first) }, {
        related: met.map((figure) => ({ message: 'figure', range: valuePlace(document, figure.valueScalar), data: { reported: figure.measure, value: printed(figure) } })),
      });
    }
  },
});

/** Figures of one value that are looked at. */
const COMPARED = 50;

const keyOf = ({ quantity, unit }: Measured): string => `${quantity.value}|${unit}`;

/** The item of the report names the task, or the measures are alike. A percentage says too little by itself. */
function speaksOf(figure: Measured, target: Measured, number: string | undefined): boolean {
  const alike = likeness(bareText(figure.measure), bareText(target.measure));
  if (alike >= ALIKE) return true;
  if (target.unit === '%' || number === undefined) return false;
  const item = figure.object.owner;
  return (item?.fields.get('tasks')?.values ?? []).some((reference) => reference.kind === 'scalar' && sameNumber(reference.node.value, number));
}

const sameNumber = (one: string, other: string): boolean => one === other || (readTaskNumber(one)?.value ?? Number.NaN) === readTaskNumber(other)?.value;

const printed = ({ valueScalar, unit, quantity }: Measured): string => valueScalar.node.value + (quantity.percent || quantity.unit !== '' ? '' : unit);
