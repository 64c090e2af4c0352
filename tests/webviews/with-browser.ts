import { afterAll, describe, test } from 'vitest';
import { IS_WHOLE } from '../support/sample.js';
import { closeBrowser, isBrowserThere } from './harness.mjs';

/** A test for `npm run test:pages` alone: each opens its page anew, which takes seconds. */
export const wholeTest = test.runIf(IS_WHOLE);

/** The first of some cases, or all of them with `npm run test:pages`. */
export const firstOf = <T>(usual: number, cases: readonly T[]): readonly T[] =>
  IS_WHOLE ? cases : cases.slice(0, usual);

/** Tests of pages in Chromium. Without it there is nothing to test, and that is said. */
export function withBrowser(name: string, tests: () => void): void {
  if (!isBrowserThere()) {
    test(name, () => console.warn('No Chromium here: the pages of the extension are not tested.'));
    return;
  }
  describe(name, () => {
    afterAll(closeBrowser);
    tests();
  });
}
