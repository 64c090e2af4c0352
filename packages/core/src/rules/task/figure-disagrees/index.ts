import type { PlanDocument } from '../../../document.js';
import { planYear, scalarOf } from '../../../model/plan-date.js';
import type { Range } from '../../../text/range.js';
import { placeInText, valuePlace } from '../../places.js';
import { readTime } from '../../../model/time.js';
import { defineRule, type Report } from '../../rule.js';
import { intervalOf, meet } from '../support/bounds.js';
import { readMeasured, type Measured } from '../support/figures.js';
import { bareText } from '../support/likeness.js';
import { groupCounts, type GroupCount } from './groups-of-bodies.js';
import { texts } from './texts.js';

/** Words of a measure that change nothing about what is measured. */
const FILLERS = /累计|总数量|总数|总量|数量|的|数$/g;
/** Counts further apart than this are counts of a part and of the whole. */
const NEAR = 0.8;

/** One quantity with two values in one document. */
export const figureDisagrees = defineRule({
  id: 'figure-disagrees',
  group: 'task',
  severity: 'info',
  texts,
  check({ document }, report) {
    checkMeasures(document, report);
    checkGroups(document, report);
  },
});

/** The same measure, unit and time with two values. What is reported and what is aimed at are kept apart. */
function checkMeasures(document: PlanDocument, report: Report<typeof texts>): void {
  const year = planYear(document.bound);
  for (const type of ['figure', 'target'] as const) {
    const firsts = new Map<string, Measured[]>();
    for (const object of document.bound.objects.get(type) ?? []) {
      const measured = readMeasured(object);
      const measure = bareText(measured?.measure ?? '').replace(FILLERS, '');
      if (measured === undefined || measure.length < SHORTEST_MEASURE) continue;
      const key = [measure, measured.unit, timeKey(scalarOf(object, 'by')?.node.value, year)].join('|');
      const before = firsts.get(key);
      if (before === undefined) { firsts.set(key, [measured]); continue; }
      const [first] = before;
      if (first === undefined || before.some((other) => meet(intervalOf(other.quantity), intervalOf(measured.quantity)))) continue;
      before.push(measured);
      const data = { measure: measured.measure, value: printed(measured), other: printed(first) };
      report('measure', valuePlace(document, measured.valueScalar), data, { related: [{ message: 'first', range: valuePlace(document, first.valueScalar) }] });
    }
  }
}

/** 接入率 alone may be the rate of anything. */
const SHORTEST_MEASURE = 4;

function timeKey(time: string | undefined, year: number | undefined): string {
  if (time === undefined) return '';
  return readTime(time, { year }).to ?? time.trim();
}

const printed = ({ valueScalar, unit, quantity }: Measured): string => valueScalar.node.value + (quantity.percent || quantity.unit !== '' ? '' : unit);

interface PlacedCount extends GroupCount {
  readonly range: Range;
}

function checkGroups(document: PlanDocument, report: Report<typeof texts>): void {
  const firsts = new Map<string, PlacedCount>();
  const told = new Set<string>();
  for (const { node } of document.bound.scalars.get('prose') ?? []) {
    for (const found of groupCounts(node.value)) {
      const first = firsts.get(found.group);
      const range = placeInText(document, node, found.start, found.end);
      if (first === undefined) { firsts.set(found.group, { ...found, range }); continue; }
      const key = `${found.group}|${found.count}`;
      if (first.count === found.count || told.has(key) || Math.min(first.count, found.count) / Math.max(first.count, found.count) < NEAR) continue;
      told.add(key);
      report('group', range, { value: found.text, other: first.text }, { related: [{ message: 'first', range: first.range }] });
    }
  }
}
