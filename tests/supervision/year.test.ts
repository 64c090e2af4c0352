import { applyEdits, parsePlan } from '@workplan/core';
import { collect } from '@workplan/core/register';
import { expect, test } from 'vitest';
import { sample } from '../support/sample.js';
import { FAULTS } from './year-faults.js';
import { planText, randomFrom } from './year-plans.js';
import { faultsInTurn, faultsOf, returnsOf } from './year.js';

/** A few months of one plan in `npm test`; a year of three plans with `npm run test:long`. */
const PLANS = sample(1, 3);
const MONTHS = sample(2, 12);

test('nothing is lost and nothing is made up, whatever bodies do to their tables', { timeout: 3_600_000 }, () => {
  const wrong: string[] = [];
  const used = new Set<string>();
  let returns = 0;
  const fault = faultsInTurn(0);
  for (let plan = 0; plan < PLANS; plan += 1) {
    const random = randomFrom(plan + 1);
    let text = planText(plan, random);
    expect(parsePlan(text).shapeErrors).toEqual([]);
    for (let month = 1; month <= MONTHS; month += 1) {
      const sent = returnsOf(text, month, random, fault);
      const result = collect(parsePlan(text), sent.files, { on: sent.on });
      wrong.push(...faultsOf(text, sent, result).map((line) => `plan ${plan + 1}, month ${month}: ${line}`));
      for (const intent of sent.intents) used.add(intent.fault.name);
      returns += sent.files.length;
      text = applyEdits(text, result.edits);
    }
  }
  expect(wrong).toEqual([]);
  expect(returns).toBeGreaterThanOrEqual(sample(40, 700));
  expect([...used].sort()).toEqual(FAULTS.map(({ name }) => name).sort());
});
