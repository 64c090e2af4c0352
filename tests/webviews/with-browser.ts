import { afterAll, describe, test } from 'vitest';
import { closeBrowser, isBrowserThere } from './harness.mjs';

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
