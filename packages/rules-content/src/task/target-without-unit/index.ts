import { defineRule, valuePlace } from '@workplan/lint';
import { scalarOf } from '@workplan/plan/model';
import { readMeasured } from '../support/figures.js';
import { texts } from './texts.js';

/** Measures that are pure numbers. */
const WITHOUT_UNIT = /(?:指数|系数|比值|倍数|得分|分值|排名|名次|等级|之比|index|ratio|rank|score)$/i;

/** A target that is a bare number. */
export const targetWithoutUnit = defineRule({
  id: 'target-without-unit',
  group: 'task',
  severity: 'warning',
  texts,
  check({ document }, report) {
    for (const target of document.bound.objects.get('target') ?? []) {
      const measured = readMeasured(target);
      if (measured === undefined || measured.unit !== '' || WITHOUT_UNIT.test(measured.measure)) continue;
      // A whole with a unit gives its parts the unit: 675 of 829项.
      if (endsInUnit(scalarOf(target, 'of')?.node.value)) continue;
      report('none', valuePlace(document, measured.valueScalar), {
        measure: measured.measure,
        value: measured.valueScalar.node.value,
      });
    }
  },
});

const endsInUnit = (whole: string | undefined): boolean =>
  whole !== undefined && /[^\d,.\s余多万亿千百十]$/.test(whole);
