// Tests all pages in Chromium, each in every way: those of the site with every link and the reference of the API, and those
// of the extension. Takes minutes; `npm test` opens each page and tries the main thing.
import { run } from '../lib.mjs';

run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/site', 'tests/webviews'], {
  env: { ...process.env, WORKPLAN_WHOLE_PAGES: '1' },
});
