import { growthOf } from '../support/work.js';
import { describe, expect, test } from 'vitest';
import { sample } from '../support/sample.js';
import { HOSTILE } from './hostile-texts.js';
import { WORK } from './hostile-work.js';

/** One text in so many; each run of the tests takes the same ones. `npm run test:long` takes all. */
const EVERY = sample(21, 1);
const SIZE = 4_000;
/** Work that grows with the square of the text would be four times as much. */
const MOST = 2.6;

describe('twice a hostile text takes about twice the work', () => {
  test.each(
    Object.entries(WORK).flatMap(([kind, works]) =>
      Object.entries(works).map(([what, work]) => ({ kind, what, work })),
    ),
  )('$what ($kind)', ({ kind, work }) => {
    const texts = HOSTILE.filter((text) => text.kind === kind).filter((_, index) => index % EVERY === 0);
    expect(texts.length).toBeGreaterThan(15);
    const steep = texts.flatMap(({ name, of }) => {
      const growth = growthOf((text: string) => void work(text), of, SIZE);
      return growth > MOST ? [`${name}: ${growth.toFixed(2)}`] : [];
    });
    expect(steep).toEqual([]);
  });
});
