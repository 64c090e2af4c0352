import { test } from 'vitest';
import { doRandomActs } from '../grid/do-random-acts.js';
import { composedPlan } from '../grid/plans.js';
import { randomFrom } from '../support/edit-scripts.js';
import { sample } from '../support/sample.js';
import { GridInBrowser } from './grid-in-browser.js';
import { withBrowser } from './with-browser.js';

const PLANS = sample(2, 25);
const ACTS_EACH = sample(12, 40);

withBrowser('the grid in a browser, by random acts', () => {
  test('comes to the same text as the grid by itself, and to what a sheet comes to', async () => {
    for (let at = 0; at < PLANS; at += 1) {
      const pick = randomFrom(1_000 + at);
      const grid = new GridInBrowser(composedPlan(pick));
      await doRandomActs(grid, pick, ACTS_EACH, `plan ${at}`);
      await grid.close();
    }
  });
});
