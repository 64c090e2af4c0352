import { applyEdits, convert, parsePlan } from '@workplan/core';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string): string => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');

test('the English example is what convert makes of the Chinese one', () => {
  const chinese = read('shanghai-2016-egov.plan.yaml');
  const english = read('shanghai-2016-egov.en.plan.yaml');
  expect(applyEdits(chinese, convert(parsePlan(chinese), 'en'))).toBe(english);
  expect(parsePlan(english).plan).toEqual(parsePlan(chinese).plan);
});
