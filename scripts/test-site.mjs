// Tests the whole site in Chromium: every page, every link and anchor, the reference of the API with them. Takes minutes.
import { run } from './lib.mjs';

run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/site'], {
  env: { ...process.env, WORKPLAN_WHOLE_SITE: '1' },
});
