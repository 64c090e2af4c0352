import { definePlanRule, type Occurrence, valuePlace } from '@workplan/lint';
import { scalarOf } from '@workplan/plan/model';
import { groupBy } from '@workplan/plan/text';
import { type Measured, ownerTask, readMeasured } from '../support/figures.js';
import { bareName, likeness } from '../support/likeness.js';
import { readTaskNumber } from '../support/task-number.js';
import { texts } from './texts.js';

/** Without a link from the report to the task, the two measures must be this much alike. */
const ALIKE = 0.6;
/** Figures of one value that are looked at. */
const COMPARED = 50;

interface Value {
  readonly kind: 'figure' | 'target';
  readonly measure: string;
  /** The measure as it is compared. */
  readonly bare: string;
  readonly printed: string;
  /** Value and unit. */
  readonly amount: string;
  readonly isPercent: boolean;
  /** Numbers of tasks: those that the figure speaks of, or that of the target's own. */
  readonly tasks: readonly string[];
}

/** A target that equals a result already reported, for the same task or the same measure. */
export const targetAlreadyMet = definePlanRule({
  id: 'target-already-met',
  group: 'task',
  severity: 'info',
  texts,
  collect({ document }): Occurrence<Value>[] {
    const found: Occurrence<Value>[] = [];
    for (const kind of ['figure', 'target'] as const) {
      for (const object of document.bound.objects.get(kind) ?? []) {
        const measured = readMeasured(object);
        if (measured === undefined || measured.unit === '') continue;
        found.push({
          key: valueOf(kind, measured, kind === 'figure' ? tasksOf(measured) : numberOf(measured)),
          places: [valuePlace(document, measured.valueScalar)],
        });
      }
    }
    return found;
  },
  conclude(seen, _, report) {
    const figures = seen.filter(({ key }) => key.kind === 'figure');
    const byAmount = groupBy(figures, ({ key }) => key.amount);
    for (const target of seen) {
      if (target.key.kind !== 'target') continue;
      const met = (byAmount.get(target.key.amount) ?? [])
        .slice(0, COMPARED)
        .filter((figure) => speaksOf(figure.key, target.key));
      const [first] = met;
      if (first === undefined) continue;
      const { measure, printed } = target.key;
      report(
        'met',
        target.place(0),
        { measure, target: printed, reported: first.key.measure, value: first.key.printed },
        {
          related: met.map((figure) => ({
            message: 'figure',
            place: figure.place(0),
            data: { reported: figure.key.measure, value: figure.key.printed },
          })),
        },
      );
    }
  },
});

function valueOf(
  kind: Value['kind'],
  { measure, quantity, unit, valueScalar }: Measured,
  tasks: readonly string[],
): Value {
  const printed = valueScalar.node.value + (quantity.percent || quantity.unit !== '' ? '' : unit);
  return {
    kind,
    measure,
    bare: bareName(measure),
    printed,
    amount: `${quantity.value}|${unit}`,
    isPercent: unit === '%',
    tasks,
  };
}

function numberOf({ object }: Measured): string[] {
  const task = ownerTask(object);
  const number = task && scalarOf(task, 'number')?.node.value;
  return number === undefined ? [] : [number];
}

/** The tasks that the item of the report names. */
const tasksOf = ({ object }: Measured): string[] =>
  (object.owner?.fields.get('tasks')?.values ?? []).flatMap((value) =>
    value.kind === 'scalar' ? [value.node.value] : [],
  );

/** The item of the report names the task, or the measures are alike. A percentage says too little by itself. */
function speaksOf(figure: Value, target: Value): boolean {
  if (likeness(figure.bare, target.bare) >= ALIKE) return true;
  const [number] = target.tasks;
  return !target.isPercent && number !== undefined && figure.tasks.some((reference) => sameNumber(reference, number));
}

const sameNumber = (one: string, other: string): boolean =>
  one === other || (readTaskNumber(one)?.value ?? Number.NaN) === readTaskNumber(other)?.value;
