import { test } from 'vitest';
import { randomFrom } from '../support/edit-scripts.js';
import { sample } from '../support/sample.js';
import { doRandomActs } from './do-random-acts.js';
import { GridPage } from './grid-page.js';
import { planAt } from './plans.js';

const PLANS = sample(12, 60);
const ACTS_EACH = sample(25, 50);

test('random acts in the grid come to what they come to in a sheet, each one step to undo, and touch no other line', async () => {
  for (let at = 0; at < PLANS; at += 1) {
    const pick = randomFrom(at);
    await doRandomActs(new GridPage(planAt(at, pick)), pick, ACTS_EACH, `plan ${at}`);
  }
});
