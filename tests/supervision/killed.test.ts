import { parsePlan } from '@workplan/core';
import { renderWorkbook } from '@workplan/office/xlsx-out';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runUntil } from '../support/dying.js';
import { sample } from '../support/sample.js';
import { planText, randomFrom } from './year-plans.js';
import { returnsOf } from './year.js';
import { FAULTS } from './year-faults.js';

test('collect that is killed in any of its writes leaves a whole plan, and the next one ends the work', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workplan-killed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const random = randomFrom(7);
  const text = planText(0, random);
  const [none] = FAULTS;
  if (none === undefined) throw new Error('no fault');
  const { models, on } = returnsOf(text, 3, random, () => none);
  const names = models.slice(0, 3).map(({ file, model }) => {
    writeFileSync(join(folder, file), renderWorkbook(model));
    return file;
  });
  const plan = join(folder, 'a.plan.yaml');
  const call = ['collect', 'a.plan.yaml', ...names, '--on', on];
  writeFileSync(plan, text);
  const { made } = runUntil(undefined, folder, call);
  const whole = readFileSync(plan, 'utf8');
  expect(made).toBeGreaterThan(2);
  expect(parsePlan(whole).shapeErrors).toEqual([]);
  expect(whole).not.toBe(text);
  for (let time = 0; time < Math.max(made, sample(0, 100)); time += 1) {
    writeFileSync(plan, text);
    expect(runUntil((time % made) + 1, folder, call).died).toBe(true);
    expect([text, whole]).toContain(readFileSync(plan, 'utf8'));
    if (time >= made) continue;
    runUntil(undefined, folder, call);
    expect(readFileSync(plan, 'utf8')).toBe(whole);
  }
});
