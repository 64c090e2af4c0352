import {
  definePlanRule,
  type Occurrence,
  placeInText,
  type PlaceReport,
  type RuleContext,
  type Seen,
  valuePlace,
} from '@workplan/lint';
import { scalarOf, timeOf } from '@workplan/plan/model';
import { rememberTexts } from '@workplan/plan/text';
import { type Interval, intervalOf, meet } from '../support/bounds.js';
import { type Measured, readMeasured } from '../support/figures.js';
import { bareText } from '../support/likeness.js';
import { groupCounts } from './groups-of-bodies.js';
import { type Data, texts } from './texts.js';

/** Words of a measure that change nothing about what is measured. */
const FILLERS = /累计|总数量|总数|总量|数量|的|数$/g;
const measuredName = rememberTexts((measure: string) => bareText(measure).replace(FILLERS, ''));
/** Counts further apart than this are counts of a part and of the whole. */
const NEAR = 0.8;
/** 接入率 alone may be the rate of anything. */
const SHORTEST_MEASURE = 4;

/** A value of a measure. What is reported and what is aimed at are kept apart. */
interface MeasureValue {
  readonly kind: 'measure';
  /** Measure, unit and time: what must be the same for two values to be compared. */
  readonly of: string;
  readonly measure: string;
  readonly printed: string;
  readonly interval: Interval;
}

/** A count of a whole group of governments in a text. */
interface GroupValue {
  readonly kind: 'group';
  readonly of: string;
  readonly text: string;
  readonly count: number;
}

/** One quantity with two values in one document. */
export const figureDisagrees = definePlanRule({
  id: 'figure-disagrees',
  group: 'task',
  severity: 'info',
  texts,
  collect: (context): Occurrence<MeasureValue | GroupValue>[] => [...measuresIn(context), ...groupsIn(context)],
  conclude(seen, _, report) {
    checkMeasures(
      seen.filter((value): value is Seen<MeasureValue> => value.key.kind === 'measure'),
      report,
    );
    checkGroups(
      seen.filter((value): value is Seen<GroupValue> => value.key.kind === 'group'),
      report,
    );
  },
});

function measuresIn({ document, head: { year } }: RuleContext): Occurrence<MeasureValue>[] {
  const found: Occurrence<MeasureValue>[] = [];
  for (const type of ['figure', 'target'] as const) {
    for (const object of document.bound.objects.get(type) ?? []) {
      const measured = readMeasured(object);
      const measure = measuredName(measured?.measure ?? '');
      if (measured === undefined || measure.length < SHORTEST_MEASURE) continue;
      const of = `${type}|${measure}|${measured.unit}|${timeKey(scalarOf(object, 'by')?.node.value, year)}`;
      const key = {
        kind: 'measure' as const,
        of,
        measure: measured.measure,
        printed: printed(measured),
        interval: intervalOf(measured.quantity),
      };
      found.push({ key, places: [valuePlace(document, measured.valueScalar)] });
    }
  }
  return found;
}

const NO_GROUPS: readonly Occurrence<GroupValue>[] = [];

function groupsIn({ document }: RuleContext): readonly Occurrence<GroupValue>[] {
  if (!document.text.includes('政府')) return NO_GROUPS;
  return (document.bound.scalars.get('prose') ?? [])
    .filter(({ node }) => node.value.includes('政府'))
    .flatMap(({ node }) =>
      groupCounts(node.value).map((found) => ({
        key: { kind: 'group' as const, of: found.group, text: found.text, count: found.count },
        places: [placeInText(document, node, found.start, found.end)],
      })),
    );
}

/** The same measure, unit and time with two values. */
function checkMeasures(seen: readonly Seen<MeasureValue>[], report: PlaceReport<typeof texts, Data>): void {
  const values = new Map<string, Seen<MeasureValue>[]>();
  for (const value of seen) {
    const { of, measure, printed: written, interval } = value.key;
    const before = values.get(of);
    if (before === undefined) {
      values.set(of, [value]);
      continue;
    }
    const [first] = before;
    if (first === undefined || before.some((other) => meet(other.key.interval, interval))) continue;
    before.push(value);
    report(
      'measure',
      value.place(0),
      { measure, value: written, other: first.key.printed },
      { related: [{ message: 'first', place: first.place(0) }] },
    );
  }
}

function timeKey(time: string | undefined, year: number | undefined): string {
  if (time === undefined) return '';
  return timeOf(time, year).to ?? time.trim();
}

const printed = ({ valueScalar, unit, quantity }: Measured): string =>
  valueScalar.node.value + (quantity.percent || quantity.unit !== '' ? '' : unit);

function checkGroups(seen: readonly Seen<GroupValue>[], report: PlaceReport<typeof texts, Data>): void {
  const firsts = new Map<string, Seen<GroupValue>>();
  const reported = new Set<string>();
  for (const value of seen) {
    const { of, count, text } = value.key;
    const first = firsts.get(of);
    if (first === undefined) {
      firsts.set(of, value);
      continue;
    }
    const counts = [first.key.count, count];
    const key = `${of}|${count}`;
    if (first.key.count === count || reported.has(key) || Math.min(...counts) / Math.max(...counts) < NEAR) continue;
    reported.add(key);
    report(
      'group',
      value.place(0),
      { value: text, other: first.key.text },
      { related: [{ message: 'first', place: first.place(0) }] },
    );
  }
}
